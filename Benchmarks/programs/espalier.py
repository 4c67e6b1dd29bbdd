"""Espalier, by its `bench training` command. ESPALIER is the path of the program."""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time


def compiler():
    """The version of Swift; the program was built by it just before."""
    if shutil.which("swift") is None:
        return "unknown Swift"
    printed = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"Swift version \S+", printed)
    return found.group() if found else "unknown Swift"


def command(workload):
    settings = {"learning_rate": workload["learning_rate"]}
    if workload["momentum"]:
        settings["momentum"] = workload["momentum"]
    return [
        os.environ["ESPALIER"], "bench", "training", "--network", "-".join(map(str, workload["layers"])),
        "--batch", str(workload["batch_size"]), "--optimizer", workload["optimizer"],
        *(word for name, value in settings.items() for word in ("--set", f"{name}={value}")),
        "--dropout", str(workload["dropout"]), "--examples", str(workload["examples"]),
        "--epochs", str(workload["epochs"]), "--json"]


def processor_seconds():
    """What the programs started from here have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


training = command(json.loads(sys.argv[1]))
architecture = os.environ.get("ESPALIER_ARCHITECTURE", "the default architecture")
print(json.dumps({"version": f"Espalier by {compiler()} for {architecture}"}), flush=True)
for _ in sys.stdin:
    start, busy = time.perf_counter(), processor_seconds()
    line = json.loads(subprocess.run(training, stdout=subprocess.PIPE, check=True).stdout)
    line["core_share"] = (processor_seconds() - busy) / (time.perf_counter() - start)
    print(json.dumps(line), flush=True)
