"""What the program costs on a cluster: measured by `Benchmarks/cluster --measure`, kept in measured.json."""

import dataclasses
import json
import pathlib

MEASURED = pathlib.Path(__file__).resolve().parent / "measured.json"

# Changes on the shared folder (files and folders made, renamed and removed, fsync), counted with strace in one attempt at
# a shard of 21 runs. Beside them stood 25 that only look something up, and one more for each run.
CHANGES_PER_ATTEMPT = 16
# The same for each run: bringing its record to the disk, when runs last longer than that takes.
CHANGES_PER_RUN = 1
# And for each time that a run is saved: draft, fsync, rename, fsync of its folder, the oldest removed.
CHANGES_PER_SAVE = 5
# A worker looks for journals of copies of itself when it begins, and at most so often afterwards. It lists them all.
LOOK_SECONDS = 300
# Files for each attempt: its journal, what it says of itself, and the output of its task.
FILES_PER_ATTEMPT = 3


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
