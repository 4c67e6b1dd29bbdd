/// A JSON value whose objects keep their keys in order.
///
/// Written twice, the same value gives the same bytes, and a number that was written comes back as the very same bits.
/// Foundation's coders lose the order of keys and refuse NaN, which a record of a diverged run holds.
public enum JSONValue: Hashable, Sendable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([Member])

    /// A key of an object and its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The value.
        public let value: JSONValue

        /// A key and its value.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object of those members, in that order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0, $1) })
    }
}

extension JSONValue {
    /// The value of that key of an object; nil when there is none, or this is no object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text, or nil when this is no text.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The whole number, or nil when this is none.
    public var integer: Int? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    /// The number; NaN for `null`, which is how NaN is written; nil when this is neither.
    public var number: Double? {
        switch self {
        case .number(let number): number
        case .integer(let integer): Double(integer)
        case .null: .nan
        default: nil
        }
    }

    /// The elements, or nil when this is no list.
    public var elements: [JSONValue]? {
        if case .list(let elements) = self { elements } else { nil }
    }

    /// The members in order, or nil when this is no object.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }
}
