"""bootstrap.json: percentile and BCa intervals of the mean by SciPy, from given resamples.

The resamples are drawn with the linear congruential generator of Knuth's MMIX, s ← 6364136223846793005·s +
1442695040888963407 modulo 2⁶⁴, the top 31 bits modulo n: the tests draw the same. SciPy is handed their means.
"""

import math
import random
import types

import numpy
import scipy
import scipy.stats

from fixture_file import versions, write


def mean(values):
    """The mean, summed value by value."""
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


def resampled_means(values, seed, resamples):
    """The mean of each resample, summed value by value; one that differs from the mean by rounding alone is the mean."""
    state, means = seed, []
    center, rounding = mean(values), len(values) * math.ulp(max(abs(value) for value in values))
    for _ in range(resamples):
        counts = [0] * len(values)
        for _ in values:
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            counts[(state >> 33) % len(values)] += 1
        resampled = mean([value * count for value, count in zip(values, counts)])
        means.append(center if abs(resampled - center) <= rounding else resampled)
    return numpy.array(means)


def case(values, seed, resamples):
    drawn = types.SimpleNamespace(bootstrap_distribution=resampled_means(values, seed, resamples))
    row = {"values": values, "seed": seed, "resamples": resamples}
    for name, method in [("percentile", "percentile"), ("accelerated", "BCa")]:
        interval = scipy.stats.bootstrap(
            (numpy.array(values),), mean, n_resamples=0, bootstrap_result=drawn, method=method, vectorized=False,
            confidence_level=0.95).confidence_interval
        row[name] = [float(interval.low), float(interval.high)]
    return row


def main():
    numbers = random.Random(1987)
    skewed = [round(numbers.expovariate(1) ** 2, 4) for _ in range(20)]
    write("bootstrap.json", {
        "about": "95 % intervals of the mean from resamples that the generator draws",
        "versions": versions(numpy, scipy),
        "cases": [
            case([1.0, 2.0, 4.0, 7.0, 11.0], 1, 999),
            case([0.9, 0.92, 0.94, 0.96, 0.95, 0.91, 0.93, 0.97], 2, 1999),
            case([-0.01, 0.02, 0.03, 0.01, 0.0, 0.04, -0.02, 0.05, 0.02, 0.2], 3, 1999),
            case(skewed, 4, 999),
        ],
    })


main()
