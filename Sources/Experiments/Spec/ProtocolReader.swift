import Documents
import NeuralNetworks

/// The seeds of an experiment.
struct ExperimentSeeds: Sendable {
    /// The seeds that every configuration is run with.
    var seeds: [Int]
    /// The fresh seeds that the chosen configurations are run with afterwards; empty without a `protocol`.
    var finalSeeds: [Int] = []
}

/// Reads `protocol`: seeds to choose one configuration per group with, and fresh seeds to report the chosen ones with.
///
/// A configuration that was chosen by some seeds looks better on them than it is (the best of many is lucky, too);
/// fresh seeds take the luck away. Bouthillier et al. (2021), arXiv:2103.03098.
struct ProtocolReader {
    /// What a spec says here. Both are seeds as the top level has them.
    static let settings = [
        SettingDescription(
            name: "tune", kind: kind, defaultValue: nil,
            meaning: "The seeds that every configuration is run with, to choose by."),
        SettingDescription(
            name: "final", kind: kind, defaultValue: nil,
            meaning: "The fresh seeds that the chosen configurations are run with, and reported by."),
    ]
    private static let kind = SettingKind.list(.integer(0...Int.max))

    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    /// The seeds, or nil after a complaint.
    mutating func seeds(_ entry: Node.Entry) -> ExperimentSeeds? {
        guard let entries = entry.value.entries else {
            let found = Complaint.Found(entry.value)
            complaints.append(Complaint(.notMapping("protocol", found: found), at: entry.keySpan))
            return nil
        }
        let names = Self.settings.map(\.name)
        for entry in entries where !names.contains(entry.key) {
            let suggestion = NameFinder.closest(to: entry.key, among: names)
            complaints.append(
                Complaint(
                    .unknownSetting(
                        entry.key, owner: .section("protocol"), allowed: names,
                        advice: NameAdvice(suggestion: suggestion)), at: entry.keySpan))
        }
        let lists = Self.settings.map { seeds($0, of: entry) }
        guard let tune = lists[0], let final = lists[1] else { return nil }
        checkFreshness(tune, final, entry)
        return ExperimentSeeds(seeds: tune, finalSeeds: final)
    }

    private mutating func seeds(_ setting: SettingDescription, of owner: Node.Entry) -> [Int]? {
        guard let entry = owner.value.entry(setting.name) else {
            complaints.append(
                Complaint(
                    .missingSetting(setting.name, owner: .section("protocol"), meaning: setting.meaning, choices: []),
                    at: owner.keySpan))
            return nil
        }
        var reader = SeedReader()
        let seeds = reader.seeds(entry, path: ["protocol", setting.name])
        complaints += reader.complaints
        return seeds
    }

    private mutating func checkFreshness(_ tune: [Int], _ final: [Int], _ entry: Node.Entry) {
        guard let repeated = Set(tune).intersection(final).min(), let first = place(of: repeated, "tune", entry),
            let second = place(of: repeated, "final", entry)
        else { return }
        complaints.append(Complaint(.staleSeed(repeated, first: first), at: second))
    }

    /// Where a seed is written; for `{ count, root }` the whole of it.
    private func place(of seed: Int, _ name: String, _ entry: Node.Entry) -> Span? {
        guard let node = entry.value[name] else { return nil }
        return node.elements?.first { $0.scalar.flatMap { NumberText($0.text)?.integer } == seed }?.span ?? node.span
    }
}
