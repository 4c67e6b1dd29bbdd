"""Compares the simulation with a real Slurm: the lab of Scripts/slurm, where tasks are as short as can be, so that all
that is seen is the queue; and the program in it."""

import dataclasses
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from cluster import Cluster, Work
from controller import Tasks
from events import Queue

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Scripts/slurm"))

from lab import Lab  # noqa: E402

# Simulated and measured times may differ by so much of the measured one, or by so many seconds: a round of the
# scheduler more or less.
TOLERANCE = 0.25
TOLERANCE_SECONDS = 2.0
SEEDS = range(25)
# Chance may play a lab more than one round: what is too far off is measured again.
ATTEMPTS = 3

# Tasks, and how long each lasts.
CASES = ((20, 0), (200, 0), (40, 1))

# What is not seen of each case is assumed.
LAB = Cluster(nodes=4, tasks_per_node=2, round_seconds=1, submit_seconds=0.02, unevenness=0, failure_seconds=1e15)
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


@dataclasses.dataclass(frozen=True)
class Course:
    """What was seen of a case."""

    # From the first submission until the last result.
    seconds: float
    # As a `Cluster` has them.
    start_seconds: float
    end_seconds: float
    prompt: float

    def simulated(self, cluster, tasks, seconds, worker_seconds=0.0):
        """How long the case should have taken: the mean over several courses of chance.

        How long a task takes to begin and to end, and how many places are filled at once, is a matter of the machine and
        of what else it does. What comes of it is not.
        """
        cluster = dataclasses.replace(
            cluster, start_seconds=self.start_seconds, end_seconds=self.end_seconds, prompt=self.prompt)
        work = Work(tasks, max(seconds, 1e-9), 1e-9)
        return statistics.mean(Queue(cluster, work, worker_seconds, 60, 1, seed=seed).run().seconds for seed in SEEDS)


def is_near(real, model):
    """Whether both times may be taken for the same."""
    return abs(model - real) <= max(TOLERANCE * real, TOLERANCE_SECONDS)


def compared(name, observe, simulate):
    """A case: its name, what was seen, the time simulated for that."""
    for _ in range(ATTEMPTS):
        course = observe()
        model = simulate(course)
        if is_near(course.seconds, model):
            break
    return name, course, model


class Observer:
    """Sees what a lab does, by its controller's log."""

    def __init__(self, lab, folder):
        self.lab = lab
        self.folder = folder
        self.log = lab.folder / "log/controller"

    def tasks(self, count, seconds):
        """The course of tasks that last so long and say when they begin and end."""
        told = self.folder / "told"
        told.write_text("", encoding="utf-8")
        script = self.folder / "task.sh"
        script.write_text(
            f'#!/bin/bash\nbegin=$EPOCHREALTIME\nsleep {seconds}\n'
            f'echo "${{SLURM_ARRAY_JOB_ID}}_$SLURM_ARRAY_TASK_ID $begin $EPOCHREALTIME" >>"{told}"\n', encoding="utf-8")
        known = self.log.stat().st_size
        begin = time.time()
        self.lab.run("sbatch", f"--array=0-{count - 1}", "--output=/dev/null", str(script))
        self.lab.wait_until(
            "every task has ended", lambda: len(told.read_text(encoding="utf-8").splitlines()) == count, 120, 0.05)
        lines = [line.split() for line in told.read_text(encoding="utf-8").splitlines()]
        tasks = self._ended(known, count)
        return Course(
            seconds=max(float(end) for _, _, end in lines) - begin,
            start_seconds=statistics.mean(float(first) - tasks.begun[name] for name, first, _ in lines),
            end_seconds=statistics.mean(tasks.done[name] - float(end) for name, _, end in lines),
            prompt=LAB.prompt if tasks.prompt is None else tasks.prompt)

    def program(self, program, other):
        """The course of twenty shards of one tiny run each, from the program's begin until the last result; its tasks begin
        and end as fast as in another course."""
        (self.folder / "spec.yaml").write_text(SPEC, encoding="utf-8")
        shutil.rmtree(self.folder / "results", ignore_errors=True)
        known = self.log.stat().st_size
        begin = time.time()
        done = subprocess.run(
            [program, "run", "spec.yaml"], cwd=self.folder, env=self.lab.environment(), capture_output=True, text=True,
            check=False)
        if done.returncode != 0:
            sys.exit(f"cluster: the program failed in the lab:\n{done.stderr}")
        journals = list((self.folder / "results/check/journal").glob("*.jsonl"))
        if len(journals) != 20:
            sys.exit(f"cluster: 20 shards left {len(journals)} journals")
        return dataclasses.replace(
            other, seconds=max(path.stat().st_mtime for path in journals) - begin,
            prompt=self._ended(known, 20).prompt)

    def _ended(self, known, count):
        """What the log tells behind what was known, when the tasks are gone."""
        self.lab.wait_until("the queue is empty", lambda: not self.lab.tasks(), 30)
        with open(self.log, encoding="utf-8", errors="replace") as log:
            log.seek(known)
            tasks = Tasks(log.read())
        if not len(tasks.begun) == len(tasks.done) == count:
            sys.exit(f"cluster: the controller's log tells of {len(tasks.begun)} begins and {len(tasks.done)} ends of "
                     f"{count} tasks")
        return tasks


def main(program, costs):
    """Compares, prints a line for each case, and ends with an error where the simulation is wrong."""
    subprocess.run([ROOT / "Scripts/slurm/install"], check=True)
    rows = []
    with tempfile.TemporaryDirectory(prefix="lab-") as path:
        folder = pathlib.Path(path)
        with Lab(folder / "lab") as lab:
            observer = Observer(lab, folder)
            for tasks, seconds in CASES:
                rows.append(compared(
                    f"{tasks} tasks of {seconds} s", lambda: observer.tasks(tasks, seconds),
                    lambda course: course.simulated(LAB, tasks, seconds)))
            worker = costs.growth("worker seconds").few[1]
            rows.append(compared(
                "20 shards of one run", lambda: observer.program(program, rows[0][1]),
                lambda course: course.simulated(LAB, 20, 0, worker)))
        with Lab(folder / "usual", lines=[USUAL_LINE]) as lab:
            rows.append(compared(
                "40 tasks of 1 s, Slurm's scheduler", lambda: Observer(lab, folder).tasks(40, 1),
                lambda course: course.simulated(USUAL, 40, 1)))
    faults = 0
    print(f"| {'in the lab: 4 nodes, 8 places':34} | measured | simulated | start and end | filled at once |\n"
          f"|{'-' * 36}|---------:|----------:|--------------:|---------------:|")
    for name, course, model in rows:
        fault = not is_near(course.seconds, model)
        faults += fault
        print(f"| {name:34} | {course.seconds:6.1f} s | {model:7.1f} s | {course.start_seconds * 1000:4.0f} + "
              f"{course.end_seconds * 1000:3.0f} ms | {course.prompt:14.0%} |{' too far off' if fault else ''}")
    # What is compared has to be able to differ: a scheduler that rests three times as long is seen.
    course = rows[1][1]
    if is_near(course.seconds, course.simulated(USUAL, 200, 0)):
        sys.exit("cluster: a wrong simulation would not be noticed")
    if faults:
        sys.exit(
            f"cluster: {faults} of {len(rows)} times are not as simulated, "
            f"within {TOLERANCE:.0%} or {TOLERANCE_SECONDS} s")
