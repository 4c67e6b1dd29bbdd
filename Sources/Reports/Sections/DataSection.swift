import Experiments

extension ExperimentResults {
    /// More classes than this are not counted one by one.
    private static let mostClasses = 20
    /// More data sets than this are counted, not listed.
    private static let mostDatasets = 30

    /// The data sets: name, digest, sizes, classes, split, scaling.
    var dataSection: [Block] {
        guard let only = input.data.first else { return [] }
        let settings = input.data.indices.map { index in
            input.plan.configurations.first { input.dataIndices[$0.index] == index }?.settings.dataset
        }
        return [.heading(2, "Data")]
            + (input.data.count == 1 ? describe(only, settings[0]) : [.table(table)] + preparations(settings))
    }

    // MARK: One data set

    private func describe(_ facts: DatasetFacts, _ settings: DatasetSettings?) -> [Block] {
        var text: Prose = """
            \(code: facts.origin): \(counted(facts.exampleCount, "example")), \
            \(counted(facts.featureCount, "feature")), \(facts.classNames.count) classes; SHA-256 \
            \(code: facts.digest). \(facts.trainCount) examples are for training, \(facts.validationCount) for \
            validation, \(facts.testCount) for test.
            """
        if let settings { text += " \(split(settings)) \(scaling(settings))" }
        return [.paragraph(text), .table(classes(facts))]
    }

    private func split(_ settings: DatasetSettings) -> Prose {
        let way = settings.split.stratify ? "The split is stratified by class" : "The split takes no regard of classes"
        let seed: Prose =
            switch settings.split.seed {
            case .fixed(let seed): "and the same for all runs (seed \(seed))"
            case .perRun: "and a new one for each run's seed; counts are those of the first"
            }
        return "\(way) \(seed)."
    }

    private func scaling(_ settings: DatasetSettings) -> Prose {
        switch settings.scale {
        case .none: "Features are taken as they are."
        case .unit: "Features are divided by 255 (\(code: settings.scale.rawValue))."
        case .minmax, .standardize:
            "Features are scaled (\(code: settings.scale.rawValue)), fitted on the training part."
        }
    }

    /// The number of examples of each class, in all and by part.
    private func classes(_ facts: DatasetFacts) -> Table {
        let isLong = facts.classNames.count > Self.mostClasses
        let names = isLong ? ["smallest", "largest"] : facts.classNames
        func row(_ name: String, _ counts: [Int]) -> [Table.Cell] {
            let shown = isLong ? [counts.min() ?? 0, counts.max() ?? 0] : counts
            return [.text(name)] + shown.map(Table.Cell.integer)
        }
        var rows = [row("examples", facts.classCounts)]
        for (name, counts) in zip(["training", "validation", "test"], facts.partClassCounts ?? [])
        where counts.count == facts.classCounts.count && counts.contains(where: { $0 > 0 }) {
            rows.append(row(name, counts))
        }
        return Table(columns: [Table.Column("class")] + names.map { Table.Column($0, .trailing) }, rows: rows)
    }

    // MARK: Several data sets

    /// One row per data set: what tells it from the others, and its sizes.
    private var table: Table {
        let columns = distinguishingColumns
        let counts = ["examples", "features", "classes", "training", "validation", "test"]
        let headings =
            ["data"].map { Table.Column($0) } + columns.map { Table.Column($0) }
            + counts.map { Table.Column($0, .trailing) } + [Table.Column("SHA-256 (first 16 digits)")]
        let rows = input.data.indices.prefix(Self.mostDatasets).map { index -> [Table.Cell] in
            let facts = input.data[index]
            let member = configurations.first { input.dataIndices[$0.configuration.index] == index }
            let labels = columns.map { column in member.map { $0.cell(column) } ?? .empty }
            let numbers = [
                facts.exampleCount, facts.featureCount, facts.classNames.count, facts.trainCount, facts.validationCount,
                facts.testCount,
            ]
            return [.text(facts.origin)] + labels + numbers.map(Table.Cell.integer)
                + [.text(String(facts.digest.prefix(16)))]
        }
        return Table(columns: headings, rows: rows)
    }

    /// The swept columns that have one value per data set, and not the same for all.
    private var distinguishingColumns: [String] {
        sweptColumns.filter { column in
            var labels: [Int: String] = [:]
            for results in configurations {
                let index = input.dataIndices[results.configuration.index]
                let label = results.label(of: column)
                if let known = labels[index], known != label { return false }
                labels[index] = label
            }
            return Set(labels.values).count > 1
        }
    }

    /// How the data sets are split and scaled, each way once, and where the rest of the facts are.
    private func preparations(_ settings: [DatasetSettings?]) -> [Block] {
        let known = settings.compactMap { $0 }
        let ways = known.map { "\(split($0)) \(scaling($0))" as Prose }
        let distinct = ways.indices.filter { index in !ways[..<index].contains(ways[index]) }.map { ways[$0] }
        let differing: Prose = "Splits and scaling differ: each data set's settings are in \(code: "lock.json")."
        let prepared = distinct.count == 1 ? distinct[0] : differing
        let rest =
            input.data.count > Self.mostDatasets
            ? " The first \(Self.mostDatasets) of \(input.data.count) data sets stand here." : "" as Prose
        return [
            .paragraph(
                "\(prepared)\(rest) Whole digests and the counts of each class, by part, are in \(code: "lock.json").")
        ]
    }
}
