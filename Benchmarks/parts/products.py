"""The products of the workloads' layers alone: Espalier's kernels against OpenBLAS, on one core."""

import statistics
import subprocess
import sys

from parts import machine
from parts.machine import PROGRAMS, say

SECONDS = 0.05
KINDS = {"outputs": "outputs", "input_gradients": "input gradients", "weight_gradients": "weight gradients"}


def shapes(workload):
    """(kind, examples, inputs, outputs) of each product that training needs, each once."""
    found = {}
    layers = list(zip(workload["layers"], workload["layers"][1:]))
    for index, (inputs, outputs) in enumerate(layers):
        for kind in KINDS:
            if index > 0 or kind != "input_gradients":
                found[kind, workload["batch_size"], inputs, outputs] = None
    return list(found)


def measure(workloads, repeats):
    """Seconds of one product by workload and shape: (Espalier's, OpenBLAS's), a list of each."""
    cores = machine.cores(1)
    blas = machine.start(
        [sys.executable, PROGRAMS / "openblas_products.py", str(SECONDS)], cores, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE)
    version = blas.stdout.readline().strip()
    times = {name: {shape: ([], []) for shape in shapes(workload)} for name, workload in workloads.items()}
    for repeat in range(repeats):
        for name, of_workload in times.items():
            say(f"products  {name:8} repeat {repeat + 1} of {repeats}")
            for shape, (own, other) in of_workload.items():
                word = ":".join(map(str, shape))
                command = [machine.espalier(), "bench", "products", word, "--seconds", str(SECONDS)]
                own.append(float(machine.output(command, cores)))
                print(word, file=blas.stdin, flush=True)
                other.append(float(blas.stdout.readline()))
    blas.stdin.close()
    blas.wait()
    return times, version


def table(times, peak):
    rows = [
        "| examples × inputs → outputs | product | Espalier, GFLOP/s | of the peak | OpenBLAS, GFLOP/s | Espalier is |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for (kind, examples, inputs, outputs), both in times.items():
        operations = 2 * examples * inputs * outputs
        own, other = (operations / statistics.median(seconds) / 1e9 for seconds in both)
        rows.append(
            f"| {examples} × {inputs} → {outputs} | {KINDS[kind]} | {own:.1f} | {own / peak:.0%} | {other:.1f} "
            f"| {own / other:.2f}× |")
    return "\n".join(rows)


def section(times, version, peaks, repeats):
    """The whole part as Markdown."""
    peak = statistics.median(peaks)
    return "\n\n".join([
        "## Products alone",
        f"The matrix products of the layers, each again and again on data in the caches; median of {repeats} turns. "
        f"{version}.",
        *(f"### Products of {name}\n\n{table(of_workload, peak)}" for name, of_workload in times.items()),
    ])
