extension ExperimentResults {
    /// Warnings of one kind about more groups than this name the others alone.
    private static let mostRepetitions = 4

    /// What a reader must know before believing the numbers; nothing when there is nothing.
    func warningsSection(_ choices: Choices) -> [Block] {
        let warnings = Warning.all(self, choices)
        guard !warnings.isEmpty else { return [] }
        var groups: [String: [String]] = [:]
        for (kind, group) in warnings.compactMap(\.repetition) { groups[kind, default: []].append(group) }
        var counts: [String: Int] = [:]
        let sentences = warnings.compactMap { warning -> Prose? in
            guard let (kind, _) = warning.repetition else { return warning.words(experiment: spec.name) }
            let position = counts[kind, default: 0]
            counts[kind] = position + 1
            guard position <= Self.mostRepetitions else { return nil }
            guard position == Self.mostRepetitions else { return warning.words(experiment: spec.name) }
            let others = groups[kind, default: []].dropFirst(position).map { "\(strong: $0)" as Prose }
            return "The same is true of \(others.listed()): \(warning.matter)."
        }
        return [.heading(2, "Warnings"), .list(sentences)]
    }
}
