/// The number that some bytes spell in decimal, correctly rounded: an optional sign, digits with an optional point, an
/// optional exponent. Blanks around it do not count. Nil for anything else: words, `nan`, `inf`, hexadecimal.
///
/// Up to 2⁵³ and 10²² both the digits and the power of ten are exact, so that one multiplication or division rounds once
/// (Clinger 1990, How to read floating point numbers accurately). Longer numbers go through the standard library.
///
/// - Parameter range: The bytes to read; nil for all.
func decimal(_ bytes: [UInt8], in range: Range<Int>? = nil) -> Double? {
    var index = range?.lowerBound ?? 0
    var end = range?.upperBound ?? bytes.count
    while index < end, isBlank(bytes[index]) { index += 1 }
    while index < end, isBlank(bytes[end - 1]) { end -= 1 }
    let start = index
    guard index < end else { return nil }

    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }

    // Digits that overflow the mantissa send the number to the standard library; what they leave behind is not used.
    var mantissa: UInt64 = 0
    let wholeStart = index
    while index < end, case let digit = bytes[index] &- 48, digit <= 9 {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        index += 1
    }
    var digitCount = index - wholeStart
    var exponent = 0
    if index < end, bytes[index] == UInt8(ascii: ".") {
        index += 1
        let fractionStart = index
        while index < end, case let digit = bytes[index] &- 48, digit <= 9 {
            mantissa = mantissa &* 10 &+ UInt64(digit)
            index += 1
        }
        exponent = fractionStart - index
        digitCount += index - fractionStart
    }
    guard digitCount > 0 else { return nil }
    if index < end {
        guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
        index += 1
        let isSmall = index < end && bytes[index] == UInt8(ascii: "-")
        if isSmall || index < end && bytes[index] == UInt8(ascii: "+") { index += 1 }
        let powerStart = index
        var power = 0
        while index < end, case let digit = bytes[index] &- 48, digit <= 9 {
            power = min(power * 10 + Int(digit), 100_000)
            index += 1
        }
        guard index > powerStart, index == end else { return nil }
        exponent += isSmall ? -power : power
    }

    if digitCount <= 19, mantissa <= 1 << 53, abs(exponent) <= 22 {
        let digits = Double(mantissa)
        let size = exponent < 0 ? digits / exactPowersOfTen[-exponent] : digits * exactPowersOfTen[exponent]
        return isNegative ? -size : size
    }
    return Double(String(decoding: bytes[start..<end], as: UTF8.self))
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// The powers of ten that a `Double` holds exactly.
private let exactPowersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
