/// Finds the points that come out as a configuration that stands earlier in the plan.
struct DuplicateFinder {
    /// A segment and the points that it keeps.
    struct Stretch {
        let segment: Segment
        /// The numbers of the points; nil: all.
        let kept: [UInt32]?

        fileprivate var count: Int { kept?.count ?? segment.points.count }

        fileprivate func visit(_ body: (Int) -> Void) {
            if let kept {
                for number in kept { body(Int(number)) }
            } else {
                for number in 0..<segment.points.count { body(number) }
            }
        }
    }

    /// The points that were found: for each segment their number, and the first of them.
    private(set) var found: [(count: Int, first: Int?)] = []
    private var met: Set<Segment.Meaning> = []

    /// What each segment keeps, without the duplicates.
    mutating func withoutDuplicates(_ stretches: [Stretch]) -> [[UInt32]?] {
        let isDistinct = stretches.map(\.segment.isDistinct)
        // A large segment whose points differ among themselves is only held against the others.
        let exempt = stretches.indices.filter { isDistinct[$0] }.max { stretches[$0].count < stretches[$1].count }
        var others = OtherMeanings()
        for index in stretches.indices where index != exempt {
            let segment = stretches[index].segment
            stretches[index].visit { others.insert(segment.meaning(at: $0)) }
        }
        return stretches.indices.map { index in
            if index == exempt, others.isEmpty {
                found.append((0, nil))
                return stretches[index].kept
            }
            return kept(stretches[index], index == exempt ? others : nil)
        }
    }

    /// The points of a segment that were not met before.
    ///
    /// - Parameter others: What there is to be met; nil: the segment's own points too.
    private mutating func kept(_ stretch: Stretch, _ others: OtherMeanings?) -> [UInt32]? {
        let segment = stretch.segment
        var dropped: [Int] = []
        var met = met
        self.met = []
        stretch.visit { number in
            let meaning = segment.meaning(at: number)
            if let others, !others.contains(meaning) { return }
            if !met.insert(meaning).inserted { dropped.append(number) }
        }
        self.met = met
        found.append((dropped.count, dropped.first))
        guard !dropped.isEmpty else { return stretch.kept }
        let duplicates = Set(dropped)
        return (stretch.kept ?? (0..<segment.points.count).map { UInt32($0) }).filter { !duplicates.contains(Int($0)) }
    }
}

/// What the points of some segments mean, with a quick answer for most that mean something else.
private struct OtherMeanings {
    private var all: Set<Segment.Meaning> = []
    /// For each part of a run, the numbers of sections that are met.
    private var numbers: [[Bool]] = RunSettings.parts.map { _ in [] }

    var isEmpty: Bool { all.isEmpty }

    mutating func insert(_ meaning: Segment.Meaning) {
        all.insert(meaning)
        for part in numbers.indices {
            let number = Int(meaning[part])
            while numbers[part].count <= number { numbers[part].append(false) }
            numbers[part][number] = true
        }
    }

    func contains(_ meaning: Segment.Meaning) -> Bool {
        for part in numbers.indices {
            let number = Int(meaning[part])
            guard number < numbers[part].count, numbers[part][number] else { return false }
        }
        return all.contains(meaning)
    }
}
