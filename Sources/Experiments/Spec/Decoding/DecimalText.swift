extension Double {
    /// The shortest decimal that reads back as this very number, without an exponent where that stays readable:
    /// `0.001`, `32`, `1.0e-12`.
    ///
    /// Every form is a number to YAML 1.1 readers too, which take `1e-3` for text.
    var decimalText: String {
        guard isFinite, self != 0 else { return self == 0 ? "0" : description }
        let parts = magnitude.description.split(separator: "e", maxSplits: 1)
        let sign = self < 0 ? "-" : ""
        let mantissa = parts[0].split(separator: ".", maxSplits: 1)
        let whole = String(mantissa[0])
        let fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
        guard parts.count == 2, let exponent = Int(parts[1]) else {
            return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
        }
        // The mantissa has one digit before its point.
        let digits = whole + fraction
        switch exponent {
        case -10..<0:
            return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
        case 0...20 where digits.count <= exponent + 1:
            return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
        default:
            let shown = whole + "." + (fraction.isEmpty ? "0" : fraction)
            return sign + shown + "e" + (exponent < 0 ? "-" : "+") + String(abs(exponent))
        }
    }
}
