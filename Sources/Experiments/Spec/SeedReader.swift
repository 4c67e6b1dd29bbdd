import Documents
import NeuralNetworks

/// Reads `seeds`: a list of distinct whole numbers, or `{count: 8, root: 2026}`, which stands for the `count` whole
/// numbers from `root` up (2026, 2027, …).
///
/// Neighbouring seeds are as independent as any: the generator is keyed by the seed.
struct SeedReader {
    /// The seeds of a spec that is silent.
    static let defaultSeeds: [Int]? = [defaultRoot]
    private static let defaultRoot = 1
    private static let countLimit = 100_000

    /// What the mapping form has.
    static let settings = [
        SettingDescription(
            name: "count", kind: .integer(1...countLimit), defaultValue: nil, meaning: "The number of seeds."),
        SettingDescription(
            name: "root", kind: .integer(0...Int.max - countLimit), defaultValue: .integer(defaultRoot),
            meaning: "The first seed."),
    ]

    private var decoder = SettingDecoder(isInSweep: true)
    /// What was wrong.
    var complaints: [Complaint] { decoder.complaints }

    /// The seeds, or nil after a complaint.
    ///
    /// - Parameter path: What the setting is called.
    mutating func seeds(_ entry: Node.Entry, path: [String] = ["seeds"]) -> [Int]? {
        let subject = Subject(path: path, keySpan: entry.keySpan)
        if let entries = entry.value.entries {
            let owner = Owner.section(path.joined(separator: "."))
            guard let fields = decoder.fields(entries, of: Self.settings, owner, subject, at: entry.keySpan)
            else { return nil }
            func number(_ name: String) -> Int? {
                fields.first { $0.name == name }.flatMap { Int(settingValue: $0.value) }
            }
            let root = number("root") ?? Self.defaultRoot
            return (0..<(number("count") ?? 1)).map { root + $0 }
        }
        let kind = SettingKind.list(.integer(0...Int.max))
        if let scalar = entry.value.scalar, let count = NumberText(scalar.text)?.integer, count > 1 {
            decoder.complain(
                .wrongKind(
                    subject: subject, kind: kind, found: Complaint.Found(entry.value),
                    hint: .write("{ count: \(count) } for \(count) seeds, or [\(count)] for the one seed \(count)")),
                at: entry.value, subject)
            return nil
        }
        if let scalar = entry.value.scalar, let (from, to) = ForeignText.ends(scalar.text) {
            decoder.complainOfKind(
                entry.value, subject, kind, .write("{ count: \(to - from + 1), root: \(from) } for \(from) to \(to)"))
            return nil
        }
        let value = decoder.value(entry.value, as: kind, of: subject)
        guard let seeds = value.flatMap({ [Int](settingValue: $0) }), let nodes = entry.value.elements else {
            return nil
        }
        guard !seeds.isEmpty else {
            decoder.complain(.emptyList(path.joined(separator: ".")), at: entry.value, subject)
            return nil
        }
        var places: [Int: Span] = [:]
        for (seed, node) in zip(seeds, nodes) where !decoder.isFull {
            if let first = places[seed] {
                decoder.complain(.repeatedSeed(seed, first: first), at: node, subject.element)
            } else {
                places[seed] = node.span
            }
        }
        return places.count == seeds.count ? seeds : nil
    }
}
