"""ranks.json: Friedman's test by SciPy, Iman and Davenport's F from it, Nemenyi's p by scikit-posthocs."""

import random

import numpy
import scikit_posthocs
import scipy
import scipy.stats

from fixture_file import versions, write


def case(blocks):
    """Blocks × configurations, higher is better."""
    table = numpy.array(blocks)
    n, k = table.shape
    ranks = numpy.array([scipy.stats.rankdata(-row) for row in table]).mean(axis=0)
    # SciPy's shortcut is for three or more; for two the formula itself.
    if k > 2:
        result = scipy.stats.friedmanchisquare(*table.T)
        chi, p = float(result.statistic), float(result.pvalue)
    else:
        rows = [scipy.stats.rankdata(row) for row in table]
        ties = sum(int((c**3 - c).sum()) for c in (numpy.unique(row, return_counts=True)[1] for row in rows))
        chi = 12 * n / (k * (k + 1)) * float(((ranks - (k + 1) / 2) ** 2).sum()) / (1 - ties / (n * k * (k * k - 1)))
        p = float(scipy.stats.chi2.sf(chi, k - 1))
    f = (n - 1) * chi / (n * (k - 1) - chi)
    nemenyi = scikit_posthocs.posthoc_nemenyi_friedman(-table).to_numpy()
    return {
        "blocks": blocks, "ranks": [float(rank) for rank in ranks], "chi_squared": chi, "chi_squared_p": p, "f": f,
        "f_p": float(scipy.stats.f.sf(f, k - 1, (k - 1) * (n - 1))),
        "nemenyi": [[float(p) for p in row] for row in nemenyi],
    }


def main():
    numbers = random.Random(1937)
    cases = []
    for n, k, digits in [(4, 2, 2), (5, 3, 2), (8, 4, 1), (14, 4, 3), (10, 6, 1), (30, 10, 2), (12, 20, 2)]:
        cases.append(case([
            [round(numbers.gauss(0.02 * column, 0.08), digits) for column in range(k)] for _ in range(n)]))
    write("ranks.json", {
        "about": "Friedman's test over blocks of results, higher is better; p of Nemenyi's test for each pair",
        "versions": {**versions(numpy, scipy), "scikit-posthocs": scikit_posthocs.__version__},
        "cases": cases,
    })


main()
