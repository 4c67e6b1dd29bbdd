"""What the program costs on a cluster: measured by `Benchmarks/cluster --measure`, kept in measured.json."""

import dataclasses
import json
import pathlib

MEASURED = pathlib.Path(__file__).resolve().parent / "measured.json"

# Operations on the shared folder, counted with strace in one attempt at a shard: what looks something up (stat, open to
# read, listing a folder) and what changes something (open to create, rename, unlink, make a folder, fsync).
LOOKUPS_PER_ATTEMPT = 40
CHANGES_PER_ATTEMPT = 16
# The same for each run: appending its record and bringing it to the disk.
CHANGES_PER_RUN = 1
# And for each time that a run is saved: draft, fsync, rename, fsync of its folder, the oldest removed.
CHANGES_PER_SAVE = 6
# Files for each attempt: its journal, what it says of itself, and the output of its task.
FILES_PER_ATTEMPT = 3
# A line of squeue with the names that the program gives.
LINE_BYTES = 60


@dataclasses.dataclass(frozen=True)
class Growth:
    """A quantity that grows with the number of runs: a line through two measured points."""

    few: tuple
    many: tuple

    def at(self, runs):
        """The quantity for so many runs, never less than what was measured for few."""
        slope = (self.many[1] - self.few[1]) / (self.many[0] - self.few[0])
        return max(self.few[1] if runs >= self.few[0] else 0.0, self.few[1] + slope * (runs - self.few[0]))


class Program:
    """What was measured."""

    def __init__(self, path=MEASURED):
        self.measured = json.loads(path.read_text(encoding="utf-8"))

    def growth(self, name):
        """How a measured quantity grows with the number of runs."""
        points = self.measured["quantities"][name]
        return Growth(*(tuple(point) for point in points))

    @property
    def bytes_per_run(self):
        """The bytes of a run in a journal."""
        few, many = self.measured["quantities"]["journal bytes"]
        return (many[1] - few[1]) / (many[0] - few[0])
