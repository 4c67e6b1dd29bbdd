import NeuralNetworks

extension SchemaBuilder {
    /// What a single value of that kind may be.
    mutating func schema(of kind: SettingKind, in place: Place = .base) -> JSONValue {
        Self.any(alternatives(of: kind, in: place) + (kind.acceptsText ? [] : [Self.reference]))
    }

    /// A reference to another value of the spec.
    static let reference: JSONValue = ["type": "string", "pattern": "^\\s*\\$\\{[^{}]+\\}\\s*$"]

    /// A mapping or a list, or a reference to one.
    static func orReference(_ schema: JSONValue) -> JSONValue {
        ["if": ["type": "string"], "then": reference, "else": schema]
    }

    /// What may stand for one value of that kind or for several: a value, a list of values, a range.
    mutating func severalValues(of kind: SettingKind) -> JSONValue {
        guard kind.acceptsNumber else { return Self.any(valueOrList(of: kind)) }
        return reference(to: kind.inWords, in: .variant) { builder in
            Self.any(builder.valueOrList(of: kind) + [builder.range(of: kind)])
        }
    }

    private mutating func valueOrList(of kind: SettingKind) -> [JSONValue] {
        alternatives(of: kind, in: .variant) + [["type": "array", "items": schema(of: kind), "minItems": 1]]
    }

    /// What fits one of several schemas.
    static func any(_ alternatives: [JSONValue]) -> JSONValue {
        alternatives.count == 1 ? alternatives[0] : ["anyOf": .list(alternatives)]
    }

    private mutating func alternatives(of kind: SettingKind, in place: Place) -> [JSONValue] {
        switch kind {
        case .number(let range): return [reference(to: kind.inWords) { _ in Self.number(range) }]
        case .integer(let range): return [reference(to: kind.inWords) { _ in Self.integer(range) }]
        case .flag: return [["type": "boolean"]]
        case .text: return [["type": ["string", "number", "boolean"]]]
        case .duration: return [Self.duration]
        case .choice(let words): return [Self.word(of: words)]
        case .member(let family), .flattenedMember(let family):
            return [
                reference(to: "name of \(family.noun)") { _ in Self.name(of: family) },
                reference(to: family.noun, in: place) { $0.member(of: family, in: place) },
            ]
        case .section(let description): return [section(description, in: place)]
        case .list(let element): return [["type": "array", "items": schema(of: element)]]
        case .perLayer(let element):
            let list: [JSONValue] = element.acceptsList ? [] : [["type": "array", "items": schema(of: element)]]
            return alternatives(of: element, in: place) + list
        case .optional(let wrapped):
            return alternatives(of: wrapped, in: place) + [["enum": ["none", .null]]]
        case .either(let kinds): return kinds.flatMap { alternatives(of: $0, in: place) }
        }
    }

    /// A number. Some readers of YAML take a number with an exponent, with underscores or with a sign before its point for text.
    static func number(_ range: NumberRange) -> JSONValue {
        numeric("number", .number(range)) { members in
            if let lower = range.lower {
                members.append(.init(lower.isIncluded ? "minimum" : "exclusiveMinimum", .exact(lower.value)))
            }
            if let upper = range.upper {
                members.append(.init(upper.isIncluded ? "maximum" : "exclusiveMaximum", .exact(upper.value)))
            }
        }
    }

    /// A whole number; `32.0` is one, too.
    static func integer(_ range: ClosedRange<Int>) -> JSONValue {
        numeric("integer", .integer(range)) { members in
            if range.lowerBound > -exactLimit { members.append(.init("minimum", .integer(range.lowerBound))) }
            if range.upperBound < exactLimit { members.append(.init("maximum", .integer(range.upperBound))) }
        }
    }

    /// The whole numbers that every reader of JSON keeps exactly end here.
    private static let exactLimit = 1 << 53

    private static func numeric(
        _ type: String, _ kind: SettingKind, _ addRange: (inout [JSONValue.Member]) -> Void
    ) -> JSONValue {
        var members = [JSONValue.Member("type", [.text(type), "string"])]
        addRange(&members)
        members.append(.init("pattern", .text(numberPattern)))
        members.append(.init("patternErrorMessage", .text("must be \(kind.inWords)")))
        return .object(members)
    }

    private static let numberPattern: String = {
        let digits = "[0-9](_?[0-9])*"
        let underscored = "[0-9]+(_[0-9]+)+"
        let exponential = "[-+]?(\(digits)(\\.(\(digits))?)?|\\.\(digits))[eE][-+]?\(digits)"
        return
            "^(\\$\\{[^{}]+\\}|\(exponential)|[-+]?(\(underscored)(\\.(\(digits))?)?|(\(digits))?\\.\(underscored))|\\+\\.\(digits))$"
    }()

    /// Seconds, or numbers with units, the larger unit first.
    static let duration: JSONValue = {
        let number = "(\\+?[0-9](_?[0-9])*(\\.([0-9](_?[0-9])*)?)?|\\+?\\.[0-9](_?[0-9])*)"
        let units = ["d", "h", "m", "s"].map { "(\(number)\($0))?" }.joined()
        return [
            "type": ["number", "string"], "exclusiveMinimum": 0, "minLength": 1,
            "pattern": .text("^(\(number)([eE][-+]?[0-9](_?[0-9])*)?|\(units))$"),
            "patternErrorMessage": .text("must be \(SettingKind.duration.inWords)"),
        ]
    }()

    private static func word(of words: [String]) -> JSONValue {
        ["enum": .list(words.map(JSONValue.text) + (words.contains("none") ? [.null] : []))]
    }
}

extension SettingKind {
    /// Whether any text may be a value, or texts are told apart by a pattern that knows references.
    fileprivate var acceptsText: Bool {
        switch unwrapped {
        case .text, .number, .integer: true
        case .either(let kinds): kinds.contains(where: \.acceptsText)
        default: false
        }
    }
}
