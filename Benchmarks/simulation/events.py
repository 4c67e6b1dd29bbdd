"""The queue of a cluster, event by event."""

import collections
import dataclasses
import heapq
import random


@dataclasses.dataclass
class Course:
    """What happened."""

    # When the last result was there, since the first submission.
    seconds: float = 0
    submissions: int = 0
    arrays: int = 0
    starts: int = 0
    failures: int = 0
    # The most tasks that the controller knew, and how many there were at each poll of the queue.
    known: int = 0
    lines: list = dataclasses.field(default_factory=list)
    # The most starts within one second.
    peak_starts: int = 0
    # Core seconds that were trained twice because a node failed.
    lost_seconds: float = 0


class Queue:
    """A Slurm that works on shards, and a client that sends them and asks for them."""

    SUBMIT, ROUND, END, FAIL, NOTICE, REPAIR, POLL = range(7)

    def __init__(self, cluster, work, worker_seconds, save_seconds, poll_seconds, seed=1):
        self.cluster = cluster
        self.run_seconds = work.run_seconds
        self.cores = work.cores
        self.worker_seconds = worker_seconds
        self.save_seconds = save_seconds
        self.queue_poll = poll_seconds
        self.slowest_poll = 6 * poll_seconds
        self.random = random.Random(seed)
        self.course = Course()
        self.events = []
        self.order = 0
        # Seconds of training that are left of each shard.
        self.left = [size * work.run_seconds / work.cores for size in work.sizes]
        self.unsent = collections.deque(range(work.shards))
        self.pending = collections.deque()
        self.alive = 0
        self.sent = 0
        self.remaining = work.shards
        # Tasks that are done and still known, by the time when they are forgotten.
        self.aging = collections.deque()
        self.free = [place % cluster.nodes for place in range(cluster.places)][::-1]
        self.dead = set()
        # The tasks under way on each node: shard and begin by a number of the attempt.
        self.running = collections.defaultdict(dict)
        self.speeds = [1 + cluster.unevenness * (2 * self.random.random() - 1) for _ in range(cluster.nodes)]
        self.next_start = 0.0
        self.second = (-1, 0)

    def at(self, time, kind, *facts):
        """Notes what is to happen."""
        self.order += 1
        heapq.heappush(self.events, (time, self.order, kind, facts))

    def run(self):
        """Lets it happen until every shard is done."""
        handlers = [self.submit, self.round, self.end, self.fail, self.notice, self.repair, self.poll]
        self.at(0, self.SUBMIT)
        # In the lab the first tasks began after half a round to a whole one.
        self.at(self.cluster.round_seconds * self.random.uniform(0.5, 1), self.ROUND)
        self.at(self.queue_poll, self.POLL)
        self.at(self.random.expovariate(self.cluster.nodes / self.cluster.failure_seconds), self.FAIL)
        while self.remaining:
            time, _, kind, facts = heapq.heappop(self.events)
            handlers[kind](time, *facts)
        return self.course

    def known(self, now):
        """How many tasks the controller knows."""
        while self.aging and self.aging[0] <= now:
            self.aging.popleft()
        return self.alive + len(self.aging)

    def submit(self, now):
        """The client sends as much as half of what the controller can keep in mind; more when half of that is done."""
        share = self.cluster.job_count // 2
        room = share - self.alive
        if self.alive > self.sent / 2 or room < min(share / 2, len(self.unsent)):
            return
        while self.unsent and room > 0:
            count = min(self.cluster.array_size, room, len(self.unsent))
            if self.known(now) + count > self.cluster.job_count:
                return
            self.course.arrays += 1
            self.pending.extend(self.unsent.popleft() for _ in range(count))
            room -= count
            self.alive += count
            self.sent += count
            self.course.known = max(self.course.known, self.known(now))
            now += self.cluster.submit_seconds

    def round(self, now):
        """The scheduler fills what is free."""
        while self.pending and self.free and self.next_start < now + self.cluster.round_seconds:
            self.start(now)
        self.at(now + self.cluster.round_seconds, self.ROUND)

    def start(self, now):
        """A task begins on a free place."""
        node = self.free.pop()
        if node in self.dead:
            return
        begin = max(now, self.next_start)
        self.next_start = begin + 1 / self.cluster.starts_per_second
        shard = self.pending.popleft()
        self.course.starts += 1
        if int(begin) == self.second[0]:
            self.second = (self.second[0], self.second[1] + 1)
        else:
            self.second = (int(begin), 1)
        self.course.peak_starts = max(self.course.peak_starts, self.second[1])
        first = begin + self.cluster.start_seconds + self.worker_seconds
        last = first + self.left[shard] / self.speeds[node]
        self.running[node][self.course.starts] = (shard, first)
        self.at(last, self.END, node, self.course.starts)

    def end(self, now, node, attempt):
        """A task is done, unless its node failed before."""
        if self.running[node].pop(attempt, None) is None:
            return
        self.remaining -= 1
        self.alive -= 1
        self.aging.append(now + self.cluster.job_age)
        self.course.seconds = now
        # The controller hears of it a little later; the next task begins then.
        self.free.append(node)
        if self.pending and self.random.random() < self.cluster.prompt:
            self.start(now + self.cluster.end_seconds)

    def fail(self, now):
        """A node fails: what it has trained since it last saved is lost."""
        self.at(now + self.random.expovariate(self.cluster.nodes / self.cluster.failure_seconds), self.FAIL)
        node = self.random.randrange(self.cluster.nodes)
        if node in self.dead:
            return
        self.dead.add(node)
        self.course.failures += 1
        shards = []
        for shard, first in self.running.pop(node, {}).values():
            trained = max(0.0, now - first) * self.speeds[node]
            lost = min(trained, self.random.uniform(0, min(self.save_seconds, self.run_seconds)))
            self.course.lost_seconds += lost * self.cores
            self.left[shard] -= trained - lost
            shards.append(shard)
        self.at(now + self.cluster.notice_seconds + self.cluster.requeue_seconds, self.NOTICE, shards)
        self.at(now + self.cluster.repair_seconds, self.REPAIR, node)

    def notice(self, _, shards):
        """The tasks of a failed node may begin again, before others."""
        self.pending.extendleft(reversed(shards))

    def repair(self, _, node):
        """A node is back."""
        self.dead.discard(node)
        self.free = [other for other in self.free if other != node] + [node] * self.cluster.tasks_per_node

    def poll(self, now):
        """The client asks for the queue, a line per task that is alive, and sends what was not taken before."""
        self.course.lines.append(self.alive)
        self.at(now, self.SUBMIT)
        # Often at first, then ever more seldom.
        self.queue_poll = min(self.queue_poll * 1.5, self.slowest_poll)
        self.at(now + self.queue_poll, self.POLL)
