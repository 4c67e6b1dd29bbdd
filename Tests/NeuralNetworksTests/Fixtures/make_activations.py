"""activations.json: values and derivatives of the activations at exact floats, by mpmath, checked against PyTorch.

The formulas are those of the papers; the derivatives are mpmath's own, of the formulas. PyTorch's functions and their
automatic derivatives, in Double, have to agree: so the formulas are what the names mean in the field.
"""

import struct

import mpmath
import torch
from mpmath import mpf
from torch.nn import functional

from fixture_file import nearest_double, versions, write

SELU_ALPHA = mpf("1.6732632423543772848170429916717")
SELU_LAMBDA = mpf("1.0507009873554804934193349852946")


def logistic(z):
    return 1 / (1 + mpmath.exp(-z))


def softplus(z):
    return mpmath.log1p(mpmath.exp(z))


def elu(z, alpha):
    return z if z > 0 else alpha * mpmath.expm1(z)


def clipped(z, low, high):
    return min(max(z, mpf(low)), mpf(high))


def gelu_of_tanh(z):
    return z / 2 * (1 + mpmath.tanh(mpmath.sqrt(2 / mpmath.pi) * (z + mpf("0.044715") * z**3)))


ACTIVATIONS = [
    ({"type": "relu"}, lambda z: max(z, mpf(0)), functional.relu),
    ({"type": "relu", "alpha": 0.25}, lambda z: z if z > 0 else z / 4, lambda z: functional.leaky_relu(z, 0.25)),
    ({"type": "leaky_relu"}, lambda z: z if z > 0 else z / 100, functional.leaky_relu),
    ({"type": "elu"}, lambda z: elu(z, 1), functional.elu),
    ({"type": "elu", "alpha": 1.5}, lambda z: elu(z, mpf(1.5)), lambda z: functional.elu(z, 1.5)),
    ({"type": "selu"}, lambda z: SELU_LAMBDA * elu(z, SELU_ALPHA), functional.selu),
    ({"type": "gelu"}, lambda z: z * mpmath.erfc(-z / mpmath.sqrt(2)) / 2, functional.gelu),
    ({"type": "gelu", "approximation": "tanh"}, gelu_of_tanh, lambda z: functional.gelu(z, approximate="tanh")),
    ({"type": "silu"}, lambda z: z * logistic(z), functional.silu),
    ({"type": "mish"}, lambda z: z * mpmath.tanh(softplus(z)), functional.mish),
    ({"type": "sigmoid"}, logistic, torch.sigmoid),
    ({"type": "tanh"}, mpmath.tanh, torch.tanh),
    # PyTorch's own softplus turns linear beyond a threshold.
    ({"type": "softplus"}, softplus, lambda z: torch.logaddexp(z, torch.zeros_like(z))),
    ({"type": "softsign"}, lambda z: z / (1 + abs(z)), functional.softsign),
    ({"type": "arctan"}, mpmath.atan, torch.atan),
    # PyTorch's own hardsigmoid has 1/6 as a Float in its derivative.
    ({"type": "hard_sigmoid"}, lambda z: clipped(z / 6 + mpf(0.5), 0, 1), lambda z: functional.relu6(z + 3) / 6),
    ({"type": "hard_tanh"}, lambda z: clipped(z, -1, 1), functional.hardtanh),
    ({"type": "hard_swish"}, lambda z: z * clipped(z / 6 + mpf(0.5), 0, 1), functional.hardswish),
    ({"type": "identity"}, lambda z: z, lambda z: 1 * z),
]


def arguments():
    """Floats of both signs over what layers see, small and large ones among them; none at a kink."""
    sizes = [2.0**-120, 2.0**-30, 2.0**-12, 0.01, 0.1, 0.3, 0.5, 0.7, 0.75, 0.9, 0.999, 1.001, 1.1, 1.3, 1.5, 1.8, 2.1]
    sizes += [2.4, 2.7, 2.99, 3.01, 3.4, 3.9, 4.5, 5, 5.7, 6.6, 7.7, 8.9, 9.1, 10, 11.5, 12.5, 14, 16, 20, 30, 60, 87]
    floats = [struct.unpack("f", struct.pack("f", size))[0] for size in sizes]
    return sorted([-size for size in floats] + floats)


def rows(formula):
    return [
        [z, nearest_double(formula(mpf(z))), nearest_double(mpmath.diff(formula, mpf(z), h=mpf(2) ** -200))]
        for z in arguments()
    ]


def check(settings, table, function):
    z = torch.tensor([row[0] for row in table], dtype=torch.float64, requires_grad=True)
    values = function(z)
    values.sum().backward()
    for found, column in ((values.detach(), 1), (z.grad, 2)):
        expected = torch.tensor([row[column] for row in table], dtype=torch.float64)
        difference = ((found - expected).abs() / expected.abs().clamp(min=1)).max().item()
        assert difference < 1e-13, f"{settings}: column {column} differs from PyTorch's by {difference}"


def main():
    mpmath.mp.prec = 1000
    tables = []
    for settings, formula, function in ACTIVATIONS:
        table = rows(formula)
        check(settings, table, function)
        tables.append({"activation": settings, "rows": table})
    write("activations.json", {
        "about": "[z, f(z), f′(z)], as nearest doubles; z is a float",
        "versions": versions(mpmath, torch),
        "activations": tables,
    })


if __name__ == "__main__":
    main()
