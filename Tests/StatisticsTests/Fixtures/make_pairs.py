"""pairs.json: signed-rank tests, Holm's correction and probabilities of improvement.

Signed-rank tests are counted: the number of sign patterns with at most that rank sum, in whole numbers of any length,
ties and zeros (Pratt) included. SciPy agrees where it is exact: without ties by method="exact", with them by going
through all sign flips. Intervals of P(A > B) are counted from the multinomial distribution in fractions; SciPy's
percentile bootstrap comes to the same within a step. Holm's correction is that of statsmodels.
"""

import fractions
import math
import random

import numpy
import scipy
import scipy.stats
import statsmodels
import statsmodels.stats.multitest

from fixture_file import expect_close, versions, write


def signed_ranks(differences):
    """Zeros, W⁺, W⁻ and the two-sided p."""
    doubled = [round(2 * rank) for rank in scipy.stats.rankdata([abs(d) for d in differences])]
    used = [rank for rank, d in zip(doubled, differences) if d != 0]
    positive = sum(rank for rank, d in zip(doubled, differences) if d > 0)
    negative = sum(used) - positive
    # The coefficients of Π(1 + x^rank): how many sign patterns have each rank sum.
    counts = {0: 1}
    for rank in used:
        following = dict(counts)
        for total, count in counts.items():
            following[total + rank] = following.get(total + rank, 0) + count
        counts = following
    tail = sum(count for total, count in counts.items() if total <= min(positive, negative))
    p = min(fractions.Fraction(1), fractions.Fraction(2 * tail, 2 ** len(used)))
    row = {
        "differences": differences, "zeros": len(differences) - len(used), "positive": positive / 2,
        "negative": negative / 2, "p": float(p),
    }
    check_signed_ranks(row, len(used), has_ties=len(set(doubled)) < len(doubled))
    return row


def check_signed_ranks(row, used, has_ties):
    """SciPy's p, where it has an exact one."""
    differences = numpy.array(row["differences"])
    if not has_ties and row["zeros"] == 0:
        result = scipy.stats.wilcoxon(differences, method="exact")
    elif 1 < used <= 13:
        every = scipy.stats.PermutationMethod(n_resamples=2 ** len(differences))
        result = scipy.stats.wilcoxon(differences, zero_method="pratt", method=every)
    else:
        return
    assert min(row["positive"], row["negative"]) == result.statistic, (row, result)
    expect_close(row["p"], float(result.pvalue), f"signed ranks of {row['differences']}")


def signed_rank_cases(numbers):
    # Darwin's maize, Fisher (1935), in eighths of an inch.
    darwin = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
    cases = [[1], [-1], [0], [0, 0, 0], [1, 2], [1, -2], [1, 2, 3, 4, 5], [1, 2, 3, 4, -5], [1, 2, 3, 4, 5, 6],
             [1, 1, 1, 1, -1], [0, 1, 2, 3, 4, 5, 6], [0, 0, 0, 1, 2, -3, 4, 5], [2, -2], darwin]
    for count in [7, 8, 9, 10, 11, 12, 13]:
        for spread in [3, 6, 50]:
            cases.append([numbers.randint(-spread // 3, spread) for _ in range(count)])
    cases.append([numbers.choice([-1, 1]) * n for n in range(1, 51)])
    cases.append([numbers.choice([-1, 1, 1]) * n for n in range(1, 201)])
    cases.append([numbers.randint(-4, 6) for _ in range(100)])
    cases.append([numbers.randint(-40, 45) for _ in range(300)])
    return [signed_ranks(case) for case in cases]


def improvement(wins, ties, losses):
    """P(A > B) and the 2.5 % points from both sides of its bootstrap distribution."""
    n = wins + ties + losses
    scores = [fractions.Fraction(0)] * (2 * n + 1)
    for won in range(n + 1):
        for tied in range(n - won + 1):
            ways = math.comb(n, won) * math.comb(n - won, tied)
            weight = ways * wins**won * ties**tied * losses ** (n - won - tied)
            scores[2 * won + tied] += fractions.Fraction(weight, n**n)
    assert sum(scores) == 1
    tail = fractions.Fraction(1, 40)
    low = next(s for s in range(2 * n + 1) if sum(scores[: s + 1]) >= tail)
    high = next(s for s in range(2 * n, -1, -1) if sum(scores[s:]) >= tail)
    row = {"wins": wins, "ties": ties, "losses": losses, "estimate": (2 * wins + ties) / (2 * n),
           "low": low / (2 * n), "high": high / (2 * n)}
    values = numpy.array([1.0] * wins + [0.5] * ties + [0.0] * losses)
    if len(set(values)) > 1:
        sampled = scipy.stats.bootstrap(
            (values,), numpy.mean, n_resamples=20_000, method="percentile", rng=numpy.random.default_rng(1),
            batch=5_000).confidence_interval
        step = 0.5 / n
        assert abs(sampled.low - row["low"]) <= step + 1e-12, (row, sampled)
        assert abs(sampled.high - row["high"]) <= step + 1e-12, (row, sampled)
    return row


def holm(probabilities):
    corrected = statsmodels.stats.multitest.multipletests(probabilities, method="holm")[1]
    return {"p": probabilities, "corrected": [float(p) for p in corrected]}


def main():
    numbers = random.Random(1945)
    write("pairs.json", {
        "about": "two-sided p of signed ranks with Pratt's zeros; P(A > B) with its 95 % interval; Holm's correction",
        "versions": versions(numpy, scipy, statsmodels),
        "signed_ranks": signed_rank_cases(numbers),
        "improvement": [improvement(*counts) for counts in [
            (2, 0, 0), (0, 0, 5), (1, 0, 1), (0, 3, 0), (4, 0, 1), (7, 0, 1), (5, 2, 1), (6, 0, 4), (3, 4, 3), (20, 0, 9),
            (22, 0, 7), (25, 2, 2), (40, 3, 7), (60, 10, 30)]],
        "holm": [holm(p) for p in [
            [0.04], [0.01, 0.02, 0.03], [0.03, 0.01, 0.02, 0.01], [0.5, 0.9, 1.0], [0.0, 0.001, 0.7],
            [0.0625, 0.0625, 0.125], [round(numbers.random() ** 3, 6) for _ in range(20)]]],
    })


main()
