"""sequences.json: points of Sobol's and Halton's sequences, not scrambled, by SciPy.

    pip install -r requirements.txt && python make_sequences.py
"""

import json
import pathlib
import platform

import numpy
import scipy
from scipy.stats import qmc

DIMENSIONS = 64
# The first points, and later ones whose numbers have many bits.
INDICES = list(range(8)) + [63, 64, 100, 1000, 4095]


def points(sequence):
    rows = sequence.random(max(INDICES) + 1)
    return [rows[index].tolist() for index in INDICES]


contents = {
    "versions": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__},
    "indices": INDICES,
    "sobol": points(qmc.Sobol(DIMENSIONS, scramble=False, bits=32)),
    "halton": points(qmc.Halton(DIMENSIONS, scramble=False)),
}
lines = []
for key, value in contents.items():
    if key in ("sobol", "halton"):
        rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in value)
        lines.append(f'"{key}": [\n{rows}\n]')
    else:
        lines.append(f'"{key}": {json.dumps(value)}')
path = pathlib.Path(__file__).resolve().parent / "sequences.json"
path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
