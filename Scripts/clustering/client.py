"""The program that is tried, as a user of a cluster runs it."""

import pathlib
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "slurm"))

import processes  # noqa: E402
from lab import Lab, LabError  # noqa: E402,F401
from outcome import Outcome  # noqa: E402

# Tests do not wait as people do.
IMPATIENT = {"poll": "1s", "grace": "3s"}
# No scenario takes longer, even on a busy machine.
LIMIT_SECONDS = 240


class Wrong(Exception):
    """Something is not as it should be."""


class Client:
    """The program at work."""

    def __init__(self, command, folder, environment, number):
        self.command = command
        self.path = folder / f"client-{number}.txt"
        self.began = time.time()
        with open(self.path, "wb") as output:
            self.process = subprocess.Popen(
                [str(word) for word in command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT, start_new_session=True)

    @property
    def said(self):
        """What it has printed so far."""
        return self.path.read_text(encoding="utf-8", errors="replace")

    @property
    def is_alive(self):
        """Whether it is at work."""
        return self.process.poll() is None

    def send(self, number):
        """Sends it a signal."""
        self.process.send_signal(number)

    def end(self, *codes):
        """Waits for its end and says how long it took; demands one of the exit codes."""
        try:
            code = self.process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            code = f"nothing within {LIMIT_SECONDS} s"
        if code not in codes:
            words = " ".join(str(word) for word in self.command[1:3])
            raise Wrong(f"{words} ended with {code} instead of {' or '.join(map(str, codes))}:\n{self.said}")
        return time.time() - self.began

    def expect(self, *texts):
        """Demands that it has said each of these."""
        for text in texts:
            if text not in self.said:
                raise Wrong(f"{self.command[1]} does not say {text!r}:\n{self.said}")


class Trial:
    """A scenario under way: a folder of its own, a lab, the clients, and what comes of it."""

    def __init__(self, program, folder, references):
        self.program = program
        self.folder = folder
        self.references = references
        self.clients = []
        self.lab = None
        self.name = ""

    @property
    def outcome(self):
        """What is in the results folder now."""
        return Outcome(self.folder / "results" / self.name)

    @property
    def reference(self):
        """What one machine made of the same experiment."""
        return self.references[self.name]

    def write(self, spec, **slurm):
        """Writes the experiment down, to be run with these settings of Slurm; a setting may be several lines."""
        self.name = spec.split("name: ", 1)[1].split("\n", 1)[0]
        settings = {**IMPATIENT, **slurm}
        lines = [f"\n    {name}: {quoted(value)}" for name, value in settings.items()]
        slurm_text = "  engine: slurm\n  slurm:" + "".join(lines) + "\n"
        head, run, rest = spec.partition("run: {")
        if run:
            inside, _, rest = rest.partition("}")
            own = "".join(f"  {part.strip()}\n" for part in inside.split(","))
            text = head + "run:\n" + own + slurm_text + rest.lstrip("\n")
        else:
            text = head + "run:\n" + slurm_text
        (self.folder / "spec.yaml").write_text(text, encoding="utf-8")

    def start(self, command, *arguments, environment=None):
        """Starts the program: `run` with the experiment, any other command with its results."""
        subject = "spec.yaml" if command == "run" else f"results/{self.name}"
        client = Client(
            [self.program, command, subject, *arguments], self.folder,
            environment or (self.lab.environment() if self.lab else None), len(self.clients))
        self.clients.append(client)
        return client

    def close(self):
        """Ends the clients that are left."""
        for client in self.clients:
            if client.is_alive:
                client.process.kill()
                client.process.wait()

    # What scenarios wait for

    def wait_until(self, what, holds, seconds=60, pause=0.05):
        """Returns, as soon as it holds, what the function gives; not when the client ends before."""
        def holds_or_ended():
            if value := holds():
                return value
            if not self.clients[-1].is_alive:
                raise Wrong(f"the client ended before {what}:\n{self.clients[-1].said}")
            return None
        try:
            return self.lab.wait_until(what, holds_or_ended, seconds, pause)
        except LabError as error:
            raise Wrong(f"{error}:\n{self.clients[-1].said}") from error

    def tasks(self, **wanted):
        """The tasks in the queue of which that is so."""
        return [task for task in self.lab.tasks() if all(task[name] == value for name, value in wanted.items())]

    def sent(self):
        """The arrays of the first submission as the program has noted them: number, first shard, count, job."""
        return (self.outcome.submissions()[0] / "jobs").read_text(encoding="utf-8").splitlines()

    def shard(self, task):
        """The shard of a task in the first submission, when it is one array."""
        return int(task["index"])

    def runs_on(self, node):
        """The runs of the shards that are on a node."""
        return {
            run for submission in self.outcome.submissions()[-1:] for task in self.tasks(node=node, state="RUNNING")
            for run in self.outcome.runs_of_shard(submission, self.shard(task))
        }

    def workers(self, node):
        """The processes of the program on a node."""
        steps = self.lab.steps(node)
        return [pid for pid in processes.descendants(steps) if " work " in processes.title(pid)]


class Caretaker:
    """Does what a site's people do, only sooner: puts nodes back to work that Slurm has set aside, releases tasks that
    it holds, and spares tests the two minutes that it lets pass before it begins a requeued task again."""

    def __init__(self, lab):
        self.lab = lab
        # The numbers of the tasks that came back.
        self.requeued = set()
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self._work, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()

    # Before that, the node may still be at the end of the task's first start, and would drop the second.
    PAUSE = 3

    def _work(self):
        seen = {}
        while not self.is_over.wait(0.5):
            try:
                tasks, states = self.lab.tasks(), self.lab.states()
            except LabError:
                # The controller is gone.
                continue
            for task in tasks:
                if task["state"] != "PENDING":
                    continue
                # Where a node still has a task of the same number, Slurm holds the new one back.
                if task["reason"].endswith("held"):
                    self.lab.run("scontrol", "release", task["id"], check=False)
                elif task["reason"] == "BeginTime":
                    self.requeued.add(task["id"])
                    if time.monotonic() - seen.setdefault(task["id"], time.monotonic()) < self.PAUSE:
                        continue
                    del seen[task["id"]]
                    # It may have begun in this moment.
                    self.lab.run("scontrol", "update", f"jobid={task['id']}", "StartTime=now", check=False)
            for node, state in states.items():
                if state.startswith("drain"):
                    self.lab.run("scontrol", "update", f"nodename={node}", "state=resume", check=False)


class Frozen:
    """Processes that stand still, as on a machine that is busy with something else; they take signals afterwards."""

    def __init__(self, pids):
        self.pids = list(pids)
        processes.send(self.pids, signal.SIGSTOP)
        # A process goes on until the system comes by.
        Lab.wait_until("they stand still", lambda: not any(processes.is_running(pid) for pid in self.pids), 10, 0.01)
        self.pids = [pid for pid in self.pids if processes.is_stopped(pid)]
        if not self.pids:
            raise Wrong("nothing is there any more that could stand still")

    def has_waiting(self, number):
        """Whether such a signal waits for each of them."""
        return all(number in processes.pending(pid) for pid in self.pids)

    @property
    def is_frozen(self):
        """Whether they all stand still; Slurm wakes those to which it sends a signal."""
        return all(processes.is_stopped(pid) for pid in self.pids)

    def thaw(self):
        """They go on."""
        processes.send(self.pids, signal.SIGCONT)


def quoted(text):
    """A text as YAML has it, on lines of its own where it has several."""
    if "\n" not in text:
        return text
    return "|" + "".join(f"\n      {line}" for line in text.strip("\n").split("\n"))
