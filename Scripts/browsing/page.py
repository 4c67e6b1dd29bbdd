"""What is checked on the page of a report: one function per promise, each yields what is wrong."""

import base64
import hashlib
import html
import re
import time

from runs import PAGE_ROWS, runs
from specs import HOSTILE

MOST_BYTES = 15_000_000
MOST_LOADING_SECONDS = 10
# A4 between the margins, in pixels of a stylesheet; the runs are printed on broad sheets.
PAPER_WIDTH, BROAD_WIDTH = (round((side - 2 * 16) / 25.4 * 96) for side in (210, 297))


def digest(text):
    """How a page's policy names a style or a script."""
    return html.escape(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'").replace(
        "&#x27;", "&#39;")


def quiet(browser, page):
    """No message on the console, no request but the page itself."""
    browser.open(page)
    browser.value("new Promise((done) => setTimeout(done, 100))")
    for message in browser.messages():
        yield f"the console says: {message}"
    requests = browser.requests()
    if requests != [page.resolve().as_uri()]:
        yield f"the page asked for {requests}"


def sealed(browser, page):
    """The page's policy stops scripts and pictures that get into it all the same."""
    browser.open(page)
    browser.value(
        """document.body.insertAdjacentHTML('beforeend', '<p onclick="window.broken = 1">x</p>');
        document.body.lastChild.click();
        const script = document.createElement('script'); script.textContent = 'window.broken = 2';
        document.body.append(script);
        new Image().src = 'http://127.0.0.1:9/picture';""")
    if broken := browser.value("window.broken"):
        yield f"a script that does not belong to the page was run ({broken})"
    if not any("127.0.0.1" in message and "Content Security Policy" in message for message in browser.messages()):
        yield "a picture from elsewhere was not refused"


def structure(browser, page):
    """Landmarks, headings, captions, scopes; identifiers that are no two alike; a contents whose links lead somewhere."""
    browser.open(page)
    counts = {
        "main": 1, "h1": 1, "nav[aria-label]": 1, "html[lang=en]": 1, "table:not(:has(caption))": 0,
        "th:not([scope])": 0, "section:not([aria-labelledby])": 0, "svg:not([aria-label])": 0,
    }
    for selector, count in counts.items():
        found = browser.value(f"document.querySelectorAll({selector!r}).length")
        if found != count:
            yield f"{found} × {selector} instead of {count}"
    twice = browser.value(
        """[...document.querySelectorAll('[id]')].map((each) => each.id)
        .filter((id, index, all) => all.indexOf(id) !== index)""")
    if twice:
        yield f"identifiers that are given twice: {twice[:5]}"
    lost = browser.value(
        """[...document.querySelectorAll('nav a')].map((each) => each.getAttribute('href'))
        .filter((href) => !document.querySelector(href))""")
    if lost:
        yield f"links that lead nowhere: {lost}"
    unnamed = browser.value(
        """[...document.querySelectorAll('[aria-labelledby]')].map((each) => each.getAttribute('aria-labelledby'))
        .filter((id) => !document.getElementById(id))""")
    if unnamed:
        yield f"names that are not there: {unnamed}"
    if browser.value("document.querySelectorAll('nav a').length") < 5:
        yield "no table of contents"


def theme(browser, page):
    """The button changes light and dark, from either system, and nothing is stored."""
    paper = "getComputedStyle(document.body).backgroundColor"
    for dark in (False, True):
        browser.window(1280, 900, dark=dark)
        browser.open(page)
        before = browser.value(paper)
        pressed = browser.value("document.getElementById('theme').getAttribute('aria-pressed')")
        if pressed != str(dark).lower():
            yield f"the button says {pressed} on a {'dark' if dark else 'light'} system"
        browser.value("document.getElementById('theme').focus()")
        browser.press(" ")
        after = browser.value(paper)
        if before == after:
            yield "the button changes nothing"
        browser.press("Enter")
        if browser.value(paper) != before:
            yield "a second press does not lead back"
        lightness = sum(int(number) for number in re.findall(r"\d+", before)[:3])
        if (lightness < 384) != dark:
            yield f"a {'dark' if dark else 'light'} system gets {before}"
    if browser.value("document.cookie.length"):
        yield "a cookie is set"
    browser.window(1280, 900)


def printed(browser, page):
    """On paper nothing is cut off, and the number of pages is sane."""
    browser.call("Emulation.setEmulatedMedia", media="print", features=[])
    for width, parts in ((PAPER_WIDTH, "main > :not(.runs)"), (BROAD_WIDTH, ".runs")):
        browser.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
        browser.open(page)
        wide = browser.value(
            f"""[...document.querySelectorAll('{parts} *')].filter((each) => !each.closest('svg, caption')
            && each.getBoundingClientRect().right > innerWidth + 1).map(
            (each) => each.localName + ' ' + each.textContent.slice(0, 40))""")
        if wide:
            yield f"wider than the paper: {wide[:3]}"
    for selector in ("nav", ".controls", "#runs-pages"):
        if browser.value(f"getComputedStyle(document.querySelector({selector!r})).display") != "none":
            yield f"{selector} is printed"
    browser.call("Emulation.setEmulatedMedia", media="", features=[])
    browser.window(1280, 900)
    count = len(re.findall(rb"/Type\s*/Page\b(?!s)", browser.pdf()))
    if not 3 <= count <= 25:
        yield f"{count} pages"


def narrow(browser, page):
    """On a telephone only tables and figures scroll sideways, not the page."""
    browser.window(390, 800)
    browser.open(page)
    width = browser.value("document.documentElement.scrollWidth")
    if width > 390:
        yield f"the page is {width} pixels wide in a window of 390"
    browser.window(1280, 900)


def harmless(browser, page):
    """Names are shown as they are, and nothing comes of them."""
    browser.open(page)
    text = browser.value("document.querySelector('main').textContent")
    for name in HOSTILE:
        if name not in text:
            yield f"{name!r} is not shown"
    made = browser.value(
        """[...document.querySelectorAll('*')].filter((each) => ['img', 'b', 'i', 'iframe', 'object'].includes(
        each.localName) || [...each.attributes].some((one) => one.name.startsWith('on'))).map((each) => each.outerHTML)""")
    if made:
        yield f"made of a name: {made[:3]}"
    scripts = browser.value("document.scripts.length")
    if scripts != 2:
        yield f"{scripts} scripts instead of 2"
    cells = browser.value(
        "[...document.querySelectorAll('#runs-table tbody tr')].flatMap((row) => [...row.cells].map((cell) => "
        "cell.textContent))")
    for row in runs(page.parent)[:PAGE_ROWS]:
        if row["optimizer.label"] not in cells:
            yield f"{row['optimizer.label']!r} is not in the table of runs"
    if browser.value("document.title") != "hostile":
        yield "the title is another"


def unscripted(browser, page):
    """Without JavaScript the page says where the runs are."""
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(page)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    said = browser.value("document.querySelector('noscript').innerText")
    if "tables/runs.csv" not in said:
        yield f"instead of where the runs are, {said!r}"


def size(browser, page):
    """The page of 10,000 runs is not too large, and loads at once."""
    count = page.stat().st_size
    if count > MOST_BYTES:
        yield f"{count:,} bytes"
    start = time.perf_counter()
    browser.open(page)
    seconds = time.perf_counter() - start
    if seconds > MOST_LOADING_SECONDS:
        yield f"loading takes {seconds:.1f} s"
    if browser.value("document.querySelectorAll('#runs-table tbody tr').length") != PAGE_ROWS:
        yield "not a page of rows"
