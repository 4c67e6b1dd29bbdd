import Elementary

/// The best result to expect of a budget of n tries, when N were made: one curve over n = 1 … N.
///
/// With the results from worst to best x₁ … x_N,
///
///     biased:     Σ xᵢ·((i/N)ⁿ − ((i − 1)/N)ⁿ)             tries drawn with replacement, a V-statistic
///     unbiased:   Σ xᵢ·C(i − 1, n − 1)/C(N, n)             tries drawn without, a U-statistic
///
/// The biased one is that of Dodge et al. (2019), Show your work, arXiv:1909.03004, section 3; it expects too
/// little. The unbiased one is that of Tang et al. (2020), Showing your work doesn't always work, arXiv:2004.13705,
/// section 3. Both begin with the mean; the unbiased one ends with the best of all.
public struct ExpectedBest: Sendable, Equatable {
    /// The biased curve: the number at index n − 1 is that of n tries.
    public let biased: [Double]
    /// The unbiased curve: the number at index n − 1 is that of n tries.
    public let unbiased: [Double]

    /// The curves of those results.
    ///
    /// - Precondition: every result is finite.
    public init(_ results: [Double], higherIsBetter: Bool) {
        precondition(results.allSatisfy(\.isFinite), "expected finite results, got \(results)")
        let rising = results.sorted { higherIsBetter ? $0 < $1 : $0 > $1 }
        biased = rising.indices.map { Self.biased(rising, tries: $0 + 1) }
        unbiased = rising.indices.map { Self.unbiased(rising, tries: $0 + 1) }
    }

    /// The curves of runs some of which diverged: these count as `worst`.
    ///
    /// - Parameters:
    ///   - outcomes: What the tries came to.
    ///   - worst: What a diverged run is taken for: an accuracy of 0, the loss of guessing.
    /// - Precondition: every number is finite.
    public init(_ outcomes: [Outcome], divergedAs worst: Double, higherIsBetter: Bool) {
        let results = outcomes.map { if case .number(let number) = $0 { number } else { worst } }
        self.init(results, higherIsBetter: higherIsBetter)
    }

    private static func biased(_ rising: [Double], tries: Int) -> Double {
        let count = Double(rising.count)
        var sum = 0.0
        var below = 0.0
        for (index, result) in rising.enumerated() {
            let upTo = power(Double(index + 1) / count, tries)
            sum += result * (upTo - below)
            below = upTo
        }
        return sum
    }

    private static func unbiased(_ rising: [Double], tries: Int) -> Double {
        // From the best down: C(N − 1, n − 1)/C(N, n) = n/N, and C(i − 2, n − 1)/C(i − 1, n − 1) = (i − n)/(i − 1).
        var share = Double(tries) / Double(rising.count)
        var sum = 0.0
        var i = rising.count
        while i >= tries {
            sum += rising[i - 1] * share
            share *= i > 1 ? Double(i - tries) / Double(i - 1) : 0
            i -= 1
        }
        return sum
    }
}
