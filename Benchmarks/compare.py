"""Compares programs on the same workloads: in turns, on one core, one thread each."""

import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent

# A program is a script in `programs`: a workload as JSON in its only argument, one line of JSON on its standard output.
PROGRAMS = {
    "Espalier": "espalier.py",
    "scikit-learn": "scikit_learn.py",
    "NumPy": "numpy_loop.py",
}

REPEATS = 7
ONE_THREAD = {name: "1" for name in (
    "OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMEXPR_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")}


def pinned_core():
    """The first core that this process may use; None where processes can't be pinned."""
    if shutil.which("taskset") is None:
        return None
    return min(os.sched_getaffinity(0))


def measure(program, workload, core):
    """Runs one program once. Returns its line, checked."""
    pin = [] if core is None else ["taskset", "-c", str(core)]
    command = [*pin, sys.executable, str(FOLDER / "programs" / PROGRAMS[program]), json.dumps(workload)]
    run = subprocess.run(command, env=os.environ | ONE_THREAD, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"compare: {program} ended with {run.returncode}\n{run.stderr}")
    try:
        line = json.loads(run.stdout)
        speed, seconds, epochs = line["examples_per_second"], line["seconds"], line["epochs"]
    except (ValueError, KeyError, TypeError):
        sys.exit(f"compare: {program} printed {run.stdout!r}, not one line of JSON")
    if epochs != workload["epochs"]:
        sys.exit(f"compare: {program} trained {epochs} epochs of {workload['epochs']}")
    if not 0.99 < speed * seconds / (epochs * workload["examples"]) < 1.01:
        sys.exit(f"compare: {program} says {speed} examples per second and {seconds} seconds; both can't be")
    return line


def in_turns(workloads, repeats, core):
    """Lines by workload and program. Each repeat begins with another program, so that none always follows the same."""
    lines = {name: {program: [] for program in PROGRAMS} for name in workloads}
    for repeat in range(repeats):
        for name, workload in workloads.items():
            for index in range(len(PROGRAMS)):
                program = list(PROGRAMS)[(repeat + index) % len(PROGRAMS)]
                line = measure(program, workload, core)
                lines[name][program].append(line)
                print(
                    f"repeat {repeat + 1} of {repeats}  {name:8} {program:14} "
                    f"{line['examples_per_second']:10,.0f} examples/s in {line['seconds']:.2f} s",
                    file=sys.stderr, flush=True)
    return lines


def processor():
    """The name of the processor, as far as the system tells."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for row in cpuinfo.read_text().splitlines():
            if row.startswith("model name"):
                return row.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def table(name, workload, lines):
    """One workload as Markdown."""
    speeds = {program: [line["examples_per_second"] for line in lines[program]] for program in lines}
    own = statistics.median(speeds["Espalier"])
    rows = [
        f"## {name}: {'-'.join(map(str, workload['layers']))}, batch {workload['batch_size']}, "
        f"{workload['optimizer']}, {workload['activation']}",
        "",
        f"{workload['examples']:,} examples, {workload['epochs']} epochs.",
        "",
        "| program | examples per second | min – max | Espalier / program |",
        "|---|---:|---:|---:|",
    ]
    for program, values in speeds.items():
        median = statistics.median(values)
        rows.append(f"| {program} | {median:,.0f} | {min(values):,.0f} – {max(values):,.0f} | {own / median:.2f} |")
    return "\n".join(rows)


def results(workloads, lines, repeats, core):
    """The whole comparison as Markdown."""
    versions = {line["version"]: None for name in lines for many in lines[name].values() for line in many
                if "version" in line}
    place = "not pinned to a core" if core is None else "all pinned to the same core"
    return "\n\n".join([
        "# Training speed",
        f"Median of {repeats} runs of each program, in turns, one thread each, {place}. "
        "`Benchmarks/run` makes this page; `README.md` says what is measured.",
        f"- processor: {processor()} ({platform.machine()})\n"
        f"- system: {platform.system()}, Python {platform.python_version()}\n"
        + "\n".join(f"- {version}" for version in versions),
        *(table(name, workload, lines[name]) for name, workload in workloads.items()),
    ]) + "\n"


def main():
    known = json.loads((FOLDER / "workloads.json").read_text())
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__)
    parser.add_argument("--repeats", type=int, default=REPEATS, metavar="N", help="runs of each program")
    parser.add_argument("--workloads", nargs="+", choices=known, default=list(known), metavar="NAME",
                        help=f"some of: {', '.join(known)}")
    given = parser.parse_args()
    if given.repeats < 1:
        parser.error("--repeats must be at least 1")
    workloads = {name: known[name] for name in given.workloads}
    if os.getloadavg()[0] > 0.5:
        print("compare: this machine is busy with something else; the figures will vary", file=sys.stderr)
    core = pinned_core()
    page = results(workloads, in_turns(workloads, given.repeats, core), given.repeats, core)
    print(page, end="")
    if len(workloads) == len(known) and given.repeats >= REPEATS:
        (FOLDER / "RESULTS.md").write_text(page, encoding="utf-8")
        print("written to Benchmarks/RESULTS.md", file=sys.stderr)
    else:
        print("a part only: Benchmarks/RESULTS.md stays as it is", file=sys.stderr)


if __name__ == "__main__":
    main()
