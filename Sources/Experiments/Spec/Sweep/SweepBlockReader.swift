import Documents
import NeuralNetworks

/// Reads one block of a sweep.
struct SweepBlockReader {
    private static let keys = SweepSettings.all.map(\.name)

    /// The top level of the spec.
    private let root: Node
    /// The block.
    private let node: Node
    private var resolver: PathResolver
    /// What was wrong.
    private(set) var complaints: [Complaint] = []
    /// What was read so far.
    private(set) var block = SweepBlock()
    /// The names of axes that could not be read.
    private(set) var unreadAxes: [String] = []
    /// Whether it is known how points are chosen.
    private var isSamplingRead = true

    /// A block that was not read yet.
    ///
    /// - Parameter place: Where complaints about the whole block point, when it has no axes.
    init(root: Node, node: Node, place: Span) {
        self.root = root
        self.node = node
        resolver = PathResolver(base: root)
        block.place = node.entry("axes")?.keySpan ?? place
    }

    /// Reads how points are chosen, and the axes.
    mutating func readAxes() {
        checkKeys()
        readSampling()
        if let axes = node.entry("axes") {
            if let entries = axes.value.isNull ? [] : axes.value.entries {
                resolver.learnMembers(from: entries)
                var reader = AxisReader(resolver: resolver, isSampled: block.sampling.strategy != .grid)
                for entry in entries where !reader.decoder.isFull {
                    if let axis = reader.axis(entry) {
                        block.axes.append(axis)
                    } else {
                        unreadAxes += [entry.key] + reader.meantPaths(entry.key)
                    }
                }
                complaints += reader.decoder.complaints
            } else {
                complaints.append(
                    Complaint(.notMapping("axes", found: Complaint.Found(axes.value)), at: axes.keySpan))
            }
        }
        checkTargets()
        checkColumns()
        if unreadAxes.isEmpty, isSamplingRead {
            complaints += SamplingChecks(node: node, block: block).complaints()
        }
    }

    /// Reads what is changed and left out.
    mutating func readChanges(isUnread: @escaping (String) -> Bool) {
        var resolver = resolver
        if let rules = node.entry("rules") {
            var reader = RuleReader(resolver: resolver, axes: block.axes, isUnread: isUnread)
            block.rules = reader.rules(rules)
            complaints += reader.complaints
            // What rules set can be excluded.
            for rule in rules.value.elements ?? [] { resolver.learnMembers(setBy: rule["set"]?.entries ?? []) }
        }
        if let exclude = node.entry("exclude") {
            var reader = ConditionReader(resolver: resolver, axes: block.axes, isUnread: isUnread)
            block.exclusions = reader.exclusions(exclude)
            block.exclusionsSpan = exclude.keySpan
            complaints += reader.decoder.complaints
        }
    }

    /// Reads what is added.
    mutating func readInclusions(_ sweep: Sweep) {
        guard let include = node.entry("include") else { return }
        var reader = InclusionReader(resolver: PathResolver(base: root), sweep: sweep)
        block.inclusions = reader.inclusions(include)
        complaints += reader.complaints
    }

    private mutating func checkKeys() {
        for entry in node.entries ?? [] where !Self.keys.contains(entry.key) {
            guard complaints.count <= Document.complaintLimit else { break }
            var advice = NameAdvice(suggestion: NameFinder.closest(to: entry.key, among: Self.keys))
            if case .success = PathResolver(base: root).resolve(entry.key) {
                advice = NameAdvice(remark: "write it under 'axes:'")
                unreadAxes.append(entry.key)
            }
            complaints.append(
                Complaint(
                    .unknownSetting(entry.key, owner: .section("sweep"), allowed: Self.keys, advice: advice),
                    at: entry.keySpan))
        }
    }

    private mutating func readSampling() {
        let description = SamplingOptions.description
        let names = description.settings.map(\.name)
        let entries = (node.entries ?? []).filter { names.contains($0.key) }
        var decoder = SettingDecoder(isInSweep: true)
        let subject = Subject(path: ["sweep"], keySpan: block.place)
        let fields = decoder.fields(
            entries, of: description.settings, .section("sweep"), subject, at: block.place ?? node.span)
        complaints += decoder.complaints
        guard let fields else {
            // With an unknown strategy, ranges need not say how many values they have.
            let isGrid = node["strategy"].map { $0.scalar?.text == SamplingStrategy.grid.rawValue } ?? true
            if !isGrid { block.sampling.strategy = .random }
            isSamplingRead = false
            return
        }
        block.sampling = SamplingOptions(ComponentValue(name: description.name, fields: fields))
    }

    /// Complains of a zip that is called as a column of another axis. (Paths that are the same are complained of as
    /// such.)
    private mutating func checkColumns() {
        for axis in block.axes {
            guard case .zip = axis.form,
                let other = block.axes.first(where: { $0.name != axis.name && $0.columns.contains(axis.name) })
            else { continue }
            complaints.append(
                Complaint(.reservedName(axis.name, otherAxis: other.keySpan), at: axis.keySpan))
        }
    }

    /// Complains of settings that two axes set; once for each pair.
    private mutating func checkTargets() {
        let setters = block.axes.flatMap { axis in axis.targets.map { (axis.name, $0) } }
        for (index, (axis, targets)) in setters.enumerated() where complaints.count <= Document.complaintLimit {
            for (otherAxis, others) in setters[..<index] {
                guard let (target, other) = AxisTarget.collision(of: targets, with: others) else { continue }
                let path = target.path.count > other.path.count ? target.path : other.path
                complaints.append(
                    Complaint(
                        .repeatedPath(
                            path.joined(separator: "."), axis: axis, otherAxis: otherAxis, other: other.span),
                        at: target.span))
            }
        }
    }
}
