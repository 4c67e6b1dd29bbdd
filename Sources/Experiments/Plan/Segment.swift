import Documents
import NeuralNetworks

/// A stretch of a plan: the points of one block of the sweep, or what the block includes.
///
/// Points share their sections: each distinct one is decoded once, when a point first needs it. A point itself is no more
/// than its number, and the sections that the number leads to.
struct Segment: Sendable {
    /// What a point means: for each part of a run the number of its section, which is the same for all that mean the
    /// same.
    typealias Meaning = SIMD8<Int32>

    /// One section as the segment's points have it.
    struct Section: Sendable {
        /// The part of a run.
        let part: Int
        /// What was decoded.
        let decoded: DecodedPart
        /// The number that is the same for all that mean the same; −1 when something is wrong.
        let number: Int32
        /// What was set to make it.
        let assignments: [Assignment]
    }

    /// The block.
    let block: SweepBlock
    /// What the segment includes; nil when it has the block's points.
    let inclusions: [Inclusion]?
    /// The points.
    let points: PointSet
    /// The sections that were met.
    private(set) var sections: [Section] = []
    /// What must hold for each rule, and then for each exclusion.
    private let matchers: [Matcher]
    /// Which of the matchers have matched.
    private(set) var hasMatched: [Bool]
    /// For each section and matcher, whether the section has what is wanted of it.
    private var sectionMatches: [Bool] = []
    /// For each section and rule, the section that the rule makes of it; −1 when that is not known yet.
    private var ruled: [Int32] = []
    /// For each part, the sections whose values decide about it: its own, and those that its references lead to.
    private let sources: [Set<String>]
    /// For each part, the axes that set something in it or in its sources, and how far apart their points are in `sectionsByKey`.
    private let axesByPart: [[(axis: Int, stride: Int)]]
    /// Of samples, the place in `sectionsByKey` of each point's section, part by part.
    private let listedKeys: [Int32]?
    /// Where each part begins in `sectionsByKey`.
    private let offsets: [Int]
    /// The section by the points of the axes that make it, before any rule; −1 when it was not met yet.
    private var sectionsByKey: [Int32]

    /// The points of a block.
    init(_ block: SweepBlock, _ template: ReferenceTemplate?) {
        let points: PointSet
        if block.sampling.strategy == .grid {
            points = PointSet(product: block.axes.map { AxisPoints($0) })
        } else {
            points = PointSet(samples: Sampler(block).samples(), axisCount: block.axes.count)
        }
        self.init(block, points, template, rules: block.rules, exclusions: block.exclusions, inclusions: nil)
    }

    /// What a block includes.
    init(including inclusions: [Inclusion], of block: SweepBlock, _ template: ReferenceTemplate?) {
        let points = inclusions.map { AxisPoint(label: "", assignments: $0.assignments) }
        let set = PointSet(product: [AxisPoints(points)])
        self.init(block, set, template, rules: [], exclusions: [], inclusions: inclusions)
    }

    private init(
        _ block: SweepBlock, _ points: PointSet, _ template: ReferenceTemplate?, rules: [Rule],
        exclusions: [Exclusion], inclusions: [Inclusion]?
    ) {
        self.block = block
        self.points = points
        self.inclusions = inclusions
        let conditions = rules.map(\.conditions) + exclusions.map(\.conditions)
        matchers = conditions.map { Matcher($0, points) }
        hasMatched = conditions.map { _ in false }
        ruleCount = rules.count
        let sources = RunSettings.parts.map { template?.sources(of: $0.name) ?? [$0.name] }
        self.sources = sources
        let axesByPart = sources.map { sources in
            points.axes.indices.filter { axis in
                let assignments = inclusions?.flatMap(\.assignments)
                let paths = assignments?.map(\.path) ?? block.axes[axis].paths
                return paths.contains { sources.contains($0.components[0]) }
            }
        }
        let layout = KeyLayout(points, axesByPart)
        self.axesByPart = layout.axesByPart
        listedKeys = layout.listedKeys
        offsets = layout.offsets
        sectionsByKey = [Int32](repeating: -1, count: layout.keyCount)
    }

    /// The number of rules: the matchers behind them are the exclusions'.
    private let ruleCount: Int

    // MARK: Walking

    /// Finds the sections of a point; those that were not met before are decoded.
    ///
    /// - Parameters:
    ///   - number: The number of the point.
    ///   - indices: The point's index on each axis.
    ///   - found: The sections: for each part of a run an index in `sections`.
    /// - Returns: Whether the point is left out.
    mutating func visit(
        _ number: Int, _ indices: [Int], into found: inout [Int32], _ registry: inout SectionRegistry
    ) -> Bool {
        for part in 0..<axesByPart.count {
            let key = key(part, number, indices)
            var section = sectionsByKey[key]
            if section < 0 {
                section = makeSection(part, assignments(part, indices), &registry)
                sectionsByKey[key] = section
            }
            found[part] = section
        }
        guard !matchers.isEmpty else { return false }
        for rule in 0..<ruleCount where matches(rule, found, indices) {
            hasMatched[rule] = true
            for part in 0..<axesByPart.count where ruled[Int(found[part]) * ruleCount + rule] < 0 {
                let made = apply(rule, to: Int(found[part]), &registry)
                ruled[Int(found[part]) * ruleCount + rule] = made
            }
            apply(rule, to: &found)
        }
        var isExcluded = false
        for matcher in ruleCount..<matchers.count where matches(matcher, found, indices) {
            hasMatched[matcher] = true
            isExcluded = true
        }
        return isExcluded
    }

    /// The sections of a point that was visited: for each part of a run an index in `sections`.
    func sections(at number: Int) -> [Int32] {
        let indices = listedKeys == nil || !matchers.isEmpty ? points.indices(at: number) : []
        var found = (0..<axesByPart.count).map { sectionsByKey[key($0, number, indices)] }
        for rule in 0..<ruleCount where matches(rule, found, indices) { apply(rule, to: &found) }
        return found
    }

    /// What a point that was visited means.
    func meaning(at number: Int) -> Meaning {
        var numbers = Meaning(repeating: 0)
        for (part, section) in sections(at: number).enumerated() { numbers[part] = sections[Int(section)].number }
        return numbers
    }

    private func key(_ part: Int, _ number: Int, _ indices: [Int]) -> Int {
        if let listedKeys { return offsets[part] + Int(listedKeys[number * axesByPart.count + part]) }
        var key = offsets[part]
        for (axis, stride) in axesByPart[part] { key += indices[axis] * stride }
        return key
    }

    private func matches(_ matcher: Int, _ found: [Int32], _ indices: [Int]) -> Bool {
        for part in matchers[matcher].parts
        where !sectionMatches[Int(found[part]) * matchers.count + matcher] { return false }
        for (axis, holds) in matchers[matcher].labels where !holds[indices[axis]] { return false }
        return true
    }

    private func apply(_ rule: Int, to found: inout [Int32]) {
        for part in 0..<axesByPart.count { found[part] = ruled[Int(found[part]) * ruleCount + rule] }
    }

    // MARK: Sections

    private mutating func apply(_ rule: Int, to section: Int, _ registry: inout SectionRegistry) -> Int32 {
        let part = sections[section].part
        let added = block.rules[rule].assignments.filter { sources[part].contains($0.path.components[0]) }
        if added.isEmpty { return Int32(section) }
        return makeSection(part, sections[section].assignments + added, &registry)
    }

    private mutating func makeSection(
        _ part: Int, _ assignments: [Assignment], _ registry: inout SectionRegistry
    ) -> Int32 {
        let (decoded, number) = registry.section(part, assignments)
        sections.append(
            Section(part: part, decoded: decoded, number: number, assignments: ruleCount == 0 ? [] : assignments))
        for matcher in matchers { sectionMatches.append(matcher.holds(for: decoded)) }
        for _ in 0..<ruleCount { ruled.append(-1) }
        return Int32(sections.count - 1)
    }

    /// What the points of the axes set in a part. A path that leads deeper is set after what it leads into.
    private func assignments(_ part: Int, _ indices: [Int]) -> [Assignment] {
        axesByPart[part]
            .flatMap { points.axes[$0.axis][indices[$0.axis]].assignments }
            .filter { sources[part].contains($0.path.components[0]) }
            .enumerated()
            .sorted { ($0.element.path.components.count, $0.offset) < ($1.element.path.components.count, $1.offset) }
            .map(\.element)
    }

    // MARK: What is known of all points

    /// Whether no two points mean the same, as far as that shows without looking at each: on every axis, different points
    /// give different sections of a part, whatever rules make of them.
    var isDistinct: Bool {
        guard points.isProduct else { return false }
        var covered = Set(points.axes.indices.filter { points.axes[$0].count <= 1 })
        for part in RunSettings.parts.indices {
            let end = part + 1 < offsets.count ? offsets[part + 1] : sectionsByKey.count
            if isOneToOne(offsets[part]..<end) { covered.formUnion(axesByPart[part].map(\.axis)) }
        }
        return covered.count == points.axes.count
    }

    /// Whether the sections of different keys, and all that rules make of them, mean different things.
    private func isOneToOne(_ keys: Range<Int>) -> Bool {
        var keyByNumber: [Int32: Int] = [:]
        for key in keys where sectionsByKey[key] >= 0 {
            var waiting = [sectionsByKey[key]]
            var seen = Set(waiting)
            while let section = waiting.popLast().map(Int.init) {
                if keyByNumber.updateValue(key, forKey: sections[section].number) ?? key != key { return false }
                for made in ruled[(section * ruleCount)..<((section + 1) * ruleCount)]
                where made >= 0 && seen.insert(made).inserted { waiting.append(made) }
            }
        }
        return true
    }

    /// The texts that tell a point apart from the others that make the same complaint: of the axes that have a part in
    /// one of the sections.
    func labels(of parts: [Int], at number: Int) -> [Configuration.Cell] {
        guard inclusions == nil else { return [] }
        let involved = Set(parts.flatMap { axesByPart[$0].map(\.axis) })
        return involved.sorted().map { axis in
            Configuration.Cell(
                column: block.axes[axis].columns[0],
                text: points.axes[axis].label(at: points.index(of: axis, at: number)))
        }
    }
}
