"""A whole sweep, from the start of the program to the written tables: Espalier against programs in two processes."""

import csv
import json
import pathlib
import statistics
import sys
import tempfile
import time

from parts import machine
from parts.machine import FOLDER, PROGRAMS, say

# What `sweep.yaml` says, for the other programs; Espalier's table is checked against it.
SWEEP = {
    "data": str(FOLDER.parent / "experiments" / "data" / "digits.csv"), "hidden": [64, 32], "batch_size": 32,
    "epochs": 20, "rates": [0.0001, 0.0003, 0.001, 0.002, 0.003, 0.005, 0.01, 0.03], "seeds": list(range(1, 26)),
    "workers": 2,
}

# A sweep of the same sort that takes no time: what each program is started with once before it is measured.
SMALL = {"epochs": 1, "rates": [0.001], "seeds": [1]}

OTHERS = {"scikit-learn": "sweep_scikit_learn.py", "PyTorch": "sweep_pytorch.py"}

# The mean test accuracy of the best learning rate must be above this.
LEARNT = 0.93


def espalier(workers):
    def command(folder, is_small=False):
        small = [
            "--set", f"training.epochs={SMALL['epochs']}", "--set", f"seeds.count={len(SMALL['seeds'])}",
            "--set", f"sweep.axes={{optimizer.learning_rate: {SMALL['rates']}}}"]
        return [
            machine.espalier(), "run", FOLDER / "sweep.yaml", "--workers", str(workers), "--results", folder,
            *(small if is_small else [])]
    return command, "sweep/tables/runs.csv"


def other(script):
    def command(folder, is_small=False):
        wanted = SWEEP | (SMALL if is_small else {}) | {"csv": f"{folder}/runs.csv"}
        return [sys.executable, PROGRAMS / script, json.dumps(wanted)]
    return command, "runs.csv"


def check(name, path):
    """Ends the comparison unless the table has every run and the networks learnt."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    runs = {(float(row["optimizer.learning_rate"]), int(row["seed"])): float(row["test.accuracy"]) for row in rows}
    if len(rows) != len(runs) or set(runs) != {(rate, seed) for rate in SWEEP["rates"] for seed in SWEEP["seeds"]}:
        sys.exit(f"compare: {name} has not done the runs of the sweep, or not once each")
    if any(int(row.get("epochs_run", SWEEP["epochs"])) != SWEEP["epochs"] for row in rows):
        sys.exit(f"compare: {name} has not trained {SWEEP['epochs']} epochs")
    best = max(statistics.mean(runs[rate, seed] for seed in SWEEP["seeds"]) for rate in SWEEP["rates"])
    if best < LEARNT:
        sys.exit(f"compare: {name} has learnt nothing: the best learning rate comes to {best:.3f}")
    return best


def measure(programs, repeats):
    """Wall seconds by program, in turns, and the accuracies that they came to."""
    cores = machine.cores(SWEEP["workers"])
    contestants = {"Espalier": espalier(SWEEP["workers"]), "Espalier, one worker": espalier(1)}
    contestants |= {name: other(script) for name, script in OTHERS.items() if name in programs}
    seconds, accuracies = {name: [] for name in contestants}, {}
    for repeat in range(repeats):
        for name, (command, table) in contestants.items():
            with tempfile.TemporaryDirectory() as folder:
                # While another program trained for half a minute, the system may have given this one's memory away.
                machine.output(command(folder, is_small=True), cores)
            with tempfile.TemporaryDirectory() as folder:
                start, busy = time.perf_counter(), machine.children_seconds()
                machine.output(command(folder), cores)
                taken, busy = time.perf_counter() - start, machine.children_seconds() - busy
                seconds[name].append(taken)
                accuracies[name] = check(name, pathlib.Path(folder) / table)
            say(f"sweep     repeat {repeat + 1} of {repeats}  {name:20} {taken:8.3f} s, {busy / taken:.2f} cores")
    return seconds, accuracies


def section(seconds, accuracies, repeats):
    """The whole part as Markdown."""
    median = {name: statistics.median(values) for name, values in seconds.items()}
    own = median["Espalier"]
    count = len(SWEEP["rates"]) * len(SWEEP["seeds"])
    network = "-".join(map(str, [64, *SWEEP["hidden"], 10]))
    rows = [
        "| program | seconds | min – max | runs per second | best mean accuracy | Espalier is |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, values in seconds.items():
        rows.append(
            f"| {name} | {median[name]:.2f} | {min(values):.2f} – {max(values):.2f} | {count / median[name]:.1f} "
            f"| {accuracies[name]:.3f} | {median[name] / own:.2f}× |")
    better = [name for name in OTHERS if name in median]
    sentences = [f"Two workers are {median['Espalier, one worker'] / own:.2f} times as fast as one."]
    if better:
        fastest = min(better, key=median.get)
        sentences.insert(0, f"Espalier is {median[fastest] / own:.1f} times as fast as {fastest}, the better of the rest.")
    return "\n\n".join([
        "## A sweep from start to report",
        f"{count} runs ({len(SWEEP['rates'])} learning rates × {len(SWEEP['seeds'])} seeds) of {network} on the digits, "
        f"{SWEEP['epochs']} epochs, batch {SWEEP['batch_size']}, adam; two workers, on two cores, one thread each; "
        f"wall time of the whole program, start-up and written tables included, each started once before on a tiny sweep; median of {repeats}. {' '.join(sentences)}",
        "\n".join(rows),
    ])
