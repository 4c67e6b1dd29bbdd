/// A number as it was read from a text.
struct NumberText: Equatable {
    /// The number.
    let value: Double
    /// The number as a whole number, when it is one exactly: `32`, `32.0`, `1e3`.
    let integer: Int?
    /// Whether it was written with digits alone.
    let isWrittenWhole: Bool

    /// Reads a decimal number as YAML 1.2 has it (`12`, `-0.5`, `.5`, `1e-3`), with underscores between digits
    /// (`60_000`); nil when the text is none. Leading zeros mean nothing: `010` is ten.
    init?(_ text: String) {
        var scanner = Scanner(bytes: Array(text.utf8))
        guard let plain = scanner.decimal() else { return nil }
        guard let value = Double(plain) else { return nil }
        self.value = value
        isWrittenWhole = !scanner.hasPointOrExponent
        if isWrittenWhole {
            integer = Int(plain)
        } else {
            integer = abs(value) <= 0x1p53 && value == value.rounded() ? Int(value) : nil
        }
    }

    /// Walks over the characters of one number.
    private struct Scanner {
        let bytes: [UInt8]
        var position = 0
        var hasPointOrExponent = false

        /// The number without its underscores, or nil when something else stands in the text.
        mutating func decimal() -> String? {
            var digits = takeSign()
            guard let whole = takeDigits() else { return nil }
            var fraction = ""
            if take(".") {
                hasPointOrExponent = true
                guard let taken = takeDigits() else { return nil }
                fraction = taken
            }
            guard !(whole.isEmpty && fraction.isEmpty) else { return nil }
            digits += (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
            if take("e") || take("E") {
                hasPointOrExponent = true
                let sign = takeSign()
                guard let exponent = takeDigits(), !exponent.isEmpty else { return nil }
                digits += "e" + sign + exponent
            }
            return position == bytes.count ? digits : nil
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        private mutating func takeSign() -> String {
            if take("-") { return "-" }
            _ = take("+")
            return ""
        }

        /// The digits from here, possibly none; nil when an underscore is not between two digits.
        private mutating func takeDigits() -> String? {
            var digits = ""
            var isBehindUnderscore = false
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "_") {
                    guard !digits.isEmpty, !isBehindUnderscore else { return nil }
                    isBehindUnderscore = true
                } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                    digits.unicodeScalars.append(Unicode.Scalar(byte))
                    isBehindUnderscore = false
                } else {
                    break
                }
                position += 1
            }
            return isBehindUnderscore ? nil : digits
        }
    }
}
