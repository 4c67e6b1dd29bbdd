import Experiments

extension ExperimentResults {
    /// More classes than this are not counted one by one.
    private static let mostClasses = 20

    /// The data sets: name, digest, sizes, classes, split.
    var dataSection: [Block] {
        guard !input.data.isEmpty else { return [] }
        let blocks = input.data.indices.flatMap { index in
            let settings = input.plan.configurations.first { input.dataIndices[$0.index] == index }?.settings.dataset
            return describe(input.data[index], settings)
        }
        return [.heading(2, "Data")] + blocks
    }

    private func describe(_ facts: DatasetFacts, _ settings: DatasetSettings?) -> [Block] {
        var text: Prose = """
            \(code: facts.origin): \(counted(facts.exampleCount, "example")), \
            \(counted(facts.featureCount, "feature")), \(facts.classNames.count) classes; SHA-256 \
            \(code: facts.digest). \(facts.trainCount) examples are for training, \(facts.validationCount) for \
            validation, \(facts.testCount) for test.
            """
        if let settings { text += split(settings) }
        return [.paragraph(text), .table(classes(facts))]
    }

    private func split(_ settings: DatasetSettings) -> Prose {
        let way = settings.split.stratify ? "The split is stratified by class" : "The split takes no regard of classes"
        let seed: Prose =
            switch settings.split.seed {
            case .fixed(let seed): "and the same for all runs (seed \(seed))"
            case .perRun: "and a new one for each run's seed"
            }
        let scaling: Prose =
            switch settings.scale {
            case .none: "Features are taken as they are."
            case .unit: "Features are divided by 255 (\(code: settings.scale.rawValue))."
            case .minmax, .standardize:
                "Features are scaled (\(code: settings.scale.rawValue)), fitted on the training part."
            }
        return " \(way) \(seed). \(scaling)"
    }

    private func classes(_ facts: DatasetFacts) -> Table {
        let isLong = facts.classNames.count > Self.mostClasses
        let names = isLong ? ["smallest", "largest"] : facts.classNames
        let counts = isLong ? [facts.classCounts.min() ?? 0, facts.classCounts.max() ?? 0] : facts.classCounts
        return Table(
            columns: [Table.Column("class")] + names.map { Table.Column($0, .trailing) },
            rows: [[.text("examples")] + counts.map(Table.Cell.integer)])
    }
}
