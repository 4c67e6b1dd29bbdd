/// A span of time as people write it.
enum DurationText {
    /// The seconds that a text stands for (`90`, `1.5`, `30s`, `10m`, `2h`, `1h30m`); nil when it is no span of time.
    static func seconds(_ text: String) -> Double? {
        if let number = NumberText(text) { return number.value }
        var total = 0.0
        var rest = Substring(text)
        var largest = Double.infinity
        while !rest.isEmpty {
            let digits = rest.prefix { !$0.isLetter }
            let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
            guard let number = NumberText(String(digits)), number.value >= 0, let factor = factors[String(unit)],
                factor < largest
            else { return nil }
            total += number.value * factor
            largest = factor
            rest = rest.dropFirst(digits.count + unit.count)
        }
        return largest.isFinite ? total : nil
    }

    private static let factors: [String: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
}
