import NeuralNetworks

extension SettingKind {
    /// The kind in words, after "must be": `a number greater than 0`, `true or false`.
    var inWords: String {
        switch self {
        case .number(let range): ["a number", range.inWords].filter { !$0.isEmpty }.joined(separator: " ")
        case .integer(let range):
            ["a whole number", Self.words(range)].filter { !$0.isEmpty }.joined(separator: " ")
        case .flag: "true or false"
        case .text: "text"
        case .duration: "a time such as 90, 30s, 10m or 2h"
        case .choice(let words): Self.listed(words.map(\.quotedIfSign))
        case .member(let family), .flattenedMember(let family): Self.article(family.noun) + family.noun
        case .section: "a mapping"
        case .list(.section): "a list of mappings"
        case .list(let element): "a list, each element \(element.inWords)"
        case .perLayer(let element): "\(element.inWords), or a list with one for each layer"
        case .optional(let wrapped): "\(wrapped.inWords), or none"
        case .either(let kinds): Self.listed(kinds.map(\.inWords))
        }
    }

    /// Words joined as in a sentence: `a, b or c`.
    static func listed(_ words: [String], _ conjunction: String = "or") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// `a ` or `an `, as the noun wants it.
    static func article(_ noun: String) -> String {
        noun.first.map { "aeiou".contains($0) } == true ? "an " : "a "
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        switch (range.lowerBound, range.upperBound) {
        case (.min, .max): ""
        case (let lower, .max): "of at least \(lower)"
        case (.min, let upper): "of at most \(upper)"
        case (let lower, let upper): "from \(lower) to \(upper)"
        }
    }
}

extension NumberRange {
    /// The range in words: `greater than 0`, `from 0 to less than 1`; empty when every number is allowed.
    var inWords: String {
        switch (lower, upper) {
        case (nil, nil): return ""
        case (let lower?, nil):
            return (lower.isIncluded ? "of at least " : "greater than ") + lower.value.decimalText
        case (nil, let upper?):
            return (upper.isIncluded ? "of at most " : "less than ") + upper.value.decimalText
        case (let lower?, let upper?):
            let start = (lower.isIncluded ? "from " : "greater than ") + lower.value.decimalText
            let end = (upper.isIncluded ? "to " : "to less than ") + upper.value.decimalText
            return lower.isIncluded
                ? "\(start) \(end)"
                : start + (upper.isIncluded ? " and at most " : " and less than ") + upper.value.decimalText
        }
    }
}

extension String {
    /// The word, in quotes when it has no letter or digit and would be lost among commas.
    var quotedIfSign: String {
        contains { $0.isLetter || $0.isNumber } ? self : "'\(self)'"
    }
}
