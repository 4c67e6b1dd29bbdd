"""Makes references.csv: values of the elementary functions of Double, to twice its precision.

    python3 references.py [count of numbers per function, 100 when not given] > references.csv      (mpmath 1.3.0)

Columns: function, then the bit patterns, in hexadecimal, of the argument, of the value rounded to Double, and of what that
rounding left, rounded to Double.
"""

import random
import struct
import sys

from mpmath import mp, mpf, exp, log, sin, cos, atan, erfinv, sqrt, pi, floor

mp.prec = 400
count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
random.seed(20260101)


def bits(x):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", float(x)))


def any_exponent(low, high):
    """Numbers whose binary exponents are spread evenly."""
    return [random.choice([-1, 1]) * random.uniform(1, 2) * 2.0 ** random.randint(low, high) for _ in range(count)]


def near_quarter_turns():
    """The numbers of Double next to multiples of π/2."""
    return [float(mpf(random.randint(1, 636619)) * pi / 2) for _ in range(count // 4)]


def quantile(p):
    return sqrt(mpf(2)) * erfinv(2 * p - 1)


functions = {
    "exponential": (exp, any_exponent(-30, 8) + [random.uniform(-745, 709.7) for _ in range(count)]),
    "logarithm": (log, [abs(x) for x in any_exponent(-1022, 1022)]
                  + [random.uniform(0.5, 2) for _ in range(count)]
                  + [random.randint(1, 2**52) * 2.0**-1074 for _ in range(20)]),
    "sine": (sin, any_exponent(-30, 18) + [random.uniform(-10, 10) for _ in range(count)] + near_quarter_turns()),
    "cosine": (cos, any_exponent(-30, 18) + [random.uniform(-10, 10) for _ in range(count)] + near_quarter_turns()),
    "arctangent": (atan, any_exponent(-30, 60) + [random.uniform(-3, 3) for _ in range(count)]),
    "normal_quantile": (quantile, [random.random() for _ in range(count)] + [2.0 ** -random.uniform(1, 53) for _ in range(count)]
                        + [1 - 2.0 ** -random.uniform(1, 53) for _ in range(count // 2)]),
}
for name, (function, arguments) in functions.items():
    for argument in arguments:
        value = function(mpf(argument))
        rounded = float(value)
        print(",".join([name, bits(argument), bits(rounded), bits(float(value - mpf(rounded)))]))
