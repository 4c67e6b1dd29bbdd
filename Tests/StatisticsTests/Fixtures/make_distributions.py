"""distributions.json: tails of the χ², F and normal distributions, by mpmath with 40 digits, checked against SciPy."""

import mpmath
import scipy
import scipy.stats

from fixture_file import expect_close, versions, write

DEGREES = [1, 2, 3, 4, 5, 7, 10, 19, 49, 50, 199, 1000]


def chi_squared():
    rows = []
    for degrees in DEGREES:
        for factor in [0.0, 0.01, 0.3, 0.9, 1.0, 1.1, 1.5, 3.0, 8.0]:
            x = factor * degrees
            rows.append([degrees, x, mpmath.gammainc(mpmath.mpf(degrees) / 2, mpmath.mpf(x) / 2, regularized=True)])
    rows.append([3, 9.28, mpmath.gammainc(mpmath.mpf(3) / 2, mpmath.mpf(9.28) / 2, regularized=True)])
    rows.append([1000, 3000.0, mpmath.gammainc(500, 1500, regularized=True)])
    return rows


def f_tail(first, second, ratio):
    x = mpmath.mpf(second) / (second + mpmath.mpf(first) * mpmath.mpf(ratio))
    return mpmath.betainc(mpmath.mpf(second) / 2, mpmath.mpf(first) / 2, 0, x, regularized=True)


def f_rows():
    pairs = [(1, 1), (1, 2), (2, 1), (2, 2), (1, 9), (3, 39), (4, 36), (5, 5), (7, 21), (10, 90), (49, 441), (3, 1000),
             (199, 1791)]
    return [
        [first, second, ratio, f_tail(first, second, ratio)]
        for first, second in pairs for ratio in [0.0, 0.001, 0.5, 0.95, 1.0, 1.05, 2.0, 3.69, 12.0, 250.0]
    ]


def main():
    mpmath.mp.dps = 40
    chi, ratios = chi_squared(), f_rows()
    normal = [[x, mpmath.ncdf(mpmath.mpf(x))] for x in
              [-37.5, -20.0, -8.25, -5.0, -1.96, -1.0, -0.5, -1e-9, 0.0, 1e-9, 0.125, 1.0, 1.96, 3.0, 6.5, 9.0]]
    for degrees, x, value in chi:
        expect_close(float(value), scipy.stats.chi2.sf(x, degrees), f"χ² of {x} with {degrees}")
    for first, second, ratio, value in ratios:
        # SciPy loses digits far out.
        if value < 1e-100:
            continue
        expect_close(float(value), scipy.stats.f.sf(ratio, first, second), f"F of {ratio} with {first} and {second}")
    for x, value in normal:
        expect_close(float(value), scipy.stats.norm.cdf(x), f"Φ({x})")
    write("distributions.json", {
        "about": "arguments, then the probability: P(X >= x) for chi_squared and f, P(X <= x) for normal",
        "versions": versions(mpmath, scipy),
        "chi_squared": [[*row[:-1], float(row[-1])] for row in chi],
        "f": [[*row[:-1], float(row[-1])] for row in ratios],
        "normal": [[x, float(value)] for x, value in normal],
    })


main()
