"""studentized_range.json: the upper 5 % and 10 % points of the range of k independent standard normal numbers, and with
`--swift` the lines of Sources/Statistics/Ranks/StudentizedRange.swift.

    P(range ≤ q) = k·∫ φ(z)·(Φ(z) − Φ(z − q))ᵏ⁻¹ dz

by the trapezoidal rule, which converges faster than any power of the step for such integrands, in 30 digits.
"""

import sys

import mpmath
import scipy
import scipy.stats

from fixture_file import expect_close, versions, write

LARGEST = 50
LEVELS = {"five_percent": 0.05, "ten_percent": 0.10}
# Demšar (2006), table 5(a): q/√2 for k = 2 … 10.
DEMSAR = {
    "five_percent": [1.960, 2.343, 2.569, 2.728, 2.850, 2.949, 3.031, 3.102, 3.164],
    "ten_percent": [1.645, 2.052, 2.291, 2.459, 2.589, 2.693, 2.780, 2.855, 2.920],
}
STEP = mpmath.mpf(1) / 16


class Nodes:
    """φ and Φ at the nodes of the rule."""

    def __init__(self):
        self.points = [STEP * i for i in range(-10 * 16, 10 * 16 + 1)]
        self.density = [mpmath.npdf(z) for z in self.points]
        self.below = [mpmath.ncdf(z) for z in self.points]

    def distribution(self, q, count):
        """P(range ≤ q), and its derivative by q."""
        total = slope = mpmath.mpf(0)
        for z, density, below in zip(self.points, self.density, self.below):
            between = below - mpmath.ncdf(z - q)
            power = between ** (count - 2)
            total += density * power * between
            slope += density * power * (count - 1) * mpmath.npdf(z - q)
        return count * STEP * total, count * STEP * slope


def quantile(nodes, count, level, start):
    """The q that the range exceeds with probability `level`, by Newton's method."""
    q = mpmath.mpf(start)
    for _ in range(30):
        value, slope = nodes.distribution(q, count)
        change = (value - (1 - mpmath.mpf(str(level)))) / slope
        q -= change
        if abs(change) < mpmath.mpf(10) ** -18:
            return q
    raise ArithmeticError(f"no quantile for {count}")


def main():
    mpmath.mp.dps = 30
    nodes = Nodes()
    table = {}
    for name, level in LEVELS.items():
        table[name] = []
        for count in range(2, LARGEST + 1):
            near = float(scipy.stats.studentized_range.ppf(1 - level, count, float("inf")))
            q = float(quantile(nodes, count, level, near))
            expect_close(q, near, f"q of {count} at {level}", relative=1e-6)
            table[name].append(q)
        for q, published in zip(table[name], DEMSAR[name]):
            assert abs(q / 2**0.5 - published) <= 0.0011, (q / 2**0.5, published)
    if "--swift" in sys.argv:
        for name, numbers in table.items():
            print(name)
            for start in range(0, len(numbers), 5):
                print("   ", " ".join(f"{number!r}," for number in numbers[start:start + 5]))
        return
    write("studentized_range.json", {
        "about": "the upper points of the range of k standard normal numbers, for k = 2, 3, …",
        "versions": versions(mpmath, scipy), **table,
    })


if __name__ == "__main__":
    main()
