"""Compares the simulation with a real Slurm: the lab of Scripts/slurm, where tasks are as short as can be, so that all
that is seen is the queue; and the program in it."""

import dataclasses
import math
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from cluster import Cluster, Work
from events import Queue

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Scripts/slurm"))

from lab import Lab  # noqa: E402

# Simulated and measured times may differ by so much of the measured one, or by so many seconds: a round of the
# scheduler more or less.
TOLERANCE = 0.35
TOLERANCE_SECONDS = 2.0
SEEDS = range(25)
# A machine that is busy with other things is slow: what takes too long is measured again.
ATTEMPTS = 4

# Tasks, and how long each lasts.
CASES = ((20, 0), (200, 0), (40, 1))

LAB = Cluster(
    nodes=4, tasks_per_node=2, round_seconds=1, start_seconds=0.1, end_seconds=0.05, submit_seconds=0.02, unevenness=0,
    failure_seconds=1e15)
# The lab's scheduler rests for a second at most; with Slurm's own settings, for three.
USUAL = dataclasses.replace(LAB, round_seconds=3)
USUAL_LINE = "SchedulerParameters=sched_interval=60"

SPEC = """\
version: 1
name: check
dataset: { source: moons, n_samples: 60, noise: 0.2, seed: 3, split: { validation: 0.25, test: 0.25 } }
network: { hidden: [4] }
training: { epochs: 2, batch_size: 32 }
seeds: { count: 20, root: 1 }
run: { engine: slurm, slurm: { shard_time: 0.00001s, poll: 1s, grace: 3s } }
"""


def simulated(cluster, tasks, seconds, worker_seconds=0.0):
    """The mean over several courses of chance."""
    work = Work(tasks, max(seconds, 1e-9), 1e-9)
    return statistics.mean(Queue(cluster, work, worker_seconds, 60, 1, seed=seed).run().seconds for seed in SEEDS)


def is_near(real, model):
    """Whether both times may be taken for the same."""
    return abs(model - real) <= max(TOLERANCE * real, TOLERANCE_SECONDS)


def compared(name, model, measure):
    """A case: its name, the time measured, the time simulated."""
    best = math.inf
    for _ in range(ATTEMPTS):
        best = min(best, measure())
        if is_near(best, model) or best < model:
            break
    return name, best, model


def measured(lab, folder, tasks, seconds):
    """How long it takes from the submission of tasks until the last has ended."""
    ends = folder / "ends"
    ends.write_text("", encoding="utf-8")
    script = folder / "task.sh"
    script.write_text(f'#!/bin/bash\nsleep {seconds}\necho "$EPOCHREALTIME" >>"{ends}"\n', encoding="utf-8")
    begin = time.time()
    lab.run("sbatch", f"--array=0-{tasks - 1}", "--output=/dev/null", str(script))
    lab.wait_until("every task has ended", lambda: len(ends.read_text(encoding="utf-8").split()) == tasks, 120, 0.05)
    last = max(map(float, ends.read_text(encoding="utf-8").split())) - begin
    lab.wait_until("the queue is empty", lambda: not lab.tasks(), 30)
    return last


def measured_program(lab, folder, program):
    """How long the program takes for twenty shards of one tiny run each, from its begin until the last result."""
    (folder / "spec.yaml").write_text(SPEC, encoding="utf-8")
    shutil.rmtree(folder / "results", ignore_errors=True)
    begin = time.time()
    done = subprocess.run(
        [program, "run", "spec.yaml"], cwd=folder, env=lab.environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"cluster: the program failed in the lab:\n{done.stderr}")
    journals = list((folder / "results/check/journal").glob("*.jsonl"))
    if len(journals) != 20:
        sys.exit(f"cluster: 20 shards left {len(journals)} journals")
    return max(path.stat().st_mtime for path in journals) - begin


def main(program, costs):
    """Compares, prints a line for each case, and ends with an error where the simulation is wrong."""
    subprocess.run([ROOT / "Scripts/slurm/install"], check=True)
    rows = []
    with tempfile.TemporaryDirectory(prefix="lab-") as path:
        folder = pathlib.Path(path)
        with Lab(folder / "lab") as lab:
            for tasks, seconds in CASES:
                rows.append(compared(
                    f"{tasks} tasks of {seconds} s", simulated(LAB, tasks, seconds),
                    lambda: measured(lab, folder, tasks, seconds)))
            worker = costs.growth("worker seconds").few[1]
            rows.append(compared(
                "20 shards of one run", simulated(LAB, 20, 0, worker), lambda: measured_program(lab, folder, program)))
        with Lab(folder / "usual", lines=[USUAL_LINE]) as lab:
            rows.append(compared(
                "40 tasks of 1 s, Slurm's scheduler", simulated(USUAL, 40, 1), lambda: measured(lab, folder, 40, 1)))
    faults = 0
    print(f"| {'in the lab: 4 nodes, 8 places':34} | measured | simulated |\n|{'-' * 36}|---------:|----------:|")
    for name, real, model in rows:
        faults += not is_near(real, model)
        print(f"| {name:34} | {real:6.1f} s | {model:7.1f} s |{'' if is_near(real, model) else ' too far off'}")
    # What is compared has to be able to differ: a scheduler that rests three times as long is seen.
    if is_near(rows[1][1], simulated(USUAL, 200, 0)):
        sys.exit("cluster: a wrong simulation would not be noticed")
    if faults:
        sys.exit(
            f"cluster: {faults} of {len(rows)} times are not as simulated, "
            f"within {TOLERANCE:.0%} or {TOLERANCE_SECONDS} s")
