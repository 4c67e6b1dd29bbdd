"""Trains small experiments and checks the pages of their reports in a browser:  Scripts/browser [FOLDER]"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import figures
import page
import runs
import specs
from chromium import Chromium

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ESPALIER = os.environ.get("ESPALIER", str(ROOT / "espalier"))

# Mistakes that the checks must find: which check, on which page, what is replaced by what.
MISTAKES = [
    (page.quiet, "quickstart", r'<link rel="icon" href="data:,">', '<link rel="icon" href="picture.png">'),
    (page.quiet, "quickstart", r"script-src &#39;sha256-.", "script-src &#39;sha256-x"),
    (page.sealed, "quickstart", r'<meta http-equiv="Content-Security-Policy"[^>]*>', ""),
    (page.structure, "quickstart", r'<th scope="col"', "<th"),
    (page.structure, "quickstart", r'href="#answer"', 'href="#answers"'),
    (page.theme, "quickstart", r'data-theme="dark"\] \{ color-scheme: dark', 'data-theme="dark"] { color-scheme: light'),
    (page.printed, "quickstart", r"nav, \.skip, \.controls, \.pages \{ display: none; \}", ""),
    (page.printed, "hostile", r"overflow-wrap: anywhere;", ""),
    (page.narrow, "quickstart", r"\.scroll \{ max-width: 100%; overflow-x: auto;", ".scroll {"),
    (page.unscripted, "quickstart", r"<noscript>.*?</noscript>", "<noscript></noscript>"),
    (runs.sorting, "quickstart", r"const sign = [^;]*;", "const sign = 1;"),
    (runs.sorting, "hostile", r"- Number\.isNaN\(keys\[b\]\)", "* 0"),
    (page.harmless, "hostile", r"&lt;b&gt;", "<b>"),
    (page.harmless, "hostile", r"(?<=</h1>)", "<p onclick=''></p>"),
    (runs.filtering, "quickstart", r"every\(\(word\)", "some((word)"),
    (figures.toggling, "quickstart", r"for \(const part of parts\) if \(part !== entry\) part", "parts[0]"),
    (figures.tips, "quickstart", r"tip\.hidden = false;", ""),
]


def run(spec, folder):
    """Runs an experiment; its results folder."""
    name = re.search(r"^name: (.*)$", spec.read_text(encoding="utf-8"), re.MULTILINE)[1]
    done = subprocess.run(
        [ESPALIER, "run", str(spec), "--results", str(folder)], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"browser: {ESPALIER} run {spec} ended with {done.returncode}:\n{done.stderr}")
    return folder / name


class Checks:
    """Runs checks and counts what they find."""

    def __init__(self, browser):
        self.browser = browser
        self.count = 0
        self.findings = 0

    def check(self, name, path, *functions):
        """Runs checks on a page and prints what is wrong."""
        for function in functions:
            self.count += 1
            for finding in function(self.browser, path):
                self.findings += 1
                print(f"{name}: {function.__name__}: {finding}")

    def check_mistakes(self, pages):
        """Each check must find the mistakes that are made for it."""
        for number, (function, name, pattern, replacement) in enumerate(MISTAKES):
            path = pages[name]
            text = path.read_text(encoding="utf-8")
            wrong, count = re.subn(pattern, lambda _, by=replacement: by, text, flags=re.DOTALL)
            copy = path.with_name(f"mistake-{number}.html")
            copy.write_text(self._sealed_anew(wrong, text), encoding="utf-8")
            self.count += 1
            if count == 0 or not list(function(self.browser, copy)):
                self.findings += 1
                print(f"{function.__name__} does not find the mistake {pattern} -> {replacement}")

    @staticmethod
    def _sealed_anew(text, old):
        """The page with the digests of its changed style and script in its policy."""
        for tag in ("style", "script"):
            digests = [page.digest(re.findall(rf"<{tag}>(.*?)</{tag}>", each, re.DOTALL)[-1]) for each in (old, text)]
            text = text.replace(*digests)
        return text


def keep_pictures(browser, pages, folder):
    """Saves pictures of the pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, path in pages.items():
        for width, dark in ((1280, False), (1280, True), (390, False)):
            browser.window(width, 900, dark=dark)
            browser.open(path)
            browser.picture(folder / f"{name}-{width}{'-dark' if dark else ''}.png")
        browser.window(1280, 900)
        (folder / f"{name}.pdf").write_bytes(browser.pdf())


def main():
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        folder = pathlib.Path(folder)
        texts = {"hostile": specs.hostile(), "many": specs.many()}
        pages = {"quickstart": run(ROOT / "experiments" / "quickstart.yaml", folder) / "report.html"}
        for name, text in texts.items():
            (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
            pages[name] = run(folder / f"{name}.yaml", folder) / "report.html"
        checks = Checks(browser)
        browser.window(1280, 900)
        for name, path in pages.items():
            checks.check(
                name, path, page.quiet, page.sealed, page.structure, page.theme, page.printed, page.narrow,
                page.unscripted, runs.sorting)
        for name in ("quickstart", "many"):
            checks.check(name, pages[name], runs.filtering, figures.toggling, figures.tips)
        checks.check("hostile", pages["hostile"], page.harmless, figures.toggling)
        checks.check("many", pages["many"], page.size)
        for name in ("x", "y", "z"):
            if list(folder.rglob(name)):
                checks.findings += 1
                print(f"hostile: the file {name} was made")
        browser.open(pages["many"])
        print(
            f"10,000 runs: {pages['many'].stat().st_size:,} bytes, sorted in "
            f"{runs.press_heading(browser, 'test.accuracy')[0]:.3f} s, filtered in {runs.filter_by(browser, 'adam')[0]:.3f} s")
        checks.check_mistakes(pages)
        if len(sys.argv) > 1:
            keep_pictures(browser, pages, pathlib.Path(sys.argv[1]))
        version = browser.call("Browser.getVersion")["product"]
    print(f"{version}: {checks.count} checks of {len(pages)} pages and {len(MISTAKES)} mistakes: {checks.findings} findings")
    sys.exit(1 if checks.findings else 0)


main()
