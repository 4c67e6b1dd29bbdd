"""Makes the polynomials and constants of Sources/Elementary and Sources/NeuralNetworks/Elementary: weighted least squares
over Chebyshev nodes, which is close to the least largest error, then coefficients rounded one by one.

    python3 make_polynomials.py        (mpmath 1.3.0)

Each line is a polynomial, lowest power first, with the largest error that the rounding of the coefficients leaves,
relative to the whole function.
"""

from mpmath import mp, mpf, matrix, lu_solve, erf, erfc, exp, expm1, log, log1p, sin, cos, atan, tanh, sqrt, pi

mp.prec = 300


def fit(target, weight, low, high, count):
    """Coefficients c₀…: the least Σ (weight(x)·(Σ cᵢxⁱ − target(x)))² over 8·count Chebyshev nodes of [low, high]."""
    nodes = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * i + 1) / (16 * count)) for i in range(8 * count)]
    system = matrix(len(nodes), count)
    right = matrix(len(nodes), 1)
    for row, x in enumerate(nodes):
        for column in range(count):
            system[row, column] = weight(x) * x**column
        right[row] = weight(x) * target(x)
    return list(lu_solve(system.T * system, system.T * right))


def evaluate(coefficients, x):
    total = mpf(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def to_float(x):
    """x rounded to 24 bits."""
    mp_old, mp.prec = mp.prec, 24
    rounded = +x
    mp.prec = mp_old
    return rounded


def to_double(x):
    mp_old, mp.prec = mp.prec, 53
    rounded = +x
    mp.prec = mp_old
    return rounded


def rounded(target, weight, low, high, count, rounding):
    """Like fit, with each coefficient rounded before the ones above it are fitted again."""
    fixed = []
    for index in range(count):
        def rest(x):
            return (target(x) - evaluate(fixed, x)) / x**index
        def rest_weight(x):
            return weight(x) * x**index
        fixed.append(rounding(fit(rest, rest_weight, low, high, count - index)[0]))
    return fixed


def hexadecimal(x, rounding):
    return float(x).hex() if rounding is to_double else hexadecimal_float(x)


def hexadecimal_float(x):
    text = float(x).hex()
    mantissa, exponent = text.split("p")
    return mantissa.rstrip("0").rstrip(".") + "p" + exponent


def show(name, target, weight, low, high, count, rounding):
    low, high = mpf(low), mpf(high)
    coefficients = rounded(target, weight, low, high, count, rounding)
    grid = [low + (high - low) * i / 3000 for i in range(3001)]
    worst = max(abs(weight(x) * (evaluate(coefficients, x) - target(x))) for x in grid if x != 0)
    print(name, "error 2^%.2f" % float(log(worst, 2)))
    for c in coefficients:
        print("   ", hexadecimal(c, rounding))


def parts(name, value, sizes, rounding):
    """value as a sum of numbers of so many bits each, the last one rounded."""
    print(name)
    rest = value
    for bits in sizes:
        mp_old, mp.prec = mp.prec, bits
        part = +rest
        mp.prec = mp_old
        rest -= part
        print("   ", hexadecimal(part, rounding))


tiny = mpf(2) ** -40


def away_from_zero(f):
    """f with 0 moved a little, for targets that are limits there."""
    return lambda x: f(x if abs(x) > tiny else tiny)


def main():
    # exp(r) = 1 + r + r²·q(r) on [−ln2/2, ln2/2]
    half = log(2) / 2 * mpf("1.0001")
    quotient = away_from_zero(lambda r: (expm1(r) - r) / r**2)
    show("exponential, expm1 (Float) q", quotient, away_from_zero(lambda r: r**2 / expm1(r)), -half, half, 5, to_float)
    show("exponential (Double) q", quotient, away_from_zero(lambda r: r**2 / exp(r)), -half, half, 10, to_double)
    # log(1 + f) = f − f²/2 + f³·p(f) on [√½ − 1, √2 − 1]
    cubic = away_from_zero(lambda f: (log1p(f) - f + f**2 / 2) / f**3)
    show("logarithm, log1p (Float) p", cubic, away_from_zero(lambda f: f**3 / log1p(f)),
         sqrt(mpf(1) / 2) - 1, sqrt(mpf(2)) - 1, 9, to_float)
    # log((1 + s)/(1 − s)) = 2s + s·z·p(z) with z = s², on [0, (3 − 2√2)²]
    top = (3 - 2 * sqrt(mpf(2))) ** 2
    def series(z):
        s = sqrt(z if z > tiny else tiny)
        return (log((1 + s) / (1 - s)) - 2 * s) / s**3
    show("logarithm (Double) p", series, lambda z: z / 2, tiny, top, 7, to_double)
    # sin(y) = y + y·z·p(z), cos(y) = 1 − z/2 + z²·p(z) with z = y², on [0, (π/4)²]
    quarter = (pi / 4 * mpf("1.0001")) ** 2
    def sine(z):
        y = sqrt(z if z > tiny else tiny)
        return (sin(y) - y) / y**3
    def cosine(z):
        z = z if z > tiny else tiny
        return (cos(sqrt(z)) - 1 + z / 2) / z**2
    show("sine (Double) p", sine, lambda z: z, tiny, quarter, 6, to_double)
    show("cosine (Double) p", cosine, lambda z: z**2, tiny, quarter, 6, to_double)
    # atan(t) = t + t·z·p(z) with z = t², on [0, 1]
    def arctangent(z):
        t = sqrt(z if z > tiny else tiny)
        return (atan(t) - t) / t**3
    relative = lambda z: z * sqrt(z) / atan(sqrt(z))
    show("arctangent (Float) p", arctangent, relative, tiny, 1, 9, to_float)
    show("arctangent (Double) p", arctangent, relative, tiny, 1, 20, to_double)
    # tanh(x) = x + x·z·p(z) with z = x², on [0, 0.625²]
    def hyperbolic(z):
        x = sqrt(z if z > tiny else tiny)
        return (tanh(x) - x) / x**3
    show("tanh (Float) p", hyperbolic, lambda z: z * sqrt(z) / tanh(sqrt(z)), tiny, mpf("0.625") ** 2, 5, to_float)
    # Φ(x) = ½ + x·c(z) with z = x², on [0, 1]
    def center(z):
        x = sqrt(z if z > tiny else tiny)
        return erf(x / sqrt(mpf(2))) / 2 / x
    show("normal distribution (Float) c", center, lambda z: sqrt(z) / (erfc(sqrt(z) / sqrt(mpf(2))) / 2), tiny, 1, 5, to_float)
    # Φ(−x) = exp(−x²/2)·t(u)/(x + 3) with u = (x − 3)/(x + 3), on [1, 14.5]
    def tail(u):
        x = 3 * (1 + u) / (1 - u)
        return (x + 3) * erfc(x / sqrt(mpf(2))) / 2 * exp(x * x / 2)
    show("normal distribution (Float) t", tail, lambda u: 1 / tail(u), mpf(-1) / 2, mpf("11.5") / mpf("17.5"), 8, to_float)
    parts("ln 2 (Float)", log(2), [15, 24], to_float)
    parts("1 / ln 2 (Float)", 1 / log(2), [24], to_float)
    parts("ln 2 (Double)", log(2), [41, 53], to_double)
    parts("1 / ln 2 (Double)", 1 / log(2), [53], to_double)
    parts("π / 2 (Float)", pi / 2, [24, 24], to_float)
    parts("π / 2 (Double)", pi / 2, [53, 53], to_double)
    parts("π / 2 in 33 bits (Double)", pi / 2, [33, 33, 33, 53], to_double)
    parts("2 / π (Double)", 2 / pi, [53], to_double)


main()
