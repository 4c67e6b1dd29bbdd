import Documents
import NeuralNetworks

/// The points of a sweep and the sections of a run that they make; each distinct section is decoded once.
struct Grid {
    /// The top level of the spec.
    let root: Node
    /// The base run before references were replaced; nil when none follow the sweep.
    let template: ReferenceTemplate?
    /// The points of each axis.
    let points: [[AxisPoint]]
    /// For each section, the axes that set something in it, or in what its references lead to.
    private let axesByPart: [[Int]]
    /// For each section, what was decoded, by the points of the axes that set something in it.
    private var decoded: [[Int: (id: Int, part: DecodedPart)]]
    /// For each section, the distinct values that were met.
    private var identities: [[SettingValue: Int]]

    init(root: Node, axes: [SweepAxis], template: ReferenceTemplate? = nil) {
        self.root = root
        self.template = template
        points = axes.map { axis in (0..<(axis.pointCount ?? 0)).map(axis.point(at:)) }
        axesByPart = RunSettings.parts.map { part in
            let sources = template?.sources(of: part.name) ?? [part.name]
            return axes.indices.filter { axes[$0].paths.contains { sources.contains($0.components[0]) } }
        }
        decoded = RunSettings.parts.map { _ in [:] }
        identities = RunSettings.parts.map { _ in [:] }
    }

    /// Section `part` at a point of the grid, with a number that is the same for all that mean the same.
    ///
    /// - Parameter point: the index of the point of each axis.
    mutating func section(_ part: Int, at point: [Int]) -> (id: Int, part: DecodedPart) {
        var key = 0
        for axis in axesByPart[part] { key = key * points[axis].count + point[axis] }
        if let known = decoded[part][key] { return known }
        // A path that leads deeper is set after what it leads into.
        let assignments = axesByPart[part]
            .flatMap { points[$0][point[$0]].assignments }
            .enumerated()
            .sorted { ($0.element.path.components.count, $0.offset) < ($1.element.path.components.count, $1.offset) }
            .map(\.element)
        let section = DecodedPart(RunSettings.parts[part], of: root, assignments, template)
        var id = -1
        if let resolved = section.resolved {
            id = identities[part][resolved] ?? identities[part].count
            identities[part][resolved] = id
        }
        decoded[part][key] = (id, section)
        return (id, section)
    }

    /// Every section at a point.
    mutating func sections(at point: [Int]) -> [(id: Int, part: DecodedPart)] {
        RunSettings.parts.indices.map { section($0, at: point) }
    }

    /// The texts that tell a point apart from the others that make the same complaint: of the axes that have a part in
    /// one of the sections.
    func labels(of parts: [Int], at point: [Int], _ axes: [SweepAxis]) -> [Configuration.Cell] {
        let involved = Set(parts.flatMap { axesByPart[$0] })
        return involved.sorted().map {
            Configuration.Cell(column: axes[$0].columns[0], text: points[$0][point[$0]].label)
        }
    }
}

extension SweepAxis {
    /// The paths that the axis names.
    var paths: [SettingPath] {
        switch form {
        case .values(let path, _), .variants(let path, _): [path]
        case .zip(let members, _): members.map(\.path)
        }
    }
}
