"""Makes the page of swift-argument-parser's plugin fit to read: examples on lines of their own, no hidden commands.

Reads the page on standard input and writes it on standard output. Run it with Scripts/manual, which says more.
"""

import re
import sys
import textwrap

HIDDEN = {"bench", "help"}
REPEATED = {".It Fl -version", ".It Fl h , -help"}


def main():
    lines = sys.stdin.read().splitlines()
    lines, codes = take_exit_codes(drop_repeated(drop_hidden(lines)))
    page = []
    for line in lines:
        if line.startswith(".Nd "):
            page.append(".Nd " + line[4:].strip('".'))
        elif line.startswith(".Ex "):
            page += codes
        elif line.startswith("."):
            page.append(line)
        else:
            page += text(line)
    page = "\n".join(page) + "\n"
    # Neighbouring lines that are shown as they are make one block.
    page = page.replace(".Ed\n.Bd -literal -offset indent\n", "").replace(".Ed\n", ".Ed\n.Pp\n")
    print(re.sub(r"(\.Pp\n)+(?=\.(Bd|Bl|Pp|Sh|It|El))", "", page), end="")


def drop_hidden(lines):
    """The page without commands that no user is told of."""
    kept, depth, hidden = [], 0, None
    for line in lines:
        if hidden is not None and line.startswith((".It Em ", ".El")) and depth == hidden:
            hidden = None
        if hidden is None and line.startswith(".It Em ") and line.split()[2] in HIDDEN:
            hidden = depth
        depth += line.startswith(".Bl") - line.startswith(".El")
        if hidden is None:
            kept.append(line)
    return kept


def drop_repeated(lines):
    """The page with the options that every command has at the first place only."""
    kept, seen, skips = [], set(), False
    for line in lines:
        if line.startswith("."):
            skips = line in REPEATED and line in seen
            if line in REPEATED:
                seen.add(line)
        if not skips:
            kept.append(line)
    page = "\n".join(kept)
    return re.sub(r"\.Bl -tag -width 6n\n\.El\n?", "", page).splitlines()


def take_exit_codes(lines):
    """The page without the sentence on exit codes, and that sentence as a list."""
    start = next(i for i, line in enumerate(lines) if line.startswith("Exit codes: "))
    end = next(i for i in range(start, len(lines)) if not lines[i] or lines[i].startswith("."))
    sentence = " ".join(lines[start:end]).removeprefix("Exit codes: ").removesuffix(".")
    codes = [".Bl -tag -width 4n"]
    for part in sentence.split("; "):
        code, meaning = part.split(" ", 1)
        codes += [f".It {code}", meaning[0].upper() + meaning[1:] + "."]
    return lines[:start] + lines[end:], codes + [".El"]


def text(line):
    """A line of text as mdoc: what can be typed on lines of its own, the rest a sentence a line."""
    if not line:
        return [".Pp"]
    if line.startswith("  ") or line.startswith("# "):
        return [".Bd -literal -offset indent", "\\&" + line.strip() if line[0] == "#" else line.strip(), ".Ed"]
    example = re.match(r"(?:(.*): )?(espalier .*)$", line)
    if example:
        before = prose(example[1] + ":") if example[1] else []
        return before + [".Bd -literal -offset indent", example[2], ".Ed"]
    return prose(line)


def prose(line):
    """A line of text, a sentence a line."""
    sentences = re.sub(r"([.?!]) (?=[A-Z])", r"\1\n", line).splitlines()
    return [
        "\\&" + part if part[0] in ".'" else part
        for sentence in sentences for part in textwrap.wrap(sentence, 78, break_long_words=False, break_on_hyphens=False)
    ]


main()
