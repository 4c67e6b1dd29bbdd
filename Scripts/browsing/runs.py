"""What is checked on the table of runs; each function yields what is wrong."""

import csv

PAGE_ROWS = 50
MOST_SECONDS = 1.0


def runs(folder):
    """The rows of runs.csv in their order."""
    with open(folder / "tables" / "runs.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def shown(browser):
    """The identities of the runs that are shown."""
    return browser.value("[...document.querySelectorAll('#runs-table tbody tr')].map((row) => row.cells[0].textContent)")


def press_heading(browser, name):
    """Presses the heading of a column; the seconds that it took, and what the heading says."""
    return browser.value(
        f"""(() => {{
            const button = [...document.querySelectorAll('#runs-table th button')].find(
                (each) => each.textContent === {name!r});
            const start = performance.now();
            button.click();
            document.body.offsetHeight;
            return [(performance.now() - start) / 1000, button.parentNode.getAttribute('aria-sort')];
        }})()""")


def filter_by(browser, words, status=""):
    """Filters; the seconds that it took, and what is said about it."""
    return browser.value(
        f"""(() => {{
            const start = performance.now();
            document.getElementById('runs-filter').value = {words!r};
            document.getElementById('runs-status').value = {status!r};
            document.getElementById('runs-filter').dispatchEvent(new Event('input'));
            document.body.offsetHeight;
            return [(performance.now() - start) / 1000, document.getElementById('runs-count').textContent];
        }})()""")


def sorting(browser, page):
    """A press on a heading sorts up, then down, then back; what is missing stands last."""
    rows = runs(page.parent)
    browser.open(page)
    plan = [row["run_id"] for row in rows][:PAGE_ROWS]
    if shown(browser) != plan:
        yield "the first rows are not those of runs.csv"
    metric = "test.accuracy"
    for direction, sign in (("ascending", 1), ("descending", -1)):
        seconds, said = press_heading(browser, metric)
        present = sorted((row for row in rows if row[metric]), key=lambda row: sign * float(row[metric]))
        meant = present + [row for row in rows if not row[metric]]
        if shown(browser) != [row["run_id"] for row in meant][:PAGE_ROWS]:
            yield f"{metric} {direction}: not the rows that runs.csv has"
        if said != direction:
            yield f"{metric} {direction}: the heading says {said}"
        if seconds > MOST_SECONDS:
            yield f"{metric} {direction}: takes {seconds:.2f} s"
    said = press_heading(browser, metric)[1]
    if shown(browser) != plan or said != "none":
        yield "a third press does not lead back"
    browser.value("document.querySelectorAll('#runs-table th button')[0].focus()")
    browser.press("Enter")
    if browser.value("document.querySelector('#runs-table th').getAttribute('aria-sort')") != "ascending":
        yield "a heading cannot be pressed from the keyboard"


def filtering(browser, page):
    """The filter leaves what has all its words; the status what has it; pages lead through the rest."""
    rows = runs(page.parent)
    browser.open(page)
    words = [rows[-1]["optimizer.label"], rows[-1]["optimizer.learning_rate"]]
    matching = [
        row for row in rows if all(any(word.lower() in value.lower() for value in row.values()) for word in words)]
    total = f"{len(rows):,}"
    seconds, said = filter_by(browser, " ".join(words).upper())
    if f"{len(matching):,} that match, of {total} runs" not in said:
        yield f"filter {words}: {said!r} instead of {len(matching):,} of {total}"
    if shown(browser) != [row["run_id"] for row in matching][:PAGE_ROWS]:
        yield f"filter {words}: not the rows that runs.csv has"
    if seconds > MOST_SECONDS:
        yield f"filter: takes {seconds:.2f} s"
    if filter_by(browser, "no such word")[1] != f"None of {total} runs matches.":
        yield "a word that is nowhere leaves rows"
    for status in sorted({row["status"] for row in rows}):
        count = sum(row["status"] == status for row in rows)
        said = filter_by(browser, "", status)[1]
        if count < len(rows) and f"{count:,} that match" not in said:
            yield f"status {status}: {said!r} instead of {count:,}"
    if f"of {total} runs" not in filter_by(browser, "")[1]:
        yield "without a filter not all rows are back"
    if len(rows) > PAGE_ROWS:
        browser.value("document.querySelectorAll('#runs-pages button')[2].click()")
        if shown(browser) != [row["run_id"] for row in rows][PAGE_ROWS:2 * PAGE_ROWS]:
            yield "the second page has other rows"
        browser.value("document.querySelectorAll('#runs-pages button')[3].click()")
        if rows[-1]["run_id"] not in shown(browser):
            yield "the last page does not have the last row"
