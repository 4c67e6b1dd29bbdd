import Documents
import NeuralNetworks

/// The sentences of one complaint.
struct Words {
    var severity = Diagnostic.Severity.error
    var message: String
    var label = ""
    var related: [Diagnostic.Related] = []
    var notes: [String] = []

    init(_ message: String, _ label: String = "", related: (Span, String)? = nil, notes: [String] = []) {
        self.message = message
        self.label = label
        self.related = related.map { [Diagnostic.Related(span: $0.0, label: $0.1)] } ?? []
        self.notes = notes
    }
}

extension Complaint.RangeFault {
    var words: Words {
        switch self {
        case .endsReversed(let from, let to):
            Words("the range goes from \(from) to \(to)", "'from' must be less than 'to'")
        case .endNotPositive(let scale, let end):
            Words(
                "a range with scale \(scale) cannot have the end \(end)",
                end.hasPrefix("-") && Int(end) != nil
                    ? "write the number itself, not its exponent: 1e\(end)" : "must be a number greater than 0")
        case .tooFewPoints(let num):
            Words("a range cannot have \(num) points", "'num' must be a whole number of at least 2")
        case .stepNotPositive(let step):
            Words("the step of a range cannot be \(step)", "must be a number greater than 0")
        case .stepDoesNotDivide(let step, let scale):
            Words(
                "steps of \(step) do not lead from 'from' to 'to'", "write 'num' for the number of values instead",
                notes: scale == "linear"
                    ? []
                    : [
                        "with scale \(scale) a step is an exponent: 1 is a factor of "
                            + (scale == "log" ? "10" : "2")
                    ])
        case .bothNumAndStep:
            Words("a range has 'num' or 'step', not both", "remove one of the two")
        case .neitherNumNorStep:
            Words("the range does not say how many values it has", "add 'num: …' or 'step: …'")
        }
    }
}

extension Complaint.Found {
    var inWords: String {
        switch self {
        case .nothing: "nothing"
        case .text(let text): "the text \"\(text.excerpt)\""
        case .number(let text), .flag(let text): text.excerpt
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}

extension Complaint.Hint {
    var inWords: String {
        switch self {
        case .removeQuotes: "remove the quotes"
        case .removeDashes: "remove the dashes: these are settings, not elements of a list"
        case .write(let text), .replaceBy(let text): "write \(text)"
        case .sweep(let path, let isRange):
            "to try several, write '\(path): \(isRange ? "{ from: … }" : "[ … ]")' under 'sweep: axes:'"
        case .listOfLists(let path): "each value of '\(path)' is a list itself: [[ … ], [ … ]]"
        }
    }
}

extension Subject {
    var inWords: String {
        isElement ? "an element of '\(name)'" : "'\(name)'"
    }
}

extension Owner {
    var inWords: String {
        switch self {
        case .spec: "the spec"
        case .section(let name): "'\(name)'"
        case .member(let noun, let name): "\(noun) '\(name)'"
        case .form(let name): name
        }
    }

    /// The name alone, before a list of what it has.
    var name: String {
        switch self {
        case .spec: "a spec"
        case .section(let name), .member(_, let name), .form(let name): name
        }
    }
}

extension NameAdvice {
    /// The advice in words; of a setting that stands elsewhere its place, unless the name is a path itself.
    func words(on name: String, isPath: Bool = false) -> String {
        if let remark { return remark }
        var question = suggestion.map { "did you mean '\($0)'?" }
        if !isPath, let suggestion, let dot = suggestion.lastIndex(of: ".") {
            question = "write '\(suggestion.lastComponent)' under '\(suggestion[..<dot]):'"
        }
        guard !belongsTo.isEmpty else { return question ?? "" }
        var owners = belongsTo.map { $0.isEmpty ? "the top level" : "'\($0)'" }
        if owners.count > 4 { owners = owners.prefix(3) + ["\(owners.count - 3) others"] }
        let belongs = "'\(name)' belongs to \(SettingKind.listed(owners, "and"))"
        return [belongs, question].compactMap { $0 }.joined(separator: "; ")
    }
}

extension GridSize {
    /// The arithmetic: `optimizer 6 × capacity 3 = 18 points; × 8 seeds = 144 runs`.
    var inWords: String {
        let seeds = "\(seedCount.grouped) seed\(seedCount == 1 ? "" : "s")"
        let sum = terms.map(\.inWords).joined(separator: " + ")
        guard let total, let runs else { return "\(sum); × \(seeds)" }
        if terms == [.product([])] { return "\(sum) × \(seeds) = \(runs.grouped) runs" }
        var points = sum
        if case .samples? = terms.first, terms.count == 1 {} else { points += " = \(total.grouped) points" }
        if excluded > 0 { points += " − \(excluded.grouped) excluded" }
        if duplicates > 0 { points += " − \(duplicates.grouped) duplicate\(duplicates == 1 ? "" : "s")" }
        return "\(points); × \(seeds) = \(runs.grouped) runs"
    }
}

extension GridSize.Term {
    fileprivate var inWords: String {
        let many = "more than can be counted"
        switch self {
        case .product(let factors):
            guard !factors.isEmpty else { return "1 configuration" }
            return factors.map { "\($0.axis) \($0.pointCount?.grouped ?? many)" }.joined(separator: " × ")
        case .samples(let count): return "\(count?.grouped ?? many) samples"
        case .included(let count): return "\(count.grouped) included"
        }
    }
}

/// The question behind a suggestion; empty without one.
func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "did you mean '\($0)'?" } ?? ""
}

/// Names with commas between; a long list is cut.
enum NameList {
    private static let limit = 30

    static func text(_ names: [String]) -> String {
        guard names.count > limit else { return names.joined(separator: ", ") }
        return names.prefix(limit).joined(separator: ", ") + ", … (\(names.count - limit) more)"
    }
}

extension String {
    /// What is odd about the name's characters, in a sentence, where that cannot be seen; nil when nothing is.
    var oddCharacter: String? {
        let isMixed = unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
        let odd = unicodeScalars.enumerated().first { _, scalar in
            guard !scalar.isASCII else { return false }
            let isInvisible = scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
            return isInvisible || isMixed && scalar.properties.isAlphabetic
        }
        guard let odd else { return nil }
        let digits = String(odd.element.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
        let name = odd.element.properties.name.map { " (\($0.lowercased()))" } ?? ""
        return "character \(odd.offset + 1) is \(code)\(name)"
    }

    /// A path as mappings in one line: `report: { metric: … }` for `report.metric`.
    var asMappings: String {
        let names = split(separator: ".")
        return names.joined(separator: ": { ") + ": …" + String(repeating: " }", count: Swift.max(0, names.count - 1))
    }

    /// What stands behind the last dot.
    var lastComponent: Substring { split(separator: ".").last ?? "" }
}
