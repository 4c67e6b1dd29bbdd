"""What is in a results folder: the runs' results, the tables, and what the submissions left."""

import collections
import csv
import json
import pathlib
import re

# These tell when and where something was trained.
OF_TIME = {"timings.csv"}
RECORD = re.compile(rb'^\{"id":"([^"]*)",.*?"result":(\{.*\}),"provenance":')


class Outcome:
    """A results folder, as it is now."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def records(self):
        """The results of each run as bytes, in the order of files and lines."""
        found = collections.defaultdict(list)
        for journal in sorted(self.folder.glob("journal/*.jsonl")):
            for line in journal.read_bytes().splitlines():
                if match := RECORD.match(line):
                    found[match[1].decode()].append(match[2])
        return found

    def doubled(self):
        """How many records there are beside the first of each run."""
        return sum(len(results) - 1 for results in self.records().values())

    def failures(self):
        """How many lines say that a run failed."""
        text = b"".join(journal.read_bytes() for journal in self.folder.glob("journal/*.jsonl"))
        return sum(1 for line in text.splitlines() if b'"failure":{' in line[:60])

    def tables(self):
        """The bytes of each table that holds no time."""
        return {path.name: path.read_bytes() for path in (self.folder / "tables").iterdir() if path.name not in OF_TIME}

    def rows(self):
        """The rows of runs.csv."""
        with open(self.folder / "tables/runs.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def submissions(self):
        """The folders of all submissions, the first first."""
        return sorted(path.parent for path in self.folder.glob("submissions/*/submission.json"))

    def shards(self):
        """The number of shards of each submission."""
        return [len(self.starts(submission)) - 1 for submission in self.submissions()]

    @staticmethod
    def starts(submission):
        """Where each shard of a submission begins among its runs, and behind them their number."""
        return json.loads((submission / "submission.json").read_text(encoding="utf-8"))["starts"]

    def runs_of_shard(self, submission, shard):
        """The ids of a shard's runs."""
        starts = self.starts(submission)
        lines = (submission / "runs").read_text(encoding="utf-8").splitlines()
        return [line.split()[0] for line in lines[starts[shard]:starts[shard + 1]]]

    def attempts(self, shard=None):
        """What workers said of themselves: those at a shard, or all."""
        pattern = f"submissions/*/attempts/{'' if shard is None else f'{shard}-'}*.json"
        found = []
        for path in sorted(self.folder.glob(pattern)):
            try:
                found.append(json.loads(path.read_text(encoding="utf-8")))
            except (OSError, ValueError):
                # It is being replaced at this moment.
                continue
        return found

    def saved(self):
        """The runs that have a checkpoint."""
        return {path.parent.name for path in self.folder.glob("checkpoints/*/*") if path.suffix != ".draft"}


def differences(reference, outcome):
    """What tells an outcome from that of one machine, where nothing should: a sentence each."""
    known, found = reference.records(), outcome.records()
    for run in sorted(known.keys() - found.keys()):
        yield f"run {run} is lost"
    for run in sorted(found.keys() - known.keys()):
        yield f"run {run} was never planned"
    for run in sorted(known.keys() & found.keys()):
        if any(result != known[run][0] for result in found[run]):
            yield f"run {run} came to another result"
    ids = [row["run_id"] for row in outcome.rows()]
    for run, count in collections.Counter(ids).items():
        if count > 1:
            yield f"run {run} is in runs.csv {count} times"
    expected, tables = reference.tables(), outcome.tables()
    for name in sorted(expected.keys() | tables.keys()):
        if expected.get(name) != tables.get(name):
            yield f"tables/{name} is another one"
    yield from leftovers(outcome)


def leftovers(outcome):
    """What is left of work under way, a sentence each."""
    if (outcome.folder / "checkpoints").exists():
        yield f"something is left in checkpoints/: {sorted(p.name for p in (outcome.folder / 'checkpoints').iterdir())}"
    for draft in sorted(outcome.folder.rglob("*.draft")):
        yield f"{draft.relative_to(outcome.folder)} is left"
    for submission in outcome.submissions():
        if not (submission / "ended").exists():
            yield f"{submission.name} is not said to have ended"
