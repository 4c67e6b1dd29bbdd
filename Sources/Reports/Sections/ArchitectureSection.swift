import Experiments
import NeuralNetworks

extension ExperimentResults {
    /// More architectures than this are counted, not listed.
    private static let mostArchitectures = 12

    /// The networks layer by layer, with the numbers that they train.
    func architectureSection(_ choices: Choices) -> [Block] {
        guard let shown = choices.ranked(by: metric).first?.chosen ?? configurations.first,
            let facts = input.data(of: shown.configuration)
        else { return [] }
        let architectures = architectures
        let network = shown.configuration.settings.network
        let place = "configuration \(shown.configuration.index)"
        let introduction: Prose =
            architectures.count > 1
            ? "Layer by layer, that of \(place)\(best(shown, choices))."
            : "The layers have the same sizes in all configurations\(isVaried ? ", here as \(place) sets them" : "")."
        return [
            .heading(2, "Architecture"),
            .paragraph(
                """
                Fully connected layers; the outputs go through a softmax, and the loss is the mean cross-entropy in nats. \
                \(introduction)\(inputDropout(network))
                """),
            .table(layers(network, facts)),
        ] + (architectures.count > 1 ? sizes(architectures) : [])
    }

    private func best(_ shown: ConfigurationResults, _ choices: Choices) -> String {
        choices.ranked(by: metric).isEmpty || choices.all.count < 2 ? "" : ", the best of the chosen ones"
    }

    /// Whether settings of the network other than its sizes are swept.
    private var isVaried: Bool { sweptColumns.contains { $0.hasPrefix("network.") } }

    private func inputDropout(_ network: NetworkSettings) -> Prose {
        guard network.inputDropout > 0 else { return "" }
        let share = DecimalDigits(network.inputDropout).plainText()
        return " Of the inputs, a share of \(share) is dropped during training."
    }

    private func layers(_ network: NetworkSettings, _ facts: DatasetFacts) -> Table {
        let sizes = network.layerSizes(featureCount: facts.featureCount, classCount: facts.classNames.count)
        let columns = [
            Table.Column("layer"), Table.Column("inputs", .trailing), Table.Column("units", .trailing),
            Table.Column("weights from"), Table.Column("normalization"), Table.Column("activation"),
            Table.Column("dropout", .trailing), Table.Column("parameters", .trailing),
        ]
        var rows = sizes.enumerated().map { index, size -> [Table.Cell] in
            let isOutput = index == sizes.count - 1
            let dropout = isOutput ? 0 : network.dropout[index]
            return [
                .text(isOutput ? "output" : "hidden \(index + 1)"), .integer(size.inputs), .integer(size.outputs),
                .text(network.initializer[index].componentValue.name),
                .text(isOutput || !network.normalization.isActive ? "none" : network.normalization.componentValue.name),
                .text(isOutput ? "softmax" : network.activation[index].componentValue.name),
                dropout > 0 ? .text(DecimalDigits(dropout).plainText()) : .empty, .integer(size.parameterCount),
            ]
        }
        let total = sizes.reduce(0) { $0 + $1.parameterCount }
        rows.append([.text("all"), .empty, .empty, .empty, .empty, .empty, .empty, .integer(total)])
        return Table(columns: columns, rows: rows)
    }

    // MARK: Several architectures

    /// Networks of the same size.
    private struct Architecture: Hashable {
        let features: Int
        let classes: Int
        let hidden: [Int]
        let parameterCount: Int
    }

    /// The sizes that configurations have, in plan order, and how many have each.
    private var architectures: [(architecture: Architecture, count: Int)] {
        var counts: [Architecture: Int] = [:]
        var order: [Architecture] = []
        for results in configurations {
            guard let facts = input.data(of: results.configuration) else { continue }
            let network = results.configuration.settings.network
            let sizes = network.layerSizes(featureCount: facts.featureCount, classCount: facts.classNames.count)
            let architecture = Architecture(
                features: facts.featureCount, classes: facts.classNames.count, hidden: network.hidden,
                parameterCount: sizes.reduce(0) { $0 + $1.parameterCount })
            if counts[architecture] == nil { order.append(architecture) }
            counts[architecture, default: 0] += 1
        }
        return order.map { ($0, counts[$0] ?? 0) }
    }

    private func sizes(_ architectures: [(architecture: Architecture, count: Int)]) -> [Block] {
        let counts = architectures.map(\.architecture.parameterCount)
        let range: Prose = """
            \(architectures.count) sizes of networks are compared, of \(counts.min() ?? 0) to \(counts.max() ?? 0) \
            parameters.
            """
        guard architectures.count <= Self.mostArchitectures else { return [.paragraph(range)] }
        let columns = [
            Table.Column("inputs", .trailing), Table.Column("hidden units"), Table.Column("outputs", .trailing),
            Table.Column("parameters", .trailing), Table.Column("configurations", .trailing),
        ]
        let rows = architectures.map { architecture, count -> [Table.Cell] in
            let hidden = architecture.hidden.map(String.init).joined(separator: ", ")
            return [
                .integer(architecture.features), hidden.isEmpty ? .empty : .text(hidden),
                .integer(architecture.classes), .integer(architecture.parameterCount), .integer(count),
            ]
        }
        return [.paragraph(range), .table(Table(columns: columns, rows: rows))]
    }
}

extension NetworkSettings {
    /// Whether any unit can be dropped during training.
    var dropsUnits: Bool {
        inputDropout > 0 || hidden.indices.contains { dropout[$0] > 0 }
    }
}
