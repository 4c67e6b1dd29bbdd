"""Types commands into shells and looks at what they complete. Run it with Scripts/completions, which says more."""

import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 20
START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'eval "$(espalier --generate-completion-script bash)"'),
    "zsh": (
        ["zsh", "-f", "-i"],
        "espalier --generate-completion-script zsh > _espalier; fpath=($PWD $fpath); autoload -U compinit; "
        "compinit -u -D"),
    "fish": (["fish", "--no-config", "-i"], "espalier --generate-completion-script fish | source"),
}
# What is typed before the Tab key, what must show up behind it, and what must not.
TYPED = [
    ("espalier descr", ["describe"], []),
    ("espalier describe adag", ["adagrad"], []),
    ("espalier describe ada", ["adadelta", "adamw", "adamax"], ["rmsprop"]),
    ("espalier describe training.sched", ["training.schedule"], []),
    ("espalier run ir", ["iris.yaml"], ["iris.txt"]),
    ("espalier report ", ["results/iris"], ["results/empty"]),
    ("espalier run iris.yaml --retry", ["--retry-failed"], []),
]


def main():
    program = pathlib.Path(sys.argv[1])
    failures = 0
    for shell, (command, setup) in START.items():
        if not shutil.which(shell):
            print(f"{shell}: not installed here, skipped")
            continue
        with tempfile.TemporaryDirectory() as folder:
            prepare(pathlib.Path(folder))
            environment = {
                "PATH": f"{program.parent}:{os.environ['PATH']}", "HOME": folder, "TERM": "xterm", "LANG": "C.UTF-8",
            }
            # What the shell would refuse shows at once when the script is only read.
            script = subprocess.run([program, "--generate-completion-script", shell], capture_output=True, check=True)
            (pathlib.Path(folder) / "script").write_bytes(script.stdout)
            checked = subprocess.run([shell, "-n", "script"], cwd=folder, capture_output=True)
            wrong = [] if checked.returncode == 0 else [f"the script does not parse: {checked.stderr.decode()}"]
            for typed, wanted, unwanted in TYPED:
                shown = complete(command, setup, typed, wanted, folder, environment)
                wrong += [f"'{typed}' does not offer {word}: {shown[-300:]!r}" for word in wanted if word not in shown]
                wrong += [f"'{typed}' offers {word}" for word in unwanted if word in shown]
            for line in wrong:
                print(f"{shell}: {line}", file=sys.stderr)
            print(f"{shell}: {len(TYPED)} completions" + (f", {len(wrong)} wrong" if wrong else " as they should be"))
            failures += len(wrong)
    sys.exit(1 if failures else 0)


def prepare(folder):
    """Files that a user might have."""
    for name in ["iris.yaml", "iris.txt"]:
        (folder / name).write_text("")
    (folder / "results/empty").mkdir(parents=True)
    (folder / "results/iris").mkdir()
    (folder / "results/iris/lock.json").write_text("{}")


def complete(command, setup, typed, wanted, folder, environment):
    """What a shell shows behind a beginning and two Tabs."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe(command[0], command, environment)
    try:
        send(terminal, f"{setup}; echo rea''dy\n")
        read(terminal, ["ready"])
        # What is typed before the prompt is there would not be completed.
        settle(terminal)
        send(terminal, typed + "\t")
        shown = read(terminal, wanted, patience=2)
        if not all(word in shown for word in wanted):
            send(terminal, "\t")
            shown += read(terminal, wanted)
        # What is offered beside it comes at the same time.
        return shown + read(terminal, ["\0"], patience=0.3)
    finally:
        os.close(terminal)
        os.waitpid(process, 0)


def settle(terminal):
    """Waits until nothing appears any more."""
    while select.select([terminal], [], [], 1)[0]:
        os.read(terminal, 65536)


def send(terminal, text):
    os.write(terminal, text.encode())


def read(terminal, wanted, patience=PATIENCE):
    """What appears until all that is wanted has, without colours."""
    shown, end = "", time.monotonic() + patience
    while time.monotonic() < end and not all(word in shown for word in wanted):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
            shown = re.sub(r"\x07|\x1b(\[[0-9;?>=]*[a-zA-Z]|[()][A-Z0-9]|[=>])", "", shown)
    return shown


main()
