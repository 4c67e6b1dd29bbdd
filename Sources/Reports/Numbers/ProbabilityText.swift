import Statistics

/// Probabilities as a reader wants them.
enum ProbabilityText {
    /// A p below this is not told from smaller ones.
    private static let smallest = 0.0001

    /// A p in three significant digits: `0.0625`, `0.5`, `< 0.0001`.
    static func text(_ probability: Double) -> String {
        guard probability >= smallest else { return "< \(DecimalDigits(smallest).plainText())" }
        let exponent = DecimalDigits(probability).exponent
        var text = DecimalDigits(probability).text(places: 2 - exponent)
        guard text.contains(".") else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    /// P(A > B) with its interval: `0.94 [0.75, 1.00]`; nil without pairs.
    static func text(_ improvement: ProbabilityOfImprovement) -> String? {
        guard let estimate = improvement.estimate else { return nil }
        guard let interval = improvement.interval else { return twoDigits(estimate) }
        return "\(twoDigits(estimate)) [\(twoDigits(interval.low)), \(twoDigits(interval.high))]"
    }

    private static func twoDigits(_ number: Double) -> String {
        DecimalDigits(number).text(places: 2)
    }
}
