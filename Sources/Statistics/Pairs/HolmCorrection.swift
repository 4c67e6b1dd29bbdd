/// Holm's correction of several p for their number: the probability that any of the hypotheses that hold is rejected
/// stays at its level, whatever depends on what.
///
/// Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65–70. With
/// the p in rising order p₁ ≤ … ≤ pₘ,
///
///     p̃ᵢ = max over j ≤ i of min(1, (m − j + 1)·pⱼ)
public enum HolmCorrection {
    /// The corrected p, in the order of `probabilities`.
    ///
    /// - Precondition: every p is in 0...1.
    public static func corrected(_ probabilities: [Double]) -> [Double] {
        precondition(
            probabilities.allSatisfy { $0 >= 0 && $0 <= 1 }, "expected probabilities in 0...1, got \(probabilities)")
        let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
        var corrected = probabilities
        var largest = 0.0
        for (place, index) in order.enumerated() {
            largest = max(largest, min(1, Double(order.count - place) * probabilities[index]))
            corrected[index] = largest
        }
        return corrected
    }
}
