"""Espalier, by its own `bench` command, which prints the same line. ESPALIER is the path of the program."""

import json
import os
import re
import shutil
import subprocess
import sys

from measurement import workload


def compiler():
    """The version of Swift; the program was built by it just before."""
    if shutil.which("swift") is None:
        return "unknown Swift"
    printed = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"Swift version \S+", printed)
    return found.group() if found else "unknown Swift"


given = workload()
assert given["activation"] == "relu", "bench trains with relu"
run = subprocess.run(
    [
        os.environ["ESPALIER"], "bench", "--network", "-".join(map(str, given["layers"])),
        "--batch", str(given["batch_size"]), "--optimizer", given["optimizer"], "--examples", str(given["examples"]),
        "--epochs", str(given["epochs"]), "--json",
    ],
    stdout=subprocess.PIPE, text=True)
if run.returncode != 0:
    sys.exit(run.returncode)
line = json.loads(run.stdout)
assert line["loss"] < 1, f"Espalier did not learn: loss {line['loss']}"
architecture = os.environ.get("ESPALIER_ARCHITECTURE", "the default architecture")
print(json.dumps({"version": f"Espalier by {compiler()} for {architecture}"} | line))
