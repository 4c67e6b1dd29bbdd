/// A final number of a run by its name, and which way is better.
struct Metric: Sendable, Hashable {
    /// The name: part, dot, quantity.
    let name: String

    init(_ name: String) {
        self.name = name
    }

    /// Whether more is better: accuracies should rise, losses fall.
    var isHigherBetter: Bool { name.hasSuffix("accuracy") }

    /// The part that it is measured on: `test`; nil when the name has none.
    var part: String? {
        name.contains(".") ? name.split(separator: ".").first.map(String.init) : nil
    }
}
