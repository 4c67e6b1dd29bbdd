"""How numbers get into fixtures."""

import json
import math
import pathlib

FOLDER = pathlib.Path(__file__).parent


def versions(*modules):
    """The programs that computed a fixture."""
    return {module.__name__.split(".")[0]: module.__version__ for module in modules}


def write(name, contents):
    """Writes one fixture: a line for each key, and for each item of lists of lists or objects."""
    lines = []
    for key, value in contents.items():
        if isinstance(value, list) and isinstance(value[0], (list, dict)):
            items = ",\n".join(compact(item) for item in value)
            lines.append(f"{json.dumps(key)}: [\n{items}\n]")
        else:
            lines.append(f"{json.dumps(key)}: {compact(value)}")
    path = FOLDER / name
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size / 1000:.0f} kB")


def compact(value):
    return json.dumps(value, separators=(",", ":"), allow_nan=False, ensure_ascii=False)


def expect_close(value, other, what, relative=1e-9):
    """Stops when two programs disagree."""
    if not math.isclose(value, other, rel_tol=relative, abs_tol=1e-300):
        raise SystemExit(f"{what}: {value!r} and {other!r} differ")
