import Documents

/// What a `${` in a scalar comes to.
enum PathReference: Equatable {
    /// The whole scalar is `${path}`: it stands for the value at that path.
    case path(String)
    /// The text with each `$${` turned into `${`.
    case literal(String)
    /// A `${` among other text, which means nothing.
    case misplaced

    /// What the scalar comes to; nil when it has no `${`.
    init?(_ scalar: Node.Scalar) {
        let text = scalar.text
        guard text.utf8.contains(UInt8(ascii: "$")), let first = text.firstRange(of: "${") else { return nil }
        if first.lowerBound == text.startIndex, text.hasSuffix("}") {
            let inner = text[first.upperBound...].dropLast()
            if !inner.contains(where: { "{}$".contains($0) }) {
                self = .path(inner.trimmed)
                return
            }
        }
        self = Self.unescaped(text).map(PathReference.literal) ?? .misplaced
    }

    /// The text with each `$${` turned into `${`; nil when a `${` stands there that is not escaped.
    private static func unescaped(_ text: String) -> String? {
        var result = ""
        var rest = text[...]
        while let brace = rest.firstRange(of: "${") {
            let before = rest[..<brace.lowerBound]
            guard before.hasSuffix("$") else { return nil }
            result += before.dropLast() + "${"
            rest = rest[brace.upperBound...]
        }
        return result + rest
    }
}

extension Substring {
    /// The text without the spaces at its ends.
    var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
