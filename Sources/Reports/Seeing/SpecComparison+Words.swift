import Experiments

extension SpecComparison {
    /// More points than this are counted, not listed.
    private static let mostPoints = 6

    /// In what the specs differ.
    ///
    /// - Parameters:
    ///   - left: What the one is called.
    ///   - right: What the other is called.
    public func blocks(_ left: String, _ right: String) -> [Block] {
        guard !isSame else { return [.paragraph("Both mean the same: \(counted(sameCount, "configuration")).")] }
        var blocks: [Block] = []
        if !settings.isEmpty {
            blocks.append(
                .table(
                    Table(
                        columns: [Table.Column("setting"), Table.Column(left), Table.Column(right)],
                        rows: settings.map { difference in
                            [.text(difference.path), cell(difference.left), cell(difference.right)]
                        })))
        }
        let sweep = axes.map(line) + seedLines
        if !sweep.isEmpty { blocks.append(.list(sweep)) }
        return blocks + [.paragraph(counts)]
    }

    private func cell(_ value: JSONValue?) -> Table.Cell {
        value.map { .text($0.specText) } ?? .empty
    }

    private func line(_ axis: AxisDifference) -> Prose {
        "axis \(code: axis.name): \(changes(removed: axis.removed, added: axis.added))"
    }

    private var seedLines: [Prose] {
        guard !removedSeeds.isEmpty || !addedSeeds.isEmpty else { return [] }
        return ["seeds: \(changes(removed: removedSeeds.map(String.init), added: addedSeeds.map(String.init)))"]
    }

    private func changes(removed: [String], added: [String]) -> String {
        [("removed", removed), ("added", added)].filter { !$0.1.isEmpty }
            .map { "\($0.0) \(list($0.1))" }.joined(separator: "; ")
    }

    private func list(_ points: [String]) -> String {
        let shown = points.prefix(Self.mostPoints).joined(separator: " | ")
        return points.count > Self.mostPoints ? "\(shown) | … (\(points.count))" : shown
    }

    private var counts: Prose {
        let parts = [
            ("in both", sameCount), ("changed", changedCount), ("removed", removedCount), ("added", addedCount),
        ]
        let words = parts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
        return "Configurations: \(words)."
    }
}
