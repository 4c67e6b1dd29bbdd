"""What happens on a cluster: a function per scenario. Each demands what is particular to it; that the results are those
of one machine is demanded of all of them afterwards."""

import os
import signal
import stat
import time

import specs
from client import Caretaker, Frozen, Wrong

# So short that every run is a shard of its own.
SINGLE = {"shard_time": "0.001s"}
# The signal of a shell's Ctrl-C, and the exit code of who was ended by it.
INTERRUPTED = 130


class Scenario:
    """A function with the lab that it needs, and how many submissions, attempts and doubled records it has to make."""

    def __init__(self, function, submissions, attempts, doubled, **lab):
        self.function = function
        self.name = function.__name__.replace("_", " ")
        self.submissions = submissions
        self.attempts = attempts
        self.doubled = doubled
        self.lab = lab


ALL = []


def scenario(submissions=1, attempts=None, doubled=0, **lab):
    """Puts a function among the scenarios; a count is a number, a range, or None where it is a matter of chance."""
    def add(function):
        ALL.append(Scenario(function, submissions, attempts, doubled, **lab))
        return function
    return add


@scenario(attempts=range(9, 17), lines=["SlurmdTimeout=6"])
def node_crash(trial):
    """The power of a node is cut in the middle of its runs: Slurm begins them again elsewhere, and they go on."""
    trial.write(specs.LONG, **SINGLE)
    client = trial.start("run")
    saved = trial.wait_until("runs on n2 are saved", lambda: trial.runs_on("n2") & trial.outcome.saved())
    trial.lab.crash("n2")
    lost = [attempt for attempt in trial.outcome.attempts() if attempt["state"] == "begun"]
    if not saved or not lost:
        raise Wrong("nothing was under way when the node crashed")
    with Caretaker(trial.lab) as caretaker:
        client.end(0)
    if not caretaker.requeued:
        raise Wrong("no task came back")


@scenario(attempts=range(9, 17), doubled=range(1, 3), lines=["SlurmdTimeout=6"])
def node_hang(trial):
    """Nobody hears from a node any more, but its tasks live on: their shards are trained twice at the same time."""
    trial.write(specs.LONG, **SINGLE)
    client = trial.start("run")
    trial.wait_until("a run on n3 is saved", lambda: trial.runs_on("n3") & trial.outcome.saved())
    shards = {trial.shard(task) for task in trial.tasks(node="n3")}
    frozen = Frozen(trial.workers("n3"))
    trial.lab.hang("n3")
    with Caretaker(trial.lab):
        trial.wait_until(
            "a shard is begun twice", lambda: any(len(trial.outcome.attempts(shard)) > 1 for shard in shards))
        frozen.thaw()
        client.end(0)


@scenario(attempts=range(9, 17))
def preemption(trial):
    """Others have precedence: tasks are stopped, begun again later, and go on where they were."""
    trial.write(specs.LONG, **SINGLE, partition="low")
    client = trial.start("run")
    trial.wait_until("a run on n1 is saved", lambda: trial.runs_on("n1") & trial.outcome.saved())
    # They would be done before Slurm has made up its mind. It wakes them when it stops them.
    Frozen(trial.workers("n1"))
    trial.lab.run(
        "sbatch", "--partition=main", "--nodelist=n1", "--cpus-per-task=2", "--output=/dev/null", "--wrap=sleep 2")
    with Caretaker(trial.lab) as caretaker:
        client.end(0)
    if not any(attempt["state"] == "stopped" for attempt in trial.outcome.attempts()):
        raise Wrong("no worker was stopped in order")
    if not caretaker.requeued:
        raise Wrong("no task came back")


@scenario(attempts=range(9, 17))
def warning(trial):
    """The time of the tasks runs out: warned, they save, ask to be begun again, and go on."""
    trial.write(specs.LONG, **SINGLE, time="1m")
    client = trial.start("run")
    trial.wait_until("a run on n1 is saved", lambda: trial.runs_on("n1") & trial.outcome.saved())
    # The warning comes some half a minute later; until then they would be done.
    frozen = Frozen(trial.workers("n1"))
    trial.wait_until(
        "Slurm warns", lambda: frozen.has_waiting(signal.SIGUSR1) or not frozen.is_frozen, seconds=90)
    frozen.thaw()
    with Caretaker(trial.lab) as caretaker:
        client.end(0)
    if not any(attempt["state"] == "requeued" for attempt in trial.outcome.attempts()):
        raise Wrong("no worker asked to be begun again")
    if not caretaker.requeued:
        raise Wrong("no task came back")


@scenario(submissions=2, min_job_age=5, kill_wait=5)
def cancelled_tasks(trial):
    """Somebody cancels tasks: what is missing is sent again, and nothing else."""
    trial.write(specs.LONG, **SINGLE)
    client = trial.start("run")
    trial.wait_until("a run on n1 is saved", lambda: trial.runs_on("n1") & trial.outcome.saved())
    # They would be done before Slurm has cancelled them. It wakes them when it does.
    Frozen(trial.workers("n1"))
    ids = [task["id"] for task in trial.tasks(node="n1")]
    trial.lab.run("scancel", *ids)
    client.end(0)
    if not 1 <= trial.outcome.shards()[1] <= len(ids):
        raise Wrong(f"{len(ids)} tasks were cancelled, and {trial.outcome.shards()[1]} shards sent again")


@scenario(attempts=8)
def detached(trial):
    """Ctrl-C leaves the jobs alone; `wait` comes back to them."""
    trial.write(specs.LONG, **SINGLE)
    client = trial.start("run")
    trial.wait_until("a run is saved", lambda: trial.outcome.saved())
    client.send(signal.SIGINT)
    client.end(INTERRUPTED)
    client.expect("espalier wait", "espalier cancel")
    if not trial.tasks(state="RUNNING"):
        raise Wrong("Ctrl-C has ended the jobs")
    trial.start("status").end(0)
    trial.start("wait").end(0)


@scenario(submissions=2)
def cancelled(trial):
    """`cancel` leaves nothing in the queue; the same command goes on later."""
    trial.write(specs.LONG, **SINGLE)
    client = trial.start("run")
    trial.wait_until("a run is saved", lambda: trial.outcome.saved())
    client.send(signal.SIGINT)
    client.end(INTERRUPTED)
    trial.start("cancel").end(0)
    trial.lab.wait_until("the queue is empty", lambda: not trial.tasks(), 20)
    trial.start("run").end(0)


@scenario(attempts=20)
def array_of_20(trial):
    """The ordinary case."""
    trial.write(specs.GRID, **SINGLE)
    trial.start("run").end(0)


@scenario(attempts=20, max_array_size=11)
def chunks(trial):
    """Slurm takes fewer tasks at once than there are shards."""
    trial.write(specs.GRID, **SINGLE)
    client = trial.start("run")
    client.end(0)
    if [line.split()[1:3] for line in trial.sent()] != [["0", "11"], ["11", "9"]]:
        raise Wrong(f"20 shards, of which an array takes 11, were sent as {trial.sent()}")


@scenario(attempts=20, max_array_size=6, min_job_age=5, lines=["MaxJobCount=16"])
def full_controller(trial):
    """The controller keeps fewer jobs in mind than there are shards: they are sent bit by bit."""
    trial.write(specs.GRID, **SINGLE)
    client = trial.start("run")
    client.end(0)
    client.expect("8 of 20 shards")


@scenario(attempts=4)
def failing_runs(trial):
    """Runs that take longer than they may fail, and the others have their results."""
    trial.write(specs.FAILING, **SINGLE)
    trial.start("run").end(1)
    if trial.outcome.failures() != 2:
        raise Wrong(f"2 runs should have failed, not {trial.outcome.failures()}")


@scenario(attempts=20)
def killed_client(trial):
    """The client is killed when Slurm has the jobs and nobody has noted their numbers: nothing is sent twice."""
    trial.write(specs.GRID, **SINGLE)
    commands = trial.folder / "commands"
    commands.mkdir()
    number = trial.folder / "client"
    real = next(path for path in ("/usr/bin/sbatch", "/usr/local/bin/sbatch") if os.path.exists(path))
    deadly = commands / "sbatch"
    # The jobs are sent, and that is the last that the client did.
    deadly.write_text(
        f'#!/bin/bash\n{real} "$@" >"{trial.folder}/answer" || exit\n'
        f'until [ -s "{number}" ]; do sleep 0.1; done\nkill -KILL "$(cat "{number}")"\n', encoding="utf-8")
    deadly.chmod(deadly.stat().st_mode | stat.S_IXUSR)
    environment = trial.lab.environment()
    client = trial.start("run", environment={**environment, "PATH": f"{commands}:{environment['PATH']}"})
    number.write_text(str(client.process.pid), encoding="utf-8")
    client.end(-signal.SIGKILL)
    trial.start("wait").end(0)


@scenario(attempts=20)
def controller_gone(trial):
    """The controller is gone for ten seconds, and then back."""
    trial.write(specs.GRID, **SINGLE, setup="sleep 3")
    client = trial.start("run")
    # What it has begun without having told the node, it forgets.
    trial.wait_until(
        "every node is at work", lambda: all(len(trial.lab.steps(node)) >= 2 for node in trial.lab.nodes))
    trial.lab.stop_controller()
    time.sleep(10)
    trial.lab.start_controller()
    client.end(0)


@scenario(submissions=2, attempts=20)
def forgotten_job(trial):
    """The controller dies before it has written down what it was sent, and never hears of it again."""
    trial.write(specs.GRID, **SINGLE, setup="sleep 3")
    state = trial.lab.save_state()
    client = trial.start("run")
    trial.wait_until(
        "every node is at work", lambda: all(len(trial.lab.steps(node)) >= 2 for node in trial.lab.nodes))
    begun = sum(len(trial.lab.steps(node)) for node in trial.lab.nodes)
    trial.lab.kill_controller()
    # The nodes do not need it to end what they have begun. What they end after it is asked again is trained twice.
    trial.wait_until("what has begun is recorded", lambda: len(trial.outcome.records()) >= begun)
    trial.lab.restore_state(state)
    trial.lab.start_controller()
    with Caretaker(trial.lab):
        client.end(0)


@scenario(submissions=range(2, 5), attempts=20)
def hidden_folder(trial):
    """A node does not see the folder: it says so, and the runs are trained on others."""
    # The task begins itself again where another folder hides that of the results; where that is not allowed, it is told
    # of a folder that is nowhere.
    hiding = """
if [ "$SLURMD_NODENAME" = n4 ] && [ -z "$HIDDEN" ]; then
    export HIDDEN=1
    if unshare --mount --map-root-user true; then
        exec unshare --mount --map-root-user /bin/bash -c 'mount -t tmpfs none "$1"; shift; exec /bin/bash "$@"' - \
            FOLDER "$0" "$@"
    fi
    # A spec writes it with two signs.
    hidden=FOLDER
    set -- "$${@/#$hidden//nowhere}"
fi
""".replace("FOLDER", str(trial.folder / "results"))
    trial.write(specs.GRID, **SINGLE, setup=hiding)
    client = trial.start("run")
    client.end(0)
    client.expect("sees no such submission")


@scenario(submissions=3, attempts=20)
def bad_surroundings(trial):
    """No Slurm at all, a partition that there is not, more cores than a machine has: a clear sentence, and the same
    command once it is mended."""
    trial.write(specs.GRID, **SINGLE, partition="nope")
    empty = trial.folder / "empty"
    empty.mkdir()
    client = trial.start("run", environment={**os.environ, "PATH": str(empty)})
    client.end(1)
    client.expect("sbatch")
    client = trial.start("run")
    client.end(1)
    client.expect("nope")
    trial.write(specs.GRID, **SINGLE, cpus_per_task="1000")
    client = trial.start("run")
    client.end(1)
    client.expect("cpus_per_task")
    if trial.tasks():
        raise Wrong("what never begins is left in the queue")
    trial.write(specs.GRID, **SINGLE)
    trial.start("run").end(0)


@scenario(attempts=20)
def drained(trial):
    """Every node is drained when the runs are sent: they wait, their user is told why, and they go on after that."""
    trial.write(specs.GRID, **SINGLE)
    nodes = f"n[1-{len(trial.lab.nodes)}]"
    trial.lab.run("scontrol", "update", f"nodename={nodes}", "state=drain", "reason=inspection")
    client = trial.start("run")
    trial.wait_until("the client tells why nothing runs", lambda: "sinfo -R" in client.said)
    trial.lab.run("scontrol", "update", f"nodename={nodes}", "state=resume")
    client.end(0)


@scenario(attempts=range(50, 201))
def many_runs(trial):
    """Two thousand runs of a millisecond: how long the client takes for them."""
    trial.write(specs.MANY, shard_time="0.004s")
    client = trial.start("run")
    seconds = client.end(0)
    sent = trial.outcome.submissions()[0].joinpath("jobs").stat().st_mtime - client.began
    last = max(path.stat().st_mtime for path in trial.outcome.folder.glob("journal/*.jsonl")) - client.began
    return f"sent after {sent:.1f} s, the last result after {last:.1f} s, the report after {seconds:.1f} s"
