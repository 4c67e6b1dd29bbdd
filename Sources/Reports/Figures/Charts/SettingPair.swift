import Experiments

/// Two swept settings whose values were combined: the axes of a heat map.
struct SettingPair: Sendable, Equatable {
    /// More values than these leave no room for their names.
    private static let mostValues = 24

    /// The setting along the horizontal axis, and its values.
    let x: String
    let xLabels: [String]
    /// The setting along the vertical axis, and its values, first at the top.
    let y: String
    let yLabels: [String]

    /// The pair that shows most: two settings of numbers before others, those that are swept first before others.
    ///
    /// - Returns: nil when no two settings were combined: of most pairs of their values there must be a configuration.
    init?(_ results: ExperimentResults) {
        let columns = results.sweptColumns.map { ($0, results.labels(of: $0).filter { !$0.isEmpty }) }
            .filter { (2...Self.mostValues).contains($0.1.count) }
        let pairs = columns.indices.flatMap { first in
            columns.indices.dropFirst(first + 1).map { (columns[first], columns[$0]) }
        }
        func isNumeric(_ labels: [String]) -> Bool { labels.allSatisfy { Double($0) != nil } }
        let ordered =
            pairs.filter { isNumeric($0.0.1) && isNumeric($0.1.1) }
            + pairs.filter { !isNumeric($0.0.1) || !isNumeric($0.1.1) }
        for (first, second) in ordered where first.1.count * second.1.count >= 4 {
            let found = Set(results.configurations.map { [$0.label(of: first.0), $0.label(of: second.0)] })
            let count = found.count { !$0[0].isEmpty && !$0[1].isEmpty }
            guard 4 * count >= 3 * first.1.count * second.1.count else { continue }
            // Words go down the side, where they have room.
            let isTurned = isNumeric(first.1) && !isNumeric(second.1)
            let isFound = [0, 1].map { place in
                Set(found.filter { !$0[0].isEmpty && !$0[1].isEmpty }.map { $0[place] })
            }
            let combined = [first.1.filter(isFound[0].contains), second.1.filter(isFound[1].contains)]
            let (down, across) = isTurned ? (1, 0) : (0, 1)
            let names = [first.0, second.0]
            (x, xLabels, y, yLabels) = (
                names[across], Self.sorted(combined[across]), names[down], Self.sorted(combined[down])
            )
            return
        }
        return nil
    }

    /// Numbers rise; words stay in the order of the sweep.
    private static func sorted(_ labels: [String]) -> [String] {
        let numbers = labels.compactMap(Double.init)
        guard numbers.count == labels.count else { return labels }
        return zip(labels, numbers).sorted { $0.1 < $1.1 }.map(\.0)
    }
}
