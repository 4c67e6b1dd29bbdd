"""What a cluster is like, as far as it matters for how long an experiment takes on it."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Cluster:
    """Nodes, and a Slurm with the defaults of its manual page slurm.conf(5), of 22.05, where nothing else is said."""

    nodes: int
    # Tasks that a node takes at the same time: its cores, where each task has one.
    tasks_per_node: int = 32
    # `MaxArraySize`: how many tasks one submission may have.
    array_size: int = 1001
    # `MaxJobCount`: how many tasks the controller knows at the same time, done ones of the last `MinJobAge` included.
    job_count: int = 10_000
    job_age: float = 300
    # `batch_sched_delay`: how long the scheduler rests between its rounds.
    round_seconds: float = 3
    # How often a place that becomes free is filled at once, without waiting for the next round: from never to four times
    # in five in a lab of four nodes, less often on an idle machine. It matters for tasks that are over in seconds only.
    prompt: float = 0.6
    # How many tasks the controller begins in a second. SchedMD's guide to high throughput says 500 were reached, and
    # proposes settings that allow 100.
    starts_per_second: float = 100
    # From the controller's decision to the task's first instruction, and from its last to the controller's knowledge.
    # Measured in the lab, 0.05 and 0.01 s; a cluster of some size has prologs that take longer.
    start_seconds: float = 1.0
    end_seconds: float = 0.5
    # One call of sbatch: 13 to 20 ms in the controller, measured in the lab; the rest is the client's.
    submit_seconds: float = 0.1
    # How much faster or slower than the mean a node is, at most.
    unevenness: float = 0.05
    # Mean time between failures of a node: a year, which for 1,000 nodes is the worst of what Los Alamos saw in nine
    # years of more than 20 systems, 20 to 1,000 failures a year (Schroeder and Gibson, DSN 2006).
    failure_seconds: float = 365 * 86_400
    # `SlurmdTimeout`, after which the controller gives a node up, and the two minutes that a requeued task waits.
    notice_seconds: float = 300
    requeue_seconds: float = 120
    # How long a node that failed is away.
    repair_seconds: float = 4 * 3600
    # What one client gets from a file system over the network, per second: stat 2,000, create 500 (mdtest with one
    # thread, Dell Storage for HPC with Intel EE for Lustre, figure 12); many clients together: 15,000 creates.
    stats_per_second: float = 2000
    changes_per_second: float = 15_000

    @property
    def places(self):
        """How many tasks run at the same time."""
        return self.nodes * self.tasks_per_node


@dataclasses.dataclass(frozen=True)
class Work:
    """An experiment and how it is cut."""

    runs: int
    run_seconds: float
    shard_seconds: float
    # `cpus_per_task`: as many runs of a shard are trained at once.
    cores: int = 1

    @property
    def shards(self):
        """The number of shards: as few as can be of at most that length; a run that takes longer is one of its own."""
        return -(-self.runs // max(1, int(self.shard_seconds * self.cores / self.run_seconds)))

    @property
    def sizes(self):
        """The number of runs of each shard, all about the same."""
        count = self.shards
        return [self.runs * (shard + 1) // count - self.runs * shard // count for shard in range(count)]
