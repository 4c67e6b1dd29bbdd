extension JSONValue {
    /// The schema with words and defaults in front. Beside a reference nothing else counts, so that one is wrapped.
    func annotated(_ annotations: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let added) = annotations else { return self }
        if self["$ref"] != nil { return .object(added + [Member("allOf", [self])]) }
        return .object(added + members)
    }

    /// The object with another value for a key that it has.
    func replacing(_ key: String, with value: JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.map { $0.key == key ? Member(key, value) : $0 })
    }

    /// A number, written without a point when it is whole.
    static func exact(_ number: Double) -> JSONValue {
        Int(exactly: number).map(JSONValue.integer) ?? .number(number)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A flag.
    public init(booleanLiteral value: Bool) { self = .flag(value) }

    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }

    /// A list.
    public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
}
