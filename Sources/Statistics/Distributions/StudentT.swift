import Elementary

/// Student's distribution with a whole number of degrees of freedom ν.
///
/// With θ = arctan(t/√ν), the probability A(t|ν) of a value between −t and t is a finite sum:
///
///     ν = 1:    2θ/π
///     ν odd:    2/π·{θ + sin θ·[cos θ + 2/3·cos³θ + … + (2·4…(ν − 3))/(3·5…(ν − 2))·cos^(ν−2) θ]}
///     ν even:   sin θ·{1 + 1/2·cos²θ + (1·3)/(2·4)·cos⁴θ + … + (1·3·5…(ν − 3))/(2·4·6…(ν − 2))·cos^(ν−2) θ}
///
/// Abramowitz & Stegun (1964), 26.7.3 and 26.7.4. Only +, −, ×, ÷ and √ are used, so that the bits are the same on
/// every machine.
public struct StudentT: Sendable {
    /// The degrees of freedom, ν.
    public let degreesOfFreedom: Int

    /// The distribution with ν degrees of freedom.
    ///
    /// - Precondition: ν is at least 1.
    public init(degreesOfFreedom: Int) {
        precondition(degreesOfFreedom >= 1, "expected at least 1 degree of freedom, got \(degreesOfFreedom)")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// A(t|ν), the probability of a value between −t and t, for t ≥ 0.
    public func centralProbability(_ t: Double) -> Double {
        let root = (Double(degreesOfFreedom) + t * t).squareRoot()
        let sine = t / root
        let cosineSquared = Double(degreesOfFreedom) / (root * root)
        let isOdd = degreesOfFreedom % 2 == 1
        var term = isOdd ? Double(degreesOfFreedom).squareRoot() / root : 1
        var series = degreesOfFreedom == 1 ? 0 : term
        // Each term is the one before times cos²θ and the next factors of the products.
        var factor = isOdd ? 3 : 2
        while factor <= degreesOfFreedom - 2 {
            term *= cosineSquared * Double(factor - 1) / Double(factor)
            series += term
            factor += 2
        }
        guard isOdd else { return sine * series }
        return 2 / Double.pi * (arctangent(t / Double(degreesOfFreedom).squareRoot()) + sine * series)
    }

    /// The t with A(t|ν) = 0.95: the factor of a two-sided 95 % interval.
    ///
    /// Found by bisection down to neighbouring numbers; the tests compare with published tables to 1e-9.
    public var criticalValue: Double {
        var low = 1.0
        var high = 16.0
        while true {
            let middle = (low + high) / 2
            guard low < middle, middle < high else { return high }
            if centralProbability(middle) < 0.95 { low = middle } else { high = middle }
        }
    }
}
