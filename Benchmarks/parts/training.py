"""Training: every program on every workload, in turns, on one core."""

import json
import statistics
import subprocess
import sys
import tempfile
import time

from parts import machine
from parts.machine import PROGRAMS, rounded, say

# A program is a script in `programs`. README.md says what it is given and what it prints.
COMMANDS = {
    "Espalier": ["espalier.py"],
    "PyTorch": ["pytorch.py"],
    "PyTorch compiled": ["pytorch.py", "compiled"],
    "JAX": ["jax_scan.py"],
    "scikit-learn": ["scikit_learn.py"],
    "NumPy": ["numpy_loop.py"],
}

# The last epoch's loss must be below this part of the first one's.
LEARNT = 0.97

# How often in a row a network may learn nothing: the four units of a layer of iris are all dead now and then.
CHANCES = 3

# A turn in which the program had less than this part of the core is taken again, so many times at most.
UNDISTURBED = 0.9
TRIES = 4


class Contestant:
    """One program on one workload: started once, then it trains from new weights whenever it is told to."""

    def __init__(self, name, workload, cores):
        self.name, self.workload, self.seconds, self.disturbed = name, workload, [], 0
        script, *words = COMMANDS[name]
        self.complaints = tempfile.TemporaryFile("w+")
        self.process = machine.start(
            [sys.executable, PROGRAMS / script, json.dumps(workload), *words], cores, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self.complaints)
        ready = self.line()
        self.version, self.skipped = ready.get("version"), ready.get("skipped")

    def line(self):
        printed = self.process.stdout.readline()
        try:
            return json.loads(printed)
        except ValueError:
            machine.stop(self.process)
            self.complaints.seek(0)
            sys.exit(f"compare: {self.name} printed {printed!r}, not a line of JSON\n{self.complaints.read()}")

    def train(self):
        """One turn. It is taken again when something else had much of the core; the least disturbed one counts."""
        turns = []
        while len(turns) < TRIES and (not turns or turns[-1]["core_share"] < UNDISTURBED):
            turns.append(self.turn())
        best = max(turns, key=lambda turn: turn["core_share"])
        self.seconds.append(best["seconds"])
        self.disturbed += best["core_share"] < UNDISTURBED
        again = f", {len(turns) - 1} times taken again" if len(turns) > 1 else ""
        say(f"training    {self.name:16} {best['seconds']:8.3f} s, {best['core_share']:.0%} of the core{again}")

    def turn(self):
        """Trains until the network learns something. Returns the program's line, checked."""
        for _ in range(CHANCES):
            print(file=self.process.stdin, flush=True)
            line = self.line()
            epochs, losses = line["epochs"], line["losses"]
            if epochs != self.workload["epochs"]:
                sys.exit(f"compare: {self.name} trained {epochs} epochs of {self.workload['epochs']}")
            if losses[-1] < LEARNT * losses[0]:
                return line
        sys.exit(f"compare: {self.name} has learnt nothing: the loss went from {losses[0]} to {losses[-1]}")

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Result:
    """What one workload came to: the seconds of each turn by program, and why a program took no part."""

    def __init__(self, name, workload, contestants):
        self.name, self.workload = name, workload
        self.seconds = {each.name: each.seconds for each in contestants if not each.skipped}
        self.turns = len(self.seconds["Espalier"])
        self.skipped = {each.name: each.skipped for each in contestants if each.skipped}
        self.disturbed = {each.name: each.disturbed for each in contestants if each.disturbed}
        self.versions = [each.version for each in contestants if each.version]

    def ratio(self, program):
        """How many times as fast as the program Espalier is."""
        return statistics.median(self.seconds[program]) / statistics.median(self.seconds["Espalier"])

    @property
    def examples(self):
        return self.workload["examples"] * self.workload["epochs"]

    @property
    def operations(self):
        """Floating-point operations of the products for one example, two per multiply-add.

        Outputs and weight gradients of every layer, input gradients of all but the first.
        """
        products = [fan_in * fan_out for fan_in, fan_out in zip(self.workload["layers"], self.workload["layers"][1:])]
        return 2 * (3 * sum(products) - products[0])


def measure(workloads, programs, repeats, seconds):
    """Returns the results, and the fma peaks (GFLOP/s) that were measured between the turns.

    Each workload has that many turns of each program, and more until that many seconds have passed.
    """
    cores, results, peaks = machine.cores(1), [], []
    for name, workload in workloads.items():
        contestants = []
        for program in programs:
            say(f"training  {name}: starting {program}")
            contestants.append(Contestant(program, workload, cores))
        racing = [each for each in contestants if not each.skipped]
        end, repeat = time.monotonic() + seconds, 0
        while repeat < repeats or time.monotonic() < end:
            say(f"training  {name}: repeat {repeat + 1} of {repeats}" + (" or more" if seconds else ""))
            peaks.append(machine.multiply_add_peak(cores))
            # Each repeat begins with another program, so that none always follows the same.
            first = repeat % len(racing)
            for each in racing[first:] + racing[:first]:
                each.train()
            repeat += 1
        for each in contestants:
            each.end()
        results.append(Result(name, workload, contestants))
    return results, peaks


def table(result, peak):
    """One workload as Markdown."""
    given = result.workload
    words = [f"batch {given['batch_size']}", f"{given['optimizer']} {given['learning_rate']}"]
    words += [f"momentum {given['momentum']}"] if given["momentum"] else []
    words += [f"dropout {given['dropout']}"] if given["dropout"] else []
    rows = [
        f"### {result.name}: {'-'.join(map(str, given['layers']))}, {', '.join(words)}",
        "",
        f"{given['examples']:,} examples × {given['epochs']:,} epochs; {result.operations:,} operations for an example. "
        f"Median of {result.turns} turns.",
        "",
        "| program | examples per second | min – max | µs per example | GFLOP/s | of the fma peak | Espalier is |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for program, seconds in result.seconds.items():
        low, middle, high = (result.examples / value for value in (max(seconds), statistics.median(seconds), min(seconds)))
        speed = middle * result.operations / 1e9
        rows.append(
            f"| {program} | {middle:,.0f} | {low:,.0f} – {high:,.0f} | {rounded(1e6 / middle)} | {rounded(speed)} "
            f"| {speed / peak:.1%} | {result.ratio(program):.2f}× |")
    disturbed = [f"{count} of {program}" for program, count in result.disturbed.items()]
    rows += [f"| {program} | – {reason} | | | | | |" for program, reason in result.skipped.items()]
    if disturbed:
        rows += ["", f"Turns in which something else had more than a tenth of the core: {', '.join(disturbed)}."]
    return "\n".join(rows)


def overview(results, programs):
    """How many times as fast Espalier is, on one screen."""
    others = [program for program in programs if program != "Espalier"]
    rows = ["| workload | " + " | ".join(others) + " |", "|---|" + "---:|" * len(others)]
    for result in results:
        cells = (f"{result.ratio(program):.2f}×" if program in result.seconds else "–" for program in others)
        rows.append(f"| {result.name} | {' | '.join(cells)} |")
    return "\n".join(rows)


def section(results, peaks, programs):
    """The whole part as Markdown."""
    peak = statistics.median(peaks)
    pinned = "on the same core" if machine.CAN_PIN else "not pinned to a core"
    how = f"The programs take turns, one thread each, {pinned}; medians."
    parts = [
        "## Training",
        how + (" How many times as fast as the others Espalier is:" if len(programs) > 1 else ""),
        *([overview(results, programs)] if len(programs) > 1 else []),
        f"One core's fma peak, measured between the turns: {peak:.1f} GFLOP/s "
        f"({min(peaks):.1f} – {max(peaks):.1f}).",
    ]
    return "\n\n".join(parts + [table(result, peak) for result in results])
