/// In what two specs differ by meaning: comments, the order of keys and the spelling of values do not matter.
public struct SpecComparison: Sendable {
    /// An axis that one spec has otherwise than the other.
    public struct AxisDifference: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The points that only the left one has.
        public let removed: [String]
        /// The points that only the right one has.
        public let added: [String]
    }

    /// Settings outside of the sweep: name, description, base run, run and report options, by path.
    public let settings: [SettingDifference]
    /// The axes; one that is missing on a side has no points there.
    public let axes: [AxisDifference]
    /// The seeds that only the left one has.
    public let removedSeeds: [Int]
    /// The seeds that only the right one has.
    public let addedSeeds: [Int]
    /// The configurations that both have.
    public let sameCount: Int
    /// The points of the grid that both have with other settings.
    public let changedCount: Int
    /// The configurations that only the left one has.
    public let removedCount: Int
    /// The configurations that only the right one has.
    public let addedCount: Int

    /// Whether both mean the same.
    public var isSame: Bool {
        settings.isEmpty && axes.isEmpty && removedSeeds.isEmpty && addedSeeds.isEmpty && changedCount == 0
            && removedCount == 0 && addedCount == 0
    }

    /// In what `right` differs from `left`.
    public init(_ left: RunPlan, _ right: RunPlan) {
        settings = left.spec.json.differences(to: right.spec.json)
        axes = Self.axes(left, right)
        removedSeeds = left.seeds.filter { !right.seeds.contains($0) }
        addedSeeds = right.seeds.filter { !left.seeds.contains($0) }
        var onlyLeft: [String: [Configuration.Cell]] = [:]
        for configuration in left.configurations { onlyLeft[configuration.key] = configuration.cells }
        var onlyRight: [[Configuration.Cell]] = []
        var same = 0
        for configuration in right.configurations {
            if onlyLeft.removeValue(forKey: configuration.key) != nil {
                same += 1
            } else {
                onlyRight.append(configuration.cells)
            }
        }
        sameCount = same
        var points: [[Configuration.Cell]: Int] = [:]
        for cells in onlyLeft.values { points[Self.setCells(cells), default: 0] += 1 }
        var changed = 0
        for cells in onlyRight {
            if let count = points[Self.setCells(cells)], count > 0 {
                points[Self.setCells(cells)] = count - 1
                changed += 1
            }
        }
        changedCount = changed
        removedCount = onlyLeft.count - changed
        addedCount = onlyRight.count - changed
    }

    /// The cells that say something: variants that were added give the others empty ones.
    private static func setCells(_ cells: [Configuration.Cell]) -> [Configuration.Cell] {
        cells.filter { !$0.text.isEmpty }
    }

    private static func axes(_ left: RunPlan, _ right: RunPlan) -> [AxisDifference] {
        let (leftPoints, rightPoints) = (left.pointsByAxis, right.pointsByAxis)
        let names = left.axes.map(\.name) + right.axes.map(\.name).filter { leftPoints[$0] == nil }
        return names.compactMap { name in
            let (before, after) = (leftPoints[name] ?? [], rightPoints[name] ?? [])
            let (known, wanted) = (Set(before), Set(after))
            let difference = AxisDifference(
                name: name, removed: before.filter { !wanted.contains($0) }, added: after.filter { !known.contains($0) }
            )
            return difference.removed.isEmpty && difference.added.isEmpty ? nil : difference
        }
    }
}

extension RunPlan {
    /// The points of each axis as a reader tells them apart: `adam, learning_rate 0.001`.
    fileprivate var pointsByAxis: [String: [String]] {
        var points: [String: [String]] = [:]
        var known: [String: Set<String>] = [:]
        for configuration in configurations {
            for axis in axes {
                let texts = axis.columns.enumerated().compactMap { index, column -> String? in
                    guard let text = configuration[column], !text.isEmpty else { return nil }
                    return index == 0 ? text : "\(column.split(separator: ".").last ?? "") \(text)"
                }
                let point = texts.joined(separator: ", ")
                if known[axis.name, default: []].insert(point).inserted { points[axis.name, default: []].append(point) }
            }
        }
        return points
    }
}

extension ExperimentSpec {
    /// What the spec says outside of sweep and seeds, every default written out.
    fileprivate var json: JSONValue {
        let head: JSONValue = ["name": .text(name), "description": .text(question)]
        let tail: JSONValue = [
            "run": JSONValue(run.componentValue, as: RunOptions.description),
            "report": JSONValue(report.componentValue, as: ReportOptions.description),
        ]
        return .object((head.members ?? []) + (base.json.members ?? []) + (tail.members ?? []))
    }
}

extension Configuration {
    /// What tells configurations of other settings apart.
    fileprivate var key: String { Digest.hexadecimal(of: settings.json.bytes) }
}
