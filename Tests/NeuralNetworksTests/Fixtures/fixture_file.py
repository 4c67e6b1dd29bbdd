"""How numbers get into fixtures."""

import json
import pathlib
import platform

import mpmath
import torch

FOLDER = pathlib.Path(__file__).resolve().parent


def versions(*modules):
    """The programs that a fixture comes from, without the build tag of PyTorch."""
    return {"python": platform.python_version()} | {
        module.__name__: module.__version__.split("+")[0] for module in modules
    }


def rounded(values, digits=10):
    """Nested lists of the numbers of a tensor, in `digits` significant digits."""
    if isinstance(values, torch.Tensor):
        values = values.detach().tolist()
    if isinstance(values, list):
        return [rounded(value, digits) for value in values]
    return float(f"{values:.{digits - 1}e}")


def exact(values):
    """Nested lists of the numbers of a tensor, all of them exact in Float, and short in decimals."""
    listed = values.tolist()
    assert torch.equal(values.to(torch.float32).to(torch.float64), values), "a given number is not exact in Float"
    return listed


def dyadic(values, denominator):
    """The nearest multiples of 1/denominator: the same number as decimal, Float and Double."""
    return torch.round(values * denominator) / denominator


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


def nearest_double(value):
    """The double nearest to a number of mpmath, ties to even, also where doubles are subnormal."""
    sign, mantissa, exponent, _ = mpmath.mpf(value)._mpf_
    if exponent >= 0:
        magnitude = float(int(mantissa) << exponent)
    else:
        magnitude = int(mantissa) / (1 << -exponent)  # Python rounds the quotient of two integers correctly
    return -magnitude if sign else magnitude
