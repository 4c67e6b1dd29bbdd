/// The regularized incomplete beta function Iₓ(a, b), where a and b are halves of whole numbers.
///
///     Iₓ(a, b) = D/(1 + d₁/(1 + d₂/(1 + …))),   D = xᵃ·(1 − x)ᵇ·Γ(a + b) / (Γ(a + 1)·Γ(b))
///     d₂ₘ₊₁ = −(a + m)·(a + b + m)·x / ((a + 2m)·(a + 2m + 1)),   d₂ₘ = m·(b − m)·x / ((a + 2m − 1)·(a + 2m))
///
/// where x < (a + 1)/(a + b + 2), and 1 − I₁₋ₓ(b, a) beyond. NIST Digital Library of Mathematical Functions, 8.17.22 and
/// 8.17.4. D is a product over the steps of Γ from Γ(1) = 1 and Γ(½) = √π, so that only +, −, ×, ÷ and √ are used and the
/// bits are the same on every machine. The relative error is below 10⁻¹³ where the tests compare it.
struct IncompleteBeta {
    /// Twice a.
    let twiceA: Int
    /// Twice b.
    let twiceB: Int

    /// The function of a = `twiceA`/2 and b = `twiceB`/2.
    ///
    /// - Precondition: both are at least 1.
    init(twiceA: Int, twiceB: Int) {
        precondition(twiceA >= 1 && twiceB >= 1, "expected parameters above 0, got \(twiceA)/2 and \(twiceB)/2")
        self.twiceA = twiceA
        self.twiceB = twiceB
    }

    /// Iₓ(a, b).
    ///
    /// - Parameters:
    ///   - x: x, in 0...1.
    ///   - complement: 1 − x, without the rounding of that difference.
    func value(at x: Double, complement: Double) -> Double {
        precondition(x >= 0 && complement >= 0, "expected x in 0...1, got \(x) with \(complement) left")
        let (a, b) = (Double(twiceA) / 2, Double(twiceB) / 2)
        guard x < (a + 1) / (a + b + 2) else {
            return 1 - IncompleteBeta(twiceA: twiceB, twiceB: twiceA).fraction(complement, x)
        }
        return fraction(x, complement)
    }

    /// D over the continued fraction.
    private func fraction(_ x: Double, _ complement: Double) -> Double {
        let (a, b) = (Double(twiceA) / 2, Double(twiceB) / 2)
        let below = continuedFraction(1) { index in
            let m = Double(index / 2)
            let d =
                index % 2 == 1
                ? -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
                : m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            return (d, 1)
        }
        return density(x, complement) / below
    }

    /// D, from the smallest parameters of the same parity; a and b grow in step, so that no part overflows or underflows
    /// before the whole does.
    private func density(_ x: Double, _ complement: Double) -> Double {
        let (a, b) = (Double(twiceA) / 2, Double(twiceB) / 2)
        var (alpha, beta) = (twiceA % 2 == 0 ? 1 : 0.5, twiceB % 2 == 0 ? 1 : 0.5)
        var density = (alpha == 1 ? x : x.squareRoot()) * (beta == 1 ? complement : complement.squareRoot())
        // Γ(α + β)/(Γ(α + 1)·Γ(β)).
        if beta == 0.5 { density *= alpha == 0.5 ? 2 / Double.pi : 0.5 }
        while alpha < a || beta < b {
            if beta == b || (alpha < a && alpha * b <= beta * a) {
                density *= x * (alpha + beta) / (alpha + 1)
                alpha += 1
            } else {
                density *= complement * (alpha + beta) / beta
                beta += 1
            }
        }
        return density
    }
}
