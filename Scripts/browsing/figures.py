"""What is checked on the figures of a page; each function yields what is wrong."""


def toggling(browser, page):
    """A press on a name of a legend hides its whole series, in its own figure alone, and shows it again."""
    browser.open(page)
    series = browser.value(
        """[...document.querySelectorAll('figure svg')].map((svg) => [...svg.querySelectorAll('.legend')].map(
        (name) => name.dataset.series))""")
    if not any(series):
        yield "no legend"
    several = False
    for figure, names in enumerate(series):
        for name in names:
            parts = f"""[...document.querySelectorAll('figure svg')].map((svg, index) => [index, [...svg.querySelectorAll(
                '[data-series]')].filter((each) => !each.matches('.legend')).map(
                (each) => [each.dataset.series, getComputedStyle(each).display !== 'none'])])"""
            before = browser.value(parts)
            own = [part for index, parts in before for part in parts if index == figure and part[0] == name]
            several = several or len(own) > 1
            if not own:
                yield f"series {name} of figure {figure} has no parts"
            place = f"document.querySelectorAll('figure svg')[{figure}].querySelector('.legend[data-series=\"{name}\"]')"
            browser.value(f"{place}.dispatchEvent(new MouseEvent('click', {{ bubbles: true }}))")
            meant = [
                [index, [[of, visible and not (index == figure and of == name)] for of, visible in parts]]
                for index, parts in before]
            if browser.value(parts) != meant:
                yield f"series {name} of figure {figure}: not its parts and only they are hidden"
            if browser.value(f"{place}.getAttribute('aria-pressed')") != "false":
                yield f"series {name} of figure {figure}: not said to be off"
            browser.value(f"{place}.focus()")
            browser.press("Enter")
            if browser.value(parts) != before:
                yield f"series {name} of figure {figure}: does not come back from the keyboard"
    if any(series) and not several:
        yield "no series has several parts, such as a line and a band"


def tips(browser, page):
    """A mark says what it is when it is pointed at."""
    browser.open(page)
    text = browser.value(
        """(() => {
            const marks = [...document.querySelectorAll('figure svg g')].filter(
                (group) => group.children.length === 1 && group.firstElementChild.localName === 'use');
            for (const mark of marks) {
                mark.dispatchEvent(new PointerEvent('pointerenter'));
                const tip = document.querySelector('.tip:not([hidden])');
                if (tip) return tip.textContent;
            }
            return '';
        })()""")
    if not text:
        yield "no mark says what it is"
