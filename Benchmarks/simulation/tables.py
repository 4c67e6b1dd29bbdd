"""The tables of the simulation, in Markdown."""

import dataclasses

import program as costs
from cluster import Cluster, Work
from events import Queue

# The usual settings of an experiment: a job lasts ten minutes, results are looked for every ten seconds, and runs under
# way are saved every minute.
SHARD_SECONDS = 600
POLL_SECONDS = 10
SAVE_SECONDS = 60
RUN_SECONDS = (0.1, 1, 10, 60)
NODES = (10, 100, 1000)
RUNS = (10_000, 100_000, 1_000_000)
CORES_PER_NODE = 32
# What a task costs the controller: it is sent to its node, and its end and that of its epilog come back.
CALLS_PER_TASK = 3


@dataclasses.dataclass
class Row:
    """What an experiment comes to on a cluster."""

    cluster: Cluster
    work: Work
    seconds: float
    efficiency: float
    shards: int
    arrays: int
    failures: int
    files: int
    journal_bytes: float
    calls_per_second: float
    peak_lines: int
    changes_per_second: float
    peak_changes_per_second: float
    names_per_second: float
    poll_seconds: float
    read_bytes: float
    report_seconds: float
    report_megabytes: float


def simulate(cluster, work, program):
    """One experiment on one cluster."""
    worker = program.growth("worker seconds").at(work.runs)
    course = Queue(cluster, work, worker, SAVE_SECONDS, POLL_SECONDS).run()
    # The client looks for results when the last is there, and for the last time when it writes the report.
    journals = course.starts
    poll = journals / cluster.stats_per_second
    bytes_ = work.runs * program.bytes_per_run
    training = work.runs * work.run_seconds
    saves = training / SAVE_SECONDS if work.run_seconds >= SAVE_SECONDS else 0
    changes = (
        course.starts * costs.CHANGES_PER_ATTEMPT + work.runs * costs.CHANGES_PER_RUN + saves * costs.CHANGES_PER_SAVE)
    usual = changes / course.seconds
    # What is trained at the same time, and how often each of those looks around between two runs.
    busy = training / work.cores / course.seconds
    looks = course.starts / course.seconds + busy / max(costs.LOOK_SECONDS, work.run_seconds / work.cores)
    polls = len(course.lines)
    return Row(
        cluster=cluster, work=work, seconds=course.seconds + POLL_SECONDS / 2 + poll,
        efficiency=training / (cluster.places * work.cores * course.seconds), shards=work.shards, arrays=course.arrays,
        failures=course.failures, files=course.starts * costs.FILES_PER_ATTEMPT, journal_bytes=bytes_,
        calls_per_second=(CALLS_PER_TASK * course.starts + course.arrays + polls) / course.seconds,
        peak_lines=max(course.lines, default=course.known), changes_per_second=usual,
        peak_changes_per_second=usual + course.peak_starts * costs.CHANGES_PER_ATTEMPT,
        names_per_second=looks * journals, poll_seconds=poll,
        # Once as they come, and once more for the report.
        read_bytes=2 * bytes_,
        report_seconds=program.growth("report seconds").at(work.runs),
        report_megabytes=program.growth("report megabytes").at(work.runs))


HEADINGS = (
    "nodes", "runs", "a run", "a shard", "cores", "shards", "arrays", "makespan", "efficiency", "files", "journals",
    "controller calls/s", "squeue lines", "changes/s (peak)", "names/s", "a poll", "client reads", "report")


def cells(row):
    """The cells of a row as text."""
    return (
        f"{row.cluster.nodes:,}", f"{row.work.runs:,}", span(row.work.run_seconds), span(row.work.shard_seconds),
        str(row.work.cores), f"{row.shards:,}", f"{row.arrays:,}", span(row.seconds), f"{row.efficiency:.0%}",
        f"{row.files:,}",
        size(row.journal_bytes), f"{row.calls_per_second:.1f}", f"{row.peak_lines:,}",
        f"{row.changes_per_second:,.0f} ({row.peak_changes_per_second:,.0f})",
        f"{row.names_per_second:,.0f}", span(row.poll_seconds),
        size(row.read_bytes), f"{span(row.report_seconds)}, {size(row.report_megabytes * 1e6)}")


def table(rows):
    """Rows as a table."""
    texts = [HEADINGS, *map(cells, rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(HEADINGS))]
    lines = ["| " + " | ".join(text.rjust(width) for text, width in zip(row, widths)) + " |" for row in texts]
    lines.insert(1, "|" + "|".join("-" * (width + 1) + ":" for width in widths) + "|")
    return "\n".join(lines)


def span(seconds):
    """A span of time, as short as it can be understood."""
    if seconds < 0.1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 10:
        return f"{seconds:.1f} s".replace(".0 s", " s")
    if seconds < 120:
        return f"{seconds:.0f} s"
    if seconds < 7200:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def size(count):
    """A number of bytes, as short as it can be understood."""
    for unit, length in (("GB", 1e9), ("MB", 1e6)):
        if count >= length:
            return f"{count / length:.1f} {unit}"
    return f"{count / 1e3:.0f} kB"


# What is measured in which unit.
KINDS = {"seconds": "time", "megabytes": "memory", "bytes": "size"}


def text(program):
    """All tables with what the program was measured to cost."""
    facts = program.measured
    lines = [
        f"Measured on {facts['machine']}, {facts['cores']} cores, {facts['measured']}; a million is extrapolated.", "",
        "|  | 10,000 runs | 100,000 runs | 1,000,000 runs |", "|---|---:|---:|---:|",
    ]
    for name in facts["quantities"]:
        what, _, unit = name.rpartition(" ")
        amounts = " | ".join(amount(name, program.growth(name).at(runs)) for runs in RUNS)
        lines.append(f"| {what}: {KINDS[unit]} | {amounts} |")
    return "\n".join([
        "### What the program costs\n", *lines, "\n### Shards of ten minutes\n", table(grid(program)),
        "\n### A million runs on a thousand nodes, by the length of shards\n", table(lengths(program)),
        "\n### The same by the cores of a task\n", table(cores(program)),
    ])


def amount(name, value):
    """A measured quantity with its unit."""
    if name.endswith("seconds"):
        return span(value)
    return size(value * 1e6 if name.endswith("megabytes") else value)


def grid(program):
    """Every number of nodes and runs and every length of a run, with the usual shards."""
    for nodes in NODES:
        for runs in RUNS:
            for run_seconds in RUN_SECONDS:
                yield simulate(Cluster(nodes, CORES_PER_NODE), Work(runs, run_seconds, SHARD_SECONDS), program)


def lengths(program):
    """A million runs on a thousand nodes, cut into shards of several lengths."""
    for run_seconds in RUN_SECONDS:
        for shard_seconds in (60, 600, 3600, 4 * 3600):
            yield simulate(Cluster(1000, CORES_PER_NODE), Work(1_000_000, run_seconds, shard_seconds), program)


def cores(program):
    """A million runs on a thousand nodes, with tasks of several cores."""
    for run_seconds in RUN_SECONDS[2:]:
        for count, shard_seconds in ((1, 600), (8, 600), (32, 600), (32, 1800), (32, 3600)):
            cluster = Cluster(1000, tasks_per_node=CORES_PER_NODE // count)
            yield simulate(cluster, Work(1_000_000, run_seconds, shard_seconds, count), program)
