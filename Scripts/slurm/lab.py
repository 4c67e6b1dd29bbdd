"""A Slurm of its own on one machine: a controller, nodes that are processes, and a munge, all in one folder.

Needs no systemd, no cgroups and no data base, touches neither /etc/slurm nor /etc/munge, runs as root or not, and any
number of labs stand side by side. What Slurm's programs need to find a lab is SLURM_CONF.
"""

import getpass
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import time

import processes

# Shells of ordinary users do not look where the daemons are.
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"

CONFIGURATION = """\
ClusterName=lab
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={port}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket={folder}/munge/socket
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool/%n
SlurmctldPidFile={folder}/run/slurmctld.pid
SlurmdPidFile={folder}/run/slurmd-%n.pid
SlurmctldLogFile={folder}/log/controller
SlurmdLogFile={folder}/log/%n
# Processes are found through /proc, not through cgroups.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
# Nodes have what is said here, whatever the machine has.
SlurmdParameters=config_overrides
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
DefMemPerCPU=100
ReturnToService=2
# As patient as a test: usual are 300, 30 and 120 seconds, and a scheduler that comes by every minute.
SlurmdTimeout=10
KillWait={kill_wait}
SlurmctldTimeout=10
SchedulerParameters=batch_sched_delay=0,sched_interval=2,bf_interval=2
MaxArraySize={max_array_size}
MinJobAge={min_job_age}
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
{lines}
NodeName=n[1-{nodes}] NodeHostname={host} NodeAddr=127.0.0.1 Port=[{first}-{last}] CPUs={cpus} RealMemory={memory}
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE PriorityTier=10 PreemptMode=OFF
PartitionName=low Nodes=ALL MaxTime=INFINITE PriorityTier=1 PreemptMode=REQUEUE GraceTime={grace}
"""


class LabError(Exception):
    """A lab could not be started, or does not do what it was asked for."""


class Lab:
    """A Slurm in a folder. As a context it runs while the context lasts."""

    def __init__(
        self, folder, nodes=4, cpus=2, memory=1000, max_array_size=1001, min_job_age=300, kill_wait=3, grace=2, lines=()
    ):
        self.folder = pathlib.Path(folder).resolve()
        self.nodes = [f"n{number}" for number in range(1, nodes + 1)]
        self.settings = {
            "cpus": cpus, "memory": memory, "max_array_size": max_array_size, "min_job_age": min_job_age,
            "kill_wait": kill_wait, "grace": grace, "lines": "\n".join(lines),
        }

    @classmethod
    def at(cls, folder):
        """The lab that was started in that folder."""
        text = (pathlib.Path(folder) / "slurm.conf").read_text(encoding="utf-8")
        return cls(folder, nodes=int(re.search(r"^NodeName=n\[1-(\d+)\]", text, re.MULTILINE)[1]))

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    # Where things are

    @property
    def configuration(self):
        """The file that Slurm's programs find the lab by."""
        return self.folder / "slurm.conf"

    def environment(self, **more):
        """The variables for a program that works with the lab."""
        return {**os.environ, "PATH": PATH, "SLURM_CONF": str(self.configuration), **more}

    # The whole lab

    def start(self):
        """Starts everything in an empty folder; returns when every node can take work."""
        if re.search(r"[\s%]", str(self.folder)):
            raise LabError(f"Slurm does not bear blanks or '%' in the path of its folder: {self.folder}")
        if self.configuration.exists():
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("log", "munge", "run", "state", *(f"spool/{node}" for node in self.nodes)):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "munge").chmod(0o711)
        self._configure()
        self._start_munge()
        self.start_controller()
        for node in self.nodes:
            self.up(node)
        self.wait_until("every node is idle", lambda: self.states() == dict.fromkeys(self.nodes, "idle"), 30)

    def stop(self):
        """Ends every process of the lab; its folder stays."""
        if not self.configuration.exists():
            return
        daemons = [pid for name in ["controller", *self.nodes] if (pid := self._pid(name))]
        steps = [pid for node in self.nodes for pid in self.steps(node)]
        # Nodes first, or the controller would start tasks elsewhere that were killed here.
        processes.send(daemons[1:], signal.SIGKILL)
        processes.send(processes.descendants(steps), signal.SIGKILL)
        processes.end(daemons[:1], 5)
        if munge := self._pid("munge"):
            processes.end([munge], 2)

    # Its parts

    def start_controller(self):
        """Starts the controller, with what it has in its state."""
        self._spawn("controller", "slurmctld", "-D")

    def stop_controller(self):
        """Ends the controller in an orderly way: it writes down what it knows."""
        self._end("controller", signal.SIGTERM)

    def kill_controller(self):
        """Kills the controller: what it has not written down, some seconds' worth, is forgotten."""
        self._end("controller", signal.SIGKILL)

    def save_state(self):
        """What the controller has written down so far."""
        copy = self.folder / "state-before"
        shutil.copytree(self.folder / "state", copy)
        return copy

    def restore_state(self, state):
        """Has the controller, which does not run, know no more than that."""
        shutil.rmtree(self.folder / "state")
        shutil.copytree(state, self.folder / "state")

    def up(self, node):
        """Starts a node."""
        self._spawn(node, "slurmd", "-D", "-N", node)

    def hang(self, node):
        """Cuts a node off: its tasks go on, but nobody hears from it."""
        self._end(node, signal.SIGKILL)

    def crash(self, node):
        """Cuts the power of a node: nothing of it goes on."""
        steps = self.steps(node)
        self._end(node, signal.SIGKILL)
        processes.send(processes.descendants(steps), signal.SIGKILL)

    # What there is to see

    def run(self, *command, check=True):
        """The output of one of Slurm's programs."""
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, check=False, timeout=120)
        if check and done.returncode != 0:
            raise LabError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def states(self):
        """What each node does, as sinfo says it."""
        lines = self.run("sinfo", "-h", "-N", "-p", "main", "-o", "%N %T", check=False).split("\n")
        return dict(line.split() for line in lines if line)

    def tasks(self):
        """The tasks in the queue: as scancel knows them, name, index, state, reason, node."""
        text = self.run("squeue", "-h", "-r", "-o", "%i|%j|%K|%T|%r|%N")
        names = ("id", "name", "index", "state", "reason", "node")
        return [dict(zip(names, line.split("|"))) for line in text.splitlines()]

    def steps(self, node):
        """The processes that watch over the tasks on a node."""
        known = {"SLURM_CONF": str(self.configuration), "LAB_NODE": node}
        return [
            pid for pid in processes.numbers()
            if processes.title(pid).startswith("slurmstepd") and known.items() <= processes.environment(pid).items()
        ]

    @staticmethod
    def wait_until(what, holds, seconds, pause=0.1):
        """Returns, as soon as it holds, what the function gives."""
        limit = time.monotonic() + seconds
        while not (value := holds()):
            if time.monotonic() > limit:
                raise LabError(f"after {seconds} s it is still not so that {what}")
            time.sleep(pause)
        return value

    # Parts of parts

    def _configure(self):
        first = self._ports(len(self.nodes) + 1)
        version = subprocess.run(
            ["slurmctld", "-V"], env=self.environment(), capture_output=True, text=True, check=True).stdout
        if int(re.search(r"\d+", version)[0]) >= 23:
            (self.folder / "cgroup.conf").write_text("CgroupPlugin=disabled\n", encoding="utf-8")
        text = CONFIGURATION.format(
            folder=self.folder, host=socket.gethostname().split(".")[0], user=getpass.getuser(), port=first,
            first=first + 1, last=first + len(self.nodes), nodes=len(self.nodes), **self.settings)
        self.configuration.write_text(text, encoding="utf-8")

    @staticmethod
    def _ports(count):
        """The first of so many free ports in a row, below those that the system gives to clients."""
        for _ in range(100):
            first = random.randrange(16_000, 32_000 - count)
            try:
                for port in range(first, first + count):
                    with socket.socket() as probe:
                        probe.bind(("127.0.0.1", port))
                return first
            except OSError:
                continue
        raise LabError(f"no {count} free ports in a row were found")

    def _start_munge(self):
        munge = self.folder / "munge"
        key = munge / "key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        options = {"key-file": key, "socket": munge / "socket", "pid-file": munge / "pid", "seed-file": munge / "seed"}
        self._spawn(
            "munge", "munged", "--foreground", "--force", f"--log-file={munge}/log",
            *(f"--{name}={path}" for name, path in options.items()))
        self.wait_until("munge answers", (munge / "socket").exists, 10, pause=0.02)

    def _spawn(self, name, *command):
        """Starts a daemon that this process need not outlive."""
        with open(self.folder / "log" / f"{name}.errors", "ab") as errors:
            process = subprocess.Popen(
                command, env=self.environment(LAB_NODE=name), cwd=self.folder, stdin=subprocess.DEVNULL,
                stdout=errors, stderr=errors, start_new_session=True)
        (self.folder / "run" / name).write_text(str(process.pid), encoding="utf-8")

    def _pid(self, name):
        """The process of a daemon, None when it does not run."""
        try:
            pid = int((self.folder / "run" / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        # Numbers come again.
        mine = processes.environment(pid).get("SLURM_CONF") == str(self.configuration)
        return pid if mine and processes.is_alive(pid) else None

    def _end(self, name, number):
        if not (pid := self._pid(name)):
            raise LabError(f"{name} does not run")
        processes.send([pid], number)
        self.wait_until(f"{name} is gone", lambda: not processes.is_alive(pid), 20, pause=0.02)
