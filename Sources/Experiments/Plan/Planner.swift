import Documents
import NeuralNetworks

/// Walks over the points of a grid and makes configurations of them.
struct Planner {
    private let spec: ExperimentSpec
    private let checksFiles: Bool
    private let limit: GridLimit
    /// What was wrong.
    private(set) var complaints: [Complaint] = []
    private var grid: Grid
    private var excluded = 0
    private var repeated: (count: Int, first: [Configuration.Cell]) = (0, [])
    private var hasMatched: [Bool]
    private var configurations: [Configuration] = []
    private var configurationCount = 0
    private var identities: Set<[Int]> = []
    /// For each section, what was checked of it.
    private var checked: [Set<Int>] = RunSettings.parts.map { _ in [] }
    /// The pairs of sections that were checked together.
    private var checkedPairs: Set<[Int]> = []
    /// For each axis, the cells behind the first by the section that they tell of.
    private var settingCells: [[Int: [Configuration.Cell]]]
    private var places: Set<Place> = []

    init(spec: ExperimentSpec, checksFiles: Bool) {
        self.spec = spec
        self.checksFiles = checksFiles
        limit = GridLimit(
            spec.sweep, seedCount: spec.seeds.count, maxRuns: spec.run.maxRuns, root: spec.document.root)
        grid = Grid(
            root: spec.document.root, axes: limit.complaint == nil ? spec.sweep.axes : [],
            template: spec.template)
        hasMatched = spec.sweep.exclusions.map { _ in false }
        settingCells = spec.sweep.axes.map { _ in [:] }
    }

    private var axes: [SweepAxis] { spec.sweep.axes }

    /// The plan, or nil after a complaint.
    mutating func plan() -> RunPlan? {
        if let complaint = limit.complaint {
            complaints.append(complaint)
            return nil
        }
        walk()
        complaintsAboutExclusions()
        if let complaint = limit.complaint(excluded: excluded) { complaints.append(complaint) }
        if repeated.count > 0 {
            complaints.append(
                Complaint(
                    .repeatedConfigurations(repeated.count, firstPoint: repeated.first),
                    at: limit.place))
        }
        let checks = ReportChecks(node: spec.document.root["report"], sweep: spec.sweep)
        if !complaints.hasErrors, let complaint = checks.baselineComplaint(spec.report, configurations) {
            complaints.append(complaint)
        }
        guard !complaints.hasErrors else { return nil }
        let arithmetic = PlanArithmetic(
            axisSizes: axes.map { $0.pointCount ?? 0 }, product: limit.size.product ?? 0, excluded: excluded,
            duplicates: repeated.count, configurations: configurations.count, seeds: spec.seeds.count,
            runs: configurations.count * spec.seeds.count)
        return RunPlan(
            spec: spec, axes: axes.map { Axis(name: $0.name, columns: $0.columns, pointCount: $0.pointCount ?? 0) },
            arithmetic: arithmetic, configurations: configurations)
    }

    /// Visits every point, the last axis fastest.
    private mutating func walk() {
        var point = axes.map { _ in 0 }
        while true {
            visit(point)
            var axis = axes.count - 1
            while axis >= 0 {
                point[axis] += 1
                if point[axis] < grid.points[axis].count { break }
                point[axis] = 0
                axis -= 1
            }
            if axis < 0 { return }
        }
    }

    private mutating func visit(_ point: [Int]) {
        let sections = grid.sections(at: point)
        if isExcluded(point, sections.map(\.part)) {
            excluded += 1
            return
        }
        guard check(point, sections) else { return }
        guard identities.insert(sections.map(\.id)).inserted else {
            if repeated.count == 0 { repeated.first = cells(point, sections) }
            repeated.count += 1
            return
        }
        configurationCount += 1
        guard configurationCount <= spec.run.maxRuns else { return }
        var settings = RunSettings()
        for section in sections {
            if let decoded = section.part.settings { section.part.part.copy(decoded, &settings) }
        }
        configurations.append(
            Configuration(
                index: configurations.count, settings: settings, sections: sections.compactMap(\.part.section),
                cells: cells(point, sections)))
    }

    // MARK: Exclusion

    private mutating func isExcluded(_ point: [Int], _ sections: [DecodedPart]) -> Bool {
        var isExcluded = false
        for (index, exclusion) in spec.sweep.exclusions.enumerated()
        where exclusion.conditions.allSatisfy({ holds($0, point, sections) }) {
            hasMatched[index] = true
            isExcluded = true
        }
        return isExcluded
    }

    private func holds(_ condition: Exclusion.Condition, _ point: [Int], _ sections: [DecodedPart]) -> Bool {
        switch condition {
        case .label(let axis, let labels): return labels.contains(grid.points[axis][point[axis]].label)
        case .setting(let path, let patterns):
            guard let section = sections.first(where: { $0.part.name == path.components[0] }),
                let value = section.value(at: path.components)?.value ?? section.writtenValue(at: path)
            else { return false }
            return patterns.contains { value.matches($0) }
        }
    }

    private mutating func complaintsAboutExclusions() {
        for (exclusion, hasMatched) in zip(spec.sweep.exclusions, hasMatched) where !hasMatched {
            complaints.append(Complaint(.excludesNothing, at: exclusion.span))
        }
        if configurationCount == 0, !complaints.hasErrors {
            let place = spec.document.root["sweep"]?.entry("exclude")?.keySpan ?? spec.document.root.span
            complaints.append(Complaint(.nothingLeft(excluded: excluded), at: place))
        }
    }

    // MARK: Checks

    /// The sections that may be fine alone and not together.
    private static let checkedTogether = ["dataset", "training"].compactMap { name in
        RunSettings.parts.firstIndex { $0.name == name }
    }

    /// Whether nothing is wrong at a point; what is wrong is complained of once for each combination of sections.
    private mutating func check(_ point: [Int], _ sections: [(id: Int, part: DecodedPart)]) -> Bool {
        var isFine = true
        for (index, section) in sections.enumerated() {
            if section.id < 0 {
                isFine = false
                add(section.part.complaints, about: [index], at: point)
            } else if checked[index].insert(section.id).inserted {
                let folder = checksFiles ? spec.folder : nil
                add(SettingChecks.complaints(in: section.part, folder: folder), about: [index], at: point)
            }
        }
        let pair = Self.checkedTogether
        if isFine, pair.count == 2, checkedPairs.insert(pair.map { sections[$0].id }).inserted {
            let found = spec.checks.complaints(
                dataset: sections[pair[0]].part, training: sections[pair[1]].part)
            add(found, about: pair, at: point)
        }
        return isFine
    }

    /// Keeps complaints about a point; each place is complained of once, at the first point that shows it.
    private mutating func add(_ found: [Complaint], about parts: [Int], at point: [Int]) {
        for complaint in found where places.insert(Place(complaint)).inserted {
            var complaint = complaint
            complaint.point = grid.labels(of: parts, at: point, axes)
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

    // MARK: Cells

    private mutating func cells(_ point: [Int], _ sections: [(id: Int, part: DecodedPart)]) -> [Configuration.Cell] {
        var cells: [Configuration.Cell] = []
        for (index, axis) in axes.enumerated() {
            cells.append(Configuration.Cell(column: axis.columns[0], text: grid.points[index][point[index]].label))
            guard case .variants(let path, _) = axis.form,
                let (id, part) = sections.first(where: { $0.part.part.name == path.components[0] })
            else { continue }
            let behind = settingCells[index][id] ?? part.cells(axis.columns.dropFirst())
            settingCells[index][id] = behind
            cells += behind
        }
        return cells
    }
}

extension SettingValue {
    /// The value in a table: a member by its name alone, since its settings have columns of their own.
    fileprivate func cell(as kind: SettingKind) -> String {
        if case .component(let component) = self { return component.name }
        return text(as: kind)
    }
}

extension DecodedPart {
    /// The cells of columns that are named by paths into the section; empty ones where it has no such setting.
    fileprivate func cells(_ columns: some Sequence<String>) -> [Configuration.Cell] {
        columns.map { column in
            let found = value(at: column.split(separator: ".").map(String.init))
            return Configuration.Cell(column: column, text: found.map { $0.value.cell(as: $0.kind) } ?? "")
        }
    }

    /// The value as it is written, for a section that has a complaint.
    fileprivate func writtenValue(at path: SettingPath) -> SettingValue? {
        guard resolved == nil, let node = node?.value(at: Array(path.components.dropFirst())) else { return nil }
        var decoder = SettingDecoder()
        return decoder.value(node, as: path.kind, of: Subject(path: path.components, keySpan: nil))
    }
}
