import Documents
import NeuralNetworks

/// What to write for an axis that is neither a list, nor a range, nor variants, nor a zip.
struct AxisFormAdvice {
    /// The advice; empty when nothing is known.
    private(set) var words = ""
    /// What to write in place of the axis' value, when that is beyond doubt.
    private(set) var replacement: String?

    /// Advice on an entry of `axes`.
    init(_ entry: Node.Entry, _ resolver: PathResolver) {
        if let scalar = entry.value.scalar {
            if !entry.value.isNull { describe(scalar) }
        } else if let entries = entry.value.entries, !entries.isEmpty {
            describe(entries, of: entry, resolver)
        }
        if words.isEmpty { words = "write a list: [ … ]" }
    }

    private mutating func describe(_ scalar: Node.Scalar) {
        let ends = ["...", ".."].lazy.compactMap { separator -> (Substring, Substring)? in
            let parts = scalar.text.split(separator: separator, maxSplits: 1)
            guard parts.count == 2, parts.allSatisfy({ NumberText(String($0)) != nil }) else { return nil }
            return (parts[0], parts[1])
        }.first
        if let ends {
            words = "write { from: \(ends.0.description.excerpt), to: \(ends.1.description.excerpt), num: … }"
        } else if let elements = ForeignText.elements(scalar.text) {
            let list = "[\(elements.joined(separator: ", "))]"
            words = "write \(list)"
            replacement = list
        }
    }

    private mutating func describe(_ entries: [Node.Entry], of axis: Node.Entry, _ resolver: PathResolver) {
        if let (from, to) = ends(entries) {
            words = "write { from: \(from), to: \(to), num: … }"
            return
        }
        for entry in entries.prefix(10) {
            let path = axis.key + "." + entry.key
            if let form = NameFinder.closest(to: entry.key, among: ["variants", "zip"]) {
                words = "did you mean '\(form)'?"
            } else if ["values", "choices", "options", "grid"].contains(NameFinder.fold(entry.key)) {
                words = "write the list itself: '\(axis.key.excerpt): [ … ]'"
            } else if case .success = resolver.resolve(path) {
                words = "write '\(path.excerpt): …' as an axis of its own"
            } else {
                continue
            }
            return
        }
    }

    /// The ends of a range that another program writes otherwise: `{ start: 0, stop: 1 }`, `{ loguniform: [1, 2] }`.
    private func ends(_ entries: [Node.Entry]) -> (String, String)? {
        func number(_ names: [String]) -> String? {
            let entry = entries.first { names.contains(NameFinder.fold($0.key)) }
            return entry?.value.scalar.flatMap { NumberText($0.text) == nil ? nil : $0.text.excerpt }
        }
        if let from = number(["start", "min", "low", "lower", "begin", "minimum"]),
            let to = number(["stop", "end", "max", "high", "upper", "maximum"])
        {
            return (from, to)
        }
        let names = ["loguniform", "uniform", "quniform", "randint", "range", "linspace", "logspace", "interval"]
        guard let entry = entries.first(where: { names.contains(NameFinder.fold($0.key)) }),
            let elements = entry.value.elements, elements.count >= 2,
            let from = elements[0].scalar?.text, let to = elements[1].scalar?.text
        else { return nil }
        return (from.excerpt, to.excerpt)
    }
}
