"""Measures what the program costs with many runs: plans, journals and reports of 10,000 and 100,000 runs, the
submission of as many, and the begin of a worker. Slurm's commands are played by scripts that take everything and run
nothing."""

import datetime
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import machine
from program import MEASURED

# Runs of some milliseconds with curves of 30 epochs, which is what journals and reports are made of.
SPEC = """\
version: 1
name: many
dataset: {{ source: moons, n_samples: 60, noise: 0.2, seed: 3, split: {{ validation: 0.25, test: 0.25 }} }}
network: {{ hidden: [4] }}
training: {{ epochs: 30, batch_size: 32 }}
seeds: {{ count: 10, root: 1 }}
run: {{ max_runs: 10000000 }}
sweep:
  axes:
    optimizer:
      variants:
        - {{ label: sgd, type: sgd, learning_rate: {{ from: 0.001, to: 1, num: {rates}, scale: log }} }}
        - {{ label: adam, type: adam, learning_rate: {{ from: 0.001, to: 1, num: {rates}, scale: log }} }}
    network.activation: [relu, tanh, sigmoid, elu, softplus]
    regularization.l2: {{ from: 0.0001, to: 0.1, num: 4, scale: log }}
report: {{ rows: optimizer.label, columns: network.activation }}
"""
COUNTS = (10_000, 100_000)

# Takes every array, and says that nothing is in the queue.
PLAYED = """\
#!/bin/bash
case "${0##*/} $*" in
    sbatch*) echo 1 ;;
    "scontrol show config"*) echo "MaxArraySize = 1001" ;;
    squeue*) sleep 600 ;;
esac
"""


def measure(arguments, folder, **options):
    """Runs a command to its end: seconds on the processor and peak memory in megabytes."""
    with open(folder / "errors", "wb") as errors:
        process = subprocess.Popen(arguments, cwd=folder, stdout=subprocess.DEVNULL, stderr=errors, **options)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"cluster: {arguments} ended with {process.returncode}: {(folder / 'errors').read_text()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def submit(program, folder):
    """Submits everything to the played Slurm; seconds until it is sent, and the submission."""
    commands = folder / "commands"
    commands.mkdir()
    for name in ("sbatch", "squeue", "scancel", "scontrol"):
        (commands / name).write_text(PLAYED, encoding="utf-8")
        (commands / name).chmod(0o755)
    begin = time.perf_counter()
    client = subprocess.Popen(
        [program, "run", "spec.yaml", "--results", "sent", "--engine", "slurm", "--set", "run.slurm.shard_time=0.5s"],
        cwd=folder, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "PATH": f"{commands}:{os.environ['PATH']}"})
    try:
        while not (sent := [path for path in folder.glob("sent/many/submissions/*/jobs") if is_sent(path)]):
            if client.poll() is not None:
                sys.exit(f"cluster: submitting ended with {client.returncode}")
            time.sleep(0.01)
        return time.perf_counter() - begin, sent[0].parent
    finally:
        if client.poll() is None:
            os.killpg(client.pid, signal.SIGKILL)
            client.wait()


def is_sent(path):
    """Whether every shard is in an array that has a number."""
    words = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    starts = json.loads((path.parent / "submission.json").read_text(encoding="utf-8"))["starts"]
    return all(len(line) == 4 for line in words) and sum(int(line[2]) for line in words) == len(starts) - 1


def measure_runs(program, count, folder):
    """Every quantity with that many runs."""
    folder.mkdir()
    (folder / "spec.yaml").write_text(SPEC.format(rates=count // 400), encoding="utf-8")
    found = {}
    _, found["plan megabytes"] = measure([program, "plan", "spec.yaml"], folder)
    found["submit seconds"], submission = submit(program, folder)
    found["submission bytes"] = sum(path.stat().st_size for path in submission.rglob("*") if path.is_file())
    worker = [program, "work", "--workers", "1", submission.parent.parent, submission.name, "0"]
    measure(worker, folder)
    # The second time all its runs have results: what is left is to begin.
    found["worker seconds"], found["worker megabytes"] = measure(worker, folder)
    measure([program, "run", "spec.yaml"], folder)
    journals = list(folder.glob("results/many/journal/*.jsonl"))
    found["journal bytes"] = sum(path.stat().st_size for path in journals)
    found["status seconds"], found["status megabytes"] = measure([program, "status", "results/many"], folder)
    found["report seconds"], found["report megabytes"] = measure([program, "report", "results/many"], folder)
    return found


def main(program):
    """Measures and keeps what was found."""
    quantities = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in COUNTS:
            for name, value in measure_runs(program, count, pathlib.Path(folder) / str(count)).items():
                quantities.setdefault(name, []).append([count, round(value, 3)])
                print(f"{count:>9,} runs: {name} {value:,.2f}", file=sys.stderr, flush=True)
    facts = {
        "measured": datetime.date.today().isoformat(), "machine": machine.processor(), "cores": machine.core_count(),
        "quantities": quantities,
    }
    MEASURED.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
