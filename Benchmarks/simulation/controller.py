"""What a controller's log tells of the tasks that it had."""

import collections
import datetime
import re

BEGUN = re.compile(r"^\[(\S+)\] sched(?:: Allocate|/backfill: _start_job: Started) JobId=(\S+) .*?(?:NodeList=| on )(\S+)")
DONE = re.compile(r"^\[(\S+)\] _job_complete: JobId=(\S+) done")
# A place that is filled so soon was not filled by the next round of the scheduler.
PROMPT_SECONDS = 0.2


class Tasks:
    """When each task was begun and known to be done, by the controller's clock."""

    def __init__(self, log):
        self.begun = {}
        self.done = {}
        self.nodes = {}
        for line in log.splitlines():
            if match := BEGUN.match(line):
                name = match[2].partition("(")[0]
                self.begun[name] = self._time(match[1])
                self.nodes[name] = match[3]
            elif match := DONE.match(line):
                self.done[match[2].partition("(")[0]] = self._time(match[1])

    @staticmethod
    def _time(text):
        return datetime.datetime.fromisoformat(text).timestamp()

    @property
    def prompt(self):
        """How many of the places that became free and were needed again were filled at once; None when none was."""
        free = collections.defaultdict(collections.deque)
        waits = []
        changes = [(time, False, name) for name, time in self.done.items()]
        changes += [(time, True, name) for name, time in self.begun.items()]
        for time, is_begin, name in sorted(changes):
            places = free[self.nodes[name]]
            if not is_begin:
                places.append(time)
            elif places:
                waits.append(time - places.popleft())
        return sum(wait < PROMPT_SECONDS for wait in waits) / len(waits) if waits else None
