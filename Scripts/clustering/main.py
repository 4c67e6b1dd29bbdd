"""Runs the scenarios, several labs side by side:

    Scripts/clusters [--program PROGRAM] [--at-once N] [--keep FOLDER] [SCENARIO…]
"""

import argparse
import concurrent.futures
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

import controls
import scenarios
import specs
from client import Lab, LabError, Trial, Wrong
from outcome import Outcome, differences

HEADING = f"{'scenario':<18}  runs  shards  submissions  attempts  doubled  seconds"


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.error = lambda _: (print(f"usage: {__doc__}", file=sys.stderr), sys.exit(64))
    parser.add_argument("--program", required=True, type=pathlib.Path)
    # A scenario mostly waits for Slurm.
    parser.add_argument("--at-once", type=int, default=5)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("scenarios", nargs="*")
    asked = parser.parse_args()
    asked.program = asked.program.resolve()
    unknown = set(asked.scenarios) - {scenario.name for scenario in scenarios.ALL}
    if unknown:
        sys.exit(f"clusters: no scenario {sorted(unknown)}; there are {[scenario.name for scenario in scenarios.ALL]}")
    return asked


def train_reference(program, folder, spec):
    """What one machine makes of an experiment, and its name."""
    name = spec.split("name: ", 1)[1].split("\n", 1)[0]
    path = folder / f"{name}.yaml"
    path.write_text(spec, encoding="utf-8")
    begin = time.monotonic()
    done = subprocess.run(
        [program, "run", path, "--results", folder / "results"], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not (folder / "results" / name / "tables/runs.csv").exists():
        sys.exit(f"clusters: training {name} on one machine failed:\n{done.stderr}")
    outcome = Outcome(folder / "results" / name)
    print(f"{'one machine':<18} {len(outcome.records()):>5} {'':>7} {'':>12} {'':>9} {'':>8} "
          f"{time.monotonic() - begin:>8.1f}  {name}", flush=True)
    return name, outcome


def is_expected(count, wanted):
    """Whether a count is the number, or within the range, that is wanted; anything is where nothing is."""
    return wanted is None or (count in wanted if isinstance(wanted, range) else count == wanted)


def faults(scenario, trial):
    """What is wrong after a scenario, a sentence each."""
    # A task ends some moments after its last result.
    try:
        trial.lab.wait_until("the queue is empty", lambda: not trial.lab.tasks(), 30)
    except LabError as error:
        yield str(error)
    # Whoever comes back when all is done finds nothing to do, and nothing to be changed.
    trial.start("wait").end(0, 1)
    outcome = trial.outcome
    yield from differences(trial.reference, outcome)
    counts = {
        "submissions": (len(outcome.submissions()), scenario.submissions),
        "attempts": (len(outcome.attempts()), scenario.attempts),
        "doubled records": (outcome.doubled(), scenario.doubled),
    }
    for what, (count, wanted) in counts.items():
        if not is_expected(count, wanted):
            yield f"{what}: {count}, expected {wanted}"


def play(scenario, trial):
    """Plays a scenario; the line about it and what is wrong."""
    trial.folder.mkdir()
    begin = time.monotonic()
    found = []
    remark = None
    try:
        trial.lab = Lab(trial.folder / "lab", **scenario.lab)
        with trial.lab:
            try:
                remark = scenario.function(trial)
                found += faults(scenario, trial)
            finally:
                trial.close()
    except Wrong as wrong:
        found.append(str(wrong))
    except Exception:  # pylint: disable=broad-except
        found.append(traceback.format_exc())
    outcome = trial.outcome
    line = (
        f"{scenario.name:<18} {len(outcome.records()):>5} {'+'.join(map(str, outcome.shards())):>7} "
        f"{len(outcome.submissions()):>12} {len(outcome.attempts()):>9} {outcome.doubled():>8} "
        f"{time.monotonic() - begin:>8.1f}{'  ' + remark if remark else ''}")
    return line, found


def main():
    """Plays all scenarios and says what came of them."""
    asked = arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # The labs' sockets do not bear long paths.
    folder = asked.keep or pathlib.Path(tempfile.mkdtemp(prefix="clusters-"))
    folder.mkdir(exist_ok=True)
    begin = time.monotonic()
    chosen = [scenario for scenario in scenarios.ALL if not asked.scenarios or scenario.name in asked.scenarios]
    failures = 0
    trials, futures = [], []
    pool = concurrent.futures.ThreadPoolExecutor(asked.at_once)
    try:
        print(HEADING)
        references = dict(
            train_reference(asked.program, folder, spec)
            for spec in (specs.GRID, specs.LONG, specs.FAILING, specs.MANY))
        for scenario in chosen:
            trials.append(Trial(asked.program, folder / scenario.name.replace(" ", "-"), references))
            futures.append(pool.submit(play, scenario, trials[-1]))
        for future in concurrent.futures.as_completed(futures):
            line, found = future.result()
            print(line + ("" if not found else "  WRONG"), flush=True)
            for fault in found:
                print("  " + fault.strip().replace("\n", "\n  "), flush=True)
            failures += bool(found)
        failures += controls.check(references["grid"], folder)
    finally:
        # Whoever ends this early does not want to wait.
        for future in futures:
            future.cancel()
        for trial in trials:
            trial.close()
            if trial.lab:
                trial.lab.stop()
        pool.shutdown()
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(chosen)} scenarios in {time.monotonic() - begin:.0f} s, {failures} of them wrong")
    sys.exit(1 if failures else 0)


main()
