"""budget.json: the expected best of n tries, by going through all ways to draw n of N results in fractions."""

import fractions
import itertools
import math
import random

from fixture_file import write


def with_replacement(results, tries):
    total = sum(max(drawn) for drawn in itertools.product(results, repeat=tries))
    return fractions.Fraction(total, len(results) ** tries)


def without_replacement(results, tries):
    total = sum(max(drawn) for drawn in itertools.combinations(results, tries))
    return fractions.Fraction(total, math.comb(len(results), tries))


def case(results):
    """Whole results, higher is better."""
    sizes = range(1, len(results) + 1)
    return {
        "results": results,
        "biased": [float(with_replacement(results, n)) for n in sizes],
        "unbiased": [float(without_replacement(results, n)) for n in sizes],
    }


def main():
    numbers = random.Random(2019)
    write("budget.json", {
        "about": "the mean of the best of n results, over all ways to draw them with and without replacement",
        "cases": [case(results) for results in [
            [7], [3, 9], [5, 5, 5], [1, 2, 4, 8], [70, 91, 91, 64, 88], [numbers.randint(0, 100) for _ in range(6)]]],
    })


main()
