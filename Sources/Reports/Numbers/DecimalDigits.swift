/// A finite number as decimal digits: ±d₀.d₁d₂… · 10^exponent, the shortest digits that lead back to the number.
///
/// Rounding works on these digits, not on the binary number: 0.15 to one place is 0.2, as a reader of `0.15` expects.
struct DecimalDigits: Equatable {
    /// Whether the number is below zero.
    var isNegative: Bool
    /// The digits, first one not 0; for zero the single digit 0.
    var digits: [UInt8]
    /// The power of ten of the first digit.
    var exponent: Int

    /// The digits of a number.
    ///
    /// - Precondition: the number is finite.
    init(_ number: Double) {
        precondition(number.isFinite, "expected a finite number, got \(number)")
        isNegative = number < 0
        let text = number.magnitude.description
        let parts = text.split(separator: "e", maxSplits: 1)
        let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        let all = (whole + fraction).utf8.map { $0 - UInt8(ascii: "0") }
        let leadingZeros = all.prefix { $0 == 0 }.count
        guard leadingZeros < all.count else {
            (digits, exponent) = ([0], 0)
            return
        }
        digits = Array(all[leadingZeros...])
        exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + whole.count - 1 - leadingZeros
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
    }

    /// Whether the number is 0.
    var isZero: Bool { digits == [0] }

    /// The whole number nearest to |number| · 10^places, halves away from zero, as digits.
    private func scaled(places: Int) -> [UInt8] {
        let keptCount = exponent + 1 + places
        guard keptCount >= 0, !isZero else { return [0] }
        var kept = Array(digits.prefix(keptCount))
        kept.append(contentsOf: repeatElement(0, count: keptCount - kept.count))
        if keptCount < digits.count, digits[keptCount] >= 5 {
            var index = kept.count - 1
            while index >= 0, kept[index] == 9 {
                kept[index] = 0
                index -= 1
            }
            if index >= 0 { kept[index] += 1 } else { kept.insert(1, at: 0) }
        }
        return kept.isEmpty ? [0] : kept
    }

    /// The number rounded to `places` digits behind the point; below 0, to tens, hundreds, …
    func text(places: Int, minus: String = "\u{2212}") -> String {
        var rounded = scaled(places: places)
        let isZero = rounded.allSatisfy { $0 == 0 }
        if places < 0 {
            if !isZero { rounded.append(contentsOf: repeatElement(0, count: -places)) }
        } else {
            rounded.insert(contentsOf: repeatElement(0, count: max(0, places + 1 - rounded.count)), at: 0)
        }
        var text = String(decoding: rounded.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        if places > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -places)) }
        return (isNegative && !isZero ? minus : "") + text
    }

    /// All digits without a power of ten: `0.00001`, `120000`.
    func plainText(minus: String = "-") -> String {
        text(places: max(0, digits.count - 1 - exponent), minus: minus)
    }

    /// The first three digits as a whole number 100…999, rounded, and the power of ten of the first.
    var threeDigits: (value: Int, exponent: Int) {
        let rounded = scaled(places: 2 - exponent)
        let value = rounded.prefix(3).reduce(0) { $0 * 10 + Int($1) }
        return (value, rounded.count > 3 ? exponent + 1 : exponent)
    }
}
