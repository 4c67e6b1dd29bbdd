"""elementary.json, normal_quantiles.json, softmax.json: functions of exact doubles, by mpmath.

Every value is the double nearest to the true one: mpmath computes 60 digits, which are then rounded once.
"""

import math
import random
import statistics
import sys

import mpmath

from fixture_file import nearest_double, versions, write

ROWS = 200
LARGEST = sys.float_info.max
TINIEST = 5e-324
SMALLEST_NORMAL = sys.float_info.min


def around(values):
    """Each value with its two neighbours."""
    return [
        neighbour for value in values
        for neighbour in (math.nextafter(value, -math.inf), value, math.nextafter(value, math.inf))
    ]


def both_signs(values):
    return [sign * value for value in values for sign in (1.0, -1.0)]


def multiples(constant, factors):
    return [nearest_double(constant * mpmath.mpf(factor)) for factor in factors]


def filled(awkward, draw):
    """The awkward arguments, and drawn ones up to `ROWS` in all, sorted."""
    arguments = set(awkward)
    while len(arguments) < ROWS:
        arguments.add(draw())
    return sorted(arguments)


def exp_arguments(numbers):
    halves = [k / 2 for k in (1, 2, 3, 4, 5, 7, 20, 21, 127, 255, 256, 2043)]
    awkward = [0.0, 1.0, -1.0, 709.782712893384, -708.3964185322641, -745.1332191019411]
    awkward += both_signs([TINIEST, 1e-300, 2.0**-54, 2.0**-53, 2.0**-30, 88.72284, 87.33655, 103.97208])
    awkward += around(both_signs(multiples(mpmath.ln(2), halves)))
    return filled(awkward, lambda: numbers.uniform(*numbers.choice([(-745, 709), (-10, 10), (-1, 1)])))


def log_arguments(numbers):
    awkward = around([1.0, 2.0, 0.5, 2.0**0.5, 0.5**0.5, math.e, 4.0, 1024.0, SMALLEST_NORMAL])
    awkward += [TINIEST, 3 * TINIEST, 1e-310, LARGEST, 1e300, 1e-300, 2.0**-149, 2.0**-126]
    awkward += [1 + sign * 2.0**-k for k in (6, 7, 8, 10, 20, 30, 40, 50) for sign in (1, -1)]
    return filled(
        awkward, lambda: numbers.choice([
            numbers.uniform(0.5, 2), 10 ** numbers.uniform(-12, 12), 10 ** numbers.uniform(-300, 300)]))


def angles(numbers):
    quarters = [1, 2, 3, 4, 5, 6, 7, 8, 31, 100, 101, 1001, 12345, 63661]
    awkward = [0.0] + both_signs([TINIEST, 1e-300, 2.0**-27, 2.0**-26, 2.0**-10, 0.5, 1.0, 100000.0])
    awkward += around(multiples(mpmath.pi / 2, quarters)) + around(multiples(mpmath.pi / 4, [-9, -3, -1, 1, 3, 5, 7]))
    awkward += [-angle for angle in multiples(mpmath.pi / 2, quarters)]
    return filled(awkward, lambda: numbers.uniform(*numbers.choice([(-7, 7), (-1000, 1000), (-100000, 100000)])))


def atan_arguments(numbers):
    awkward = [0.0] + both_signs([TINIEST, 1e-300, 2.0**-27, 1e8, 2.0**53, 2.0**66, 1e300, LARGEST])
    awkward += around(both_signs([0.4375, 0.6875, 1.0, 1.1875, 2.4375, 3.0**0.5, 2.0**0.5 - 1, 2.0**0.5 + 1]))
    return filled(
        awkward, lambda: numbers.choice([
            numbers.uniform(-1, 1), numbers.uniform(-10, 10),
            numbers.choice([1, -1]) * 10 ** numbers.uniform(-9, 18)]))


def quantile_arguments(numbers):
    """Probabilities around the borders of the three parts of AS 241 (|p − ½| = 0.425, √(−ln p) = 5), and far out."""
    border = nearest_double(mpmath.exp(-25))
    awkward = around([0.5, 0.075, 0.925, border, 1 - border, 0.25, 0.75])
    awkward += [0.001, 1e-20, 1e-300, SMALLEST_NORMAL, 2.0**-53, 2.0**-54, 1 - 2.0**-53, 2.0**-32, 1 - 2.0**-32]
    awkward += [0.5 + sign * 2.0**-k for k in (10, 20, 30, 40, 50) for sign in (1, -1)]
    return filled(awkward, lambda: numbers.choice([numbers.random(), 10 ** numbers.uniform(-30, -1)]))


def quantile(probability):
    """Φ⁻¹ by Newton's method, from the standard library's approximation."""
    p = mpmath.mpf(probability)
    x = mpmath.mpf(statistics.NormalDist().inv_cdf(probability))
    for _ in range(8):
        change = (mpmath.erfc(-x / mpmath.sqrt(2)) / 2 - p) / mpmath.npdf(x)
        x -= change
        if abs(change) <= abs(x) * mpmath.mpf(10) ** -50:
            return x
    raise ArithmeticError(f"no quantile of {probability}")


def table(function, arguments):
    return [[argument, nearest_double(function(mpmath.mpf(argument)))] for argument in arguments]


LOGITS = [
    ([0, 0, 0], 1), ([0], 0), ([1, 2, 3], 0), ([1, 2, 3], 2), ([-1.5, 0.25, 0.75, -3], 3), ([80, 0], 0), ([80, 0], 1),
    ([-80, 80, 0], 0), ([-80, 80, 0], 1), ([-80, -80, -80], 2), ([1000, -1000], 0), ([1000, -1000], 1),
    ([1000, 1000, 999.5], 2), ([-1000, -1000.25, -1001, -1000], 1), ([0.0009765625, 0, -0.0009765625], 1),
    ([16.5, 16.25, -2, 3.5, 0, -7.75, 12, 1, -1, 16], 1), ([0.125] * 9 + [-0.125], 9), ([700, 0, -700, 712.5], 0),
]


def softmax_row(logits, label):
    """Cross-entropy of one example, log Σexp(z) − z[label], and its gradient, softmax(z) − one-hot(label)."""
    powers = [mpmath.exp(mpmath.mpf(logit) - max(logits)) for logit in logits]
    probabilities = [power / mpmath.fsum(powers) for power in powers]
    gradient = [p - (index == label) for index, p in enumerate(probabilities)]
    # Only the label's own gradient can cancel; the others' sum is the same without cancellation.
    gradient[label] = -mpmath.fsum(p for index, p in enumerate(probabilities) if index != label)
    return {
        "logits": [float(logit) for logit in logits], "label": label,
        "loss": nearest_double(-mpmath.log(probabilities[label])),
        "gradient": [nearest_double(value) for value in gradient],
    }


def main():
    mpmath.mp.dps = 60
    numbers = random.Random(1988)
    write("elementary.json", {
        "about": "[argument, nearest double of the function there]",
        "versions": versions(mpmath),
        "exp": table(mpmath.exp, exp_arguments(numbers)),
        "log": table(mpmath.log, log_arguments(numbers)),
        "sin": table(mpmath.sin, angles(numbers)),
        "cos": table(mpmath.cos, angles(numbers)),
        "atan": table(mpmath.atan, atan_arguments(numbers)),
    })
    write("normal_quantiles.json", {
        "about": "[probability, nearest double of the standard normal quantile there]",
        "versions": versions(mpmath),
        "quantile": table(lambda p: quantile(float(p)), quantile_arguments(numbers)),
    })
    # e^-2000 beside 1 takes more digits than that.
    mpmath.mp.dps = 2000
    write("softmax.json", {
        "about": "cross-entropy in nats of one example and its gradient by the logits, as nearest doubles",
        "versions": versions(mpmath),
        "rows": [softmax_row(logits, label) for logits, label in LOGITS],
    })


if __name__ == "__main__":
    main()
