import Documents
import NeuralNetworks

/// Visits the points of a sweep, checks each distinct section once, and tells which points are configurations.
struct Planner {
    private let spec: ExperimentSpec
    private let checksFiles: Bool
    private let limit: GridLimit
    /// What was wrong.
    private(set) var complaints: [Complaint] = []
    private var registry: SectionRegistry
    private var segments: [Segment] = []
    /// The points that each segment keeps; nil: all.
    private var kept: [[UInt32]?] = []
    private var excluded = 0
    private var duplicates: [(count: Int, first: Int?)] = []
    /// What was checked of each part of a run: sections by their numbers.
    private var checked: [Set<Int32>] = RunSettings.parts.map { _ in [] }
    /// The pairs of sections that were checked together.
    private var checkedPairs: Set<SIMD2<Int32>> = []
    /// What is wanted of data, and the first point that wants it.
    private var dataNeeds: Set<DataNeeds> = []
    private var needyPoints: [(segment: Int, number: Int)] = []
    private var places: Set<Place> = []

    init(spec: ExperimentSpec, checksFiles: Bool) {
        self.spec = spec
        self.checksFiles = checksFiles
        limit = GridLimit(
            spec.sweep, seedCount: spec.seeds.count, maxRuns: spec.run.maxRuns, root: spec.document.root)
        registry = SectionRegistry(root: spec.document.root, template: spec.template)
    }

    private var blocks: [SweepBlock] { spec.sweep.blocks }

    /// The plan, or nil after a complaint.
    mutating func plan() -> RunPlan? {
        if let complaint = limit.complaint {
            complaints.append(complaint)
            return nil
        }
        for block in blocks {
            walk(Segment(block, spec.template))
            complaintsAboutMatching(block)
            if !block.inclusions.isEmpty { walk(Segment(including: block.inclusions, of: block, spec.template)) }
        }
        dropDuplicates()
        let planned = complaints.hasErrors ? [] : segments.indices.map(planned)
        let configurations = Configurations(planned)
        if !complaints.hasErrors { complaintsAboutSize(configurations.count) }
        let checks = ReportChecks(node: spec.document.root["report"], sweep: spec.sweep)
        if !complaints.hasErrors, let complaint = checks.baselineComplaint(spec.report, configurations) {
            complaints.append(complaint)
        }
        guard !complaints.hasErrors else { return nil }
        var arithmetic = arithmetic(configurations.count)
        if !spec.finalSeeds.isEmpty {
            let layout = ReportLayout(spec.report, axes: spec.sweep.planAxes(segments))
            let groups = layout.groups(of: configurations).count
            arithmetic.finals = PlanArithmetic.Finals(groups: groups, seeds: spec.finalSeeds.count)
        }
        let first = needyPoints.compactMap { index(ofPoint: $0.number, in: $0.segment, planned) }
        return RunPlan(
            spec: spec, axes: spec.sweep.planAxes(segments), arithmetic: arithmetic,
            configurations: configurations, representatives: first)
    }

    private func planned(_ index: Int) -> PlannedSegment {
        PlannedSegment(
            segment: segments[index], kept: kept[index], cells: CellLayout(segments[index], of: spec.sweep))
    }

    private func arithmetic(_ configurationCount: Int) -> PlanArithmetic {
        func points(_ isWanted: (Segment) -> Bool) -> Int {
            segments.filter(isWanted).reduce(0) { $0 + $1.points.count }
        }
        return PlanArithmetic(
            axisSizes: spec.sweep.planAxes(segments).map(\.pointCount),
            product: points { $0.inclusions == nil && $0.points.isProduct },
            samples: points { !$0.points.isProduct }, excluded: excluded, included: points { $0.inclusions != nil },
            duplicates: duplicates.reduce(0) { $0 + $1.count }, configurations: configurationCount,
            seeds: spec.seeds.count, runs: configurationCount * spec.seeds.count)
    }

    /// Visits every point of a segment.
    private mutating func walk(_ unvisited: Segment) {
        var segment = unvisited
        var indices = segment.points.axes.map { _ in 0 }
        var kept: [UInt32]?
        let (dataset, training) = (Self.checkedTogether[0], Self.checkedTogether[1])
        /// Whether a section was checked, and is fine.
        var isFine: [Bool?] = []
        var sections = RunSettings.parts.map { _ in Int32(-1) }
        var pairs = CheckedPairs()
        for number in 0..<segment.points.count {
            if number > 0 || !segment.points.isProduct { segment.points.advance(to: number, &indices) }
            let isExcluded = segment.visit(number, indices, into: &sections, &registry)
            while isFine.count < segment.sections.count { isFine.append(nil) }
            var isKept = !isExcluded
            if isExcluded {
                excluded += 1
            } else {
                for part in RunSettings.parts.indices {
                    let section = Int(sections[part])
                    if let known = isFine[section] {
                        isKept = isKept && known
                    } else {
                        isFine[section] = check(segment.sections[section], segment, number)
                        isKept = isKept && isFine[section] == true
                    }
                }
                if isKept, pairs.insert(sections[dataset], sections[training]) {
                    checkPair(sections[dataset], sections[training], segment, number)
                }
            }
            if !isKept, kept == nil { kept = (0..<number).map { UInt32($0) } }
            if isKept { kept?.append(UInt32(number)) }
        }
        segments.append(segment)
        self.kept.append(kept)
    }

    // MARK: Checks

    /// The sections that may be fine alone and not together.
    private static let checkedTogether = ["dataset", "training"].compactMap { name in
        RunSettings.parts.firstIndex { $0.name == name }
    }

    /// Whether a section was decoded; what is wrong with it is complained of.
    private mutating func check(_ section: Segment.Section, _ segment: Segment, _ number: Int) -> Bool {
        guard section.number >= 0 else {
            add(section.decoded.complaints, about: [section.part], segment, number)
            return false
        }
        if checked[section.part].insert(section.number).inserted {
            let folder = checksFiles ? spec.folder : nil
            let found = SettingChecks.complaints(in: section.decoded, folder: folder)
            add(found, about: [section.part], segment, number)
        }
        return true
    }

    /// Complains of sections that do not go together.
    private mutating func checkPair(_ dataset: Int32, _ training: Int32, _ segment: Segment, _ number: Int) {
        let (dataset, training) = (segment.sections[Int(dataset)], segment.sections[Int(training)])
        guard checkedPairs.insert(SIMD2(dataset.number, training.number)).inserted else { return }
        let classWeights = training.decoded.settings?.training.classWeights
        if dataNeeds.insert(DataNeeds(dataset: dataset.number, classWeights: classWeights)).inserted {
            needyPoints.append((segments.count, number))
        }
        let found = spec.checks.complaints(dataset: dataset.decoded, training: training.decoded)
        add(found, about: Self.checkedTogether, segment, number)
    }

    /// Keeps complaints about a point; each place is complained of once, at the first point that shows it.
    private mutating func add(_ found: [Complaint], about parts: [Int], _ segment: Segment, _ number: Int) {
        for complaint in found where places.insert(Place(complaint)).inserted {
            var complaint = complaint
            complaint.point = segment.labels(of: parts, at: number)
            complaints.append(complaint)
        }
    }

    private struct Place: Hashable {
        let id: ComplaintID
        let source: ObjectIdentifier
        let mark: Mark

        init(_ complaint: Complaint) {
            id = complaint.fact.id
            source = ObjectIdentifier(complaint.span.source)
            mark = complaint.span.start
        }
    }

    /// The pairs of sections of one segment that were met; quick where one section is met with many others in a row.
    private struct CheckedPairs {
        /// The pairs of sections with numbers below this are marks in a table: at most 1 MB.
        private static let tableSide: Int32 = 1024
        private var table: [Bool] = []
        private var last: Int32 = -1
        private var metWithLast: [Bool] = []
        private var met: Set<SIMD2<Int32>> = []

        /// Whether the pair was not met before.
        mutating func insert(_ first: Int32, _ second: Int32) -> Bool {
            if first < Self.tableSide, second < Self.tableSide {
                if table.isEmpty { table = [Bool](repeating: false, count: Int(Self.tableSide * Self.tableSide)) }
                let place = Int(first * Self.tableSide + second)
                if table[place] { return false }
                table[place] = true
                return true
            }
            if first != last {
                last = first
                metWithLast.removeAll(keepingCapacity: true)
            }
            while metWithLast.count <= second { metWithLast.append(false) }
            if metWithLast[Int(second)] { return false }
            metWithLast[Int(second)] = true
            return met.insert(SIMD2(first, second)).inserted
        }
    }

    /// All that a run's data must fit.
    private struct DataNeeds: Hashable {
        let dataset: Int32
        let classWeights: ClassWeights?
    }

    // MARK: What the points come to

    /// Complains of rules and exclusions that match no point of the segment that was visited last.
    private mutating func complaintsAboutMatching(_ block: SweepBlock) {
        guard let hasMatched = segments.last?.hasMatched else { return }
        let facts =
            block.rules.map { (Complaint.Fact.changesNothing, $0.span) }
            + block.exclusions.map { (Complaint.Fact.excludesNothing, $0.span) }
        for ((fact, span), hasMatched) in zip(facts, hasMatched) where !hasMatched {
            complaints.append(Complaint(fact, at: span))
        }
    }

    private mutating func dropDuplicates() {
        var finder = DuplicateFinder()
        let stretches = zip(segments, kept).map { DuplicateFinder.Stretch(segment: $0, kept: $1) }
        let before = kept
        kept = finder.withoutDuplicates(stretches)
        duplicates = finder.found
        for (index, (count, first)) in duplicates.enumerated() {
            guard count > 0, let first else { continue }
            let segment = segments[index]
            if let inclusions = segment.inclusions {
                let left = Set(kept[index] ?? [])
                for (number, inclusion) in inclusions.enumerated()
                where before[index]?.contains(UInt32(number)) ?? true && !left.contains(UInt32(number)) {
                    complaints.append(Complaint(.repeatedInclusion, at: inclusion.span))
                }
            } else if segments.count(where: { $0.inclusions == nil }) == 1 {
                // What two blocks share is no mistake: it is counted, and that is all.
                let cells = CellLayout(segment, of: spec.sweep)
                    .cells(at: first, in: segment, segment.sections(at: first))
                complaints.append(
                    Complaint(
                        .repeatedConfigurations(count, isSampled: !segment.points.isProduct, firstPoint: cells),
                        at: segment.block.place ?? limit.place))
            }
        }
    }

    private mutating func complaintsAboutSize(_ configurationCount: Int) {
        if configurationCount == 0 {
            let place = blocks.compactMap(\.exclusionsSpan).first ?? spec.document.root.span
            complaints.append(Complaint(.nothingLeft(excluded: excluded), at: place))
        }
        let dropped = duplicates.reduce(0) { $0 + $1.count }
        if let complaint = limit.complaint(excluded: excluded, duplicates: dropped) { complaints.append(complaint) }
    }

    /// The index in the plan of a point; nil when it is no configuration.
    private func index(ofPoint number: Int, in segment: Int, _ planned: [PlannedSegment]) -> Int? {
        let start = planned[..<segment].reduce(0) { $0 + $1.count }
        guard let kept = planned[segment].kept else { return start + number }
        var (low, high) = (0, kept.count)
        while low < high {
            let middle = (low + high) / 2
            if kept[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < kept.count && kept[low] == number ? start + low : nil
    }
}

extension Sweep {
    /// The axes of a plan with those segments.
    fileprivate func planAxes(_ segments: [Segment]) -> [Axis] {
        namedColumns.map { name, columns in
            var pointCount = 0
            for segment in segments where segment.inclusions == nil {
                for (axis, points) in zip(segment.block.axes, segment.points.axes) where axis.name == name {
                    pointCount += points.count
                }
            }
            return Axis(
                name: name, columns: columns, pointCount: pointCount,
                choosesData: axes.contains { $0.name == name && $0.choosesData })
        }
    }
}
