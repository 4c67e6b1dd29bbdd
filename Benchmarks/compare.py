"""Compares Espalier with other programs on the same work, in turns, and writes RESULTS.md."""

import argparse
import json
import os
import platform
import sys

from parts import machine, products, sweep, training
from parts.machine import FOLDER, say

PARTS = ["training", "products", "sweep"]
SWEEP_REPEATS = 3

# Turns of each program, and the seconds that the turns of a workload take, at least: a short turn is easily disturbed,
# and many of them cost little.
REPEATS = 5
SECONDS = 120

# What a quick look measures; `run` then leaves the large programs out of the installation.
SHORT = {"workloads": ["iris", "digits", "mnist"], "programs": ["scikit-learn", "NumPy"], "repeats": 2}


def arguments(workloads):
    others = [program for program in training.COMMANDS if program != "Espalier"]
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__)
    parser.add_argument("--short", action="store_true",
                        help="a quick look: small workloads, small programs, few repeats")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, metavar="NAME",
                        help=f"some of: {', '.join(PARTS)}")
    parser.add_argument("--workloads", nargs="+", choices=workloads, metavar="NAME",
                        help=f"some of: {', '.join(workloads)}")
    parser.add_argument("--programs", nargs="*", choices=others, metavar="NAME",
                        help=f"beside Espalier, some of: {', '.join(others)}")
    parser.add_argument("--repeats", type=int, metavar="N",
                        help=f"turns of each program; by default {REPEATS}, and more within {SECONDS} seconds")
    given = parser.parse_args()
    given.seconds = SECONDS if given.repeats is None and not given.short else 0
    whole = {"workloads": list(workloads), "programs": others, "repeats": REPEATS}
    for name, value in (SHORT if given.short else whole).items():
        if getattr(given, name) is None:
            setattr(given, name, value)
    if given.repeats < 1:
        parser.error("--repeats must be at least 1")
    given.is_whole = not given.short and given.parts == PARTS and given.repeats >= REPEATS and all(
        set(getattr(given, name)) == set(whole[name]) for name in ("workloads", "programs"))
    return given


def heading(versions):
    return "\n".join([
        "# Espalier against other programs",
        "",
        "`Benchmarks/run` makes this page; [README.md](README.md) says what is measured.",
        "",
        f"- processor: {machine.processor()} ({platform.machine()}), {machine.core_count()} cores",
        f"- system: {platform.system()}, Python {platform.python_version()}",
        *(f"- {version}" for version in dict.fromkeys(versions)),
    ])


def main():
    workloads = json.loads((FOLDER / "workloads.json").read_text())
    given = arguments(workloads)
    workloads = {name: workloads[name] for name in given.workloads}
    programs = ["Espalier", *given.programs]
    if os.getloadavg()[0] > 0.5:
        say("compare: this machine is busy with something else; the figures will vary")
    versions, sections = [], []
    if "training" in given.parts:
        results, peaks = training.measure(workloads, programs, given.repeats, given.seconds)
        versions += [version for result in results for version in result.versions]
        sections.append(training.section(results, peaks, programs))
    else:
        peaks = [machine.multiply_add_peak(machine.cores(1)) for _ in range(given.repeats)]
    if "products" in given.parts:
        sections.append(products.section(*products.measure(workloads, given.repeats), peaks, given.repeats))
    if "sweep" in given.parts:
        repeats = min(given.repeats, 1 if given.short else SWEEP_REPEATS)
        if (machine.core_count() or 1) < sweep.SWEEP["workers"]:
            say("compare: the sweep wants two cores and is left out")
        else:
            sections.append(sweep.section(*sweep.measure(programs, repeats), repeats))
    page = "\n\n".join([heading(versions), *sections]) + "\n"
    print(page, end="")
    if given.is_whole:
        (FOLDER / "RESULTS.md").write_text(page, encoding="utf-8")
        say("written to Benchmarks/RESULTS.md")
    else:
        say("a part only: Benchmarks/RESULTS.md stays as it is")


if __name__ == "__main__":
    sys.exit(main())
