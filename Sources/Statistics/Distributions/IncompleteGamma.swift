import Elementary

/// The regularized incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), where a is half a whole number.
///
///     D = xᵃ·e⁻ˣ / Γ(a + 1)
///     P = D·(1 + x/(a + 1) + x²/((a + 1)·(a + 2)) + …)                                           x < a + 1
///     Q = D·a·(1/(x + 1 − a − 1·(1 − a)/(x + 3 − a − 2·(2 − a)/(x + 5 − a − …))))                otherwise
///
/// Abramowitz & Stegun (1964), 6.5.29 and the even part of 6.5.31. D is a product over the steps of Γ from Γ(1) = 1 or
/// Γ(½) = √π. The relative error of Q is below 10⁻¹³ where the tests compare it.
struct IncompleteGamma {
    /// P(a, x).
    let lower: Double
    /// Q(a, x).
    let upper: Double

    /// P and Q of a = `twiceA`/2 and x.
    ///
    /// - Precondition: `twiceA` is in 1...1000000; x is at least 0.
    init(twiceA: Int, x: Double) {
        precondition(twiceA >= 1 && twiceA <= 1_000_000, "expected twice a in 1...1000000, got \(twiceA)")
        precondition(x >= 0, "expected x of at least 0, got \(x)")
        // From here on Q is 0 to the last place, for every a that is allowed.
        guard x < 1e7 else {
            (lower, upper) = (1, 0)
            return
        }
        let a = Double(twiceA) / 2
        let density = Self.density(twiceA: twiceA, x: x)
        if x < a + 1 {
            var (term, sum, factor) = (1.0, 1.0, a + 1)
            while sum + term != sum {
                term *= x / factor
                sum += term
                factor += 1
            }
            lower = density * sum
            upper = 1 - lower
        } else {
            let fraction = continuedFraction(x + 1 - a) { index in
                let i = Double(index)
                return (-i * (i - a), x + 1 - a + 2 * i)
            }
            upper = density * a / fraction
            lower = 1 - upper
        }
    }

    /// D.
    private static func density(twiceA: Int, x: Double) -> Double {
        // e⁻ˣ in pieces that do not underflow: each comes in when the product has grown enough for it.
        var pieces = Int(x / 700) + 1
        let piece = exponential(-x / Double(pieces))
        var density = twiceA % 2 == 0 ? 1 : 2 * (x / Double.pi).squareRoot()
        var factor = twiceA % 2 == 0 ? 1 : 1.5
        for _ in 0..<(twiceA / 2) {
            if density > 1, pieces > 0 {
                density *= piece
                pieces -= 1
            }
            density *= x / factor
            factor += 1
        }
        for _ in 0..<pieces { density *= piece }
        return density
    }
}
