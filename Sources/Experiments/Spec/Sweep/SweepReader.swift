import Documents
import NeuralNetworks

/// Reads the section `sweep`.
struct SweepReader {
    private static let keys = ["axes", "exclude"]
    /// Keys that a later version of the format will have.
    private static let laterKeys = ["strategy", "rules", "include"]

    /// The top level of the spec.
    let root: Node
    /// What was wrong.
    private(set) var complaints: [Complaint] = []

    init(root: Node) {
        self.root = root
    }

    /// What the spec varies.
    mutating func sweep(_ entry: Node.Entry) -> Sweep {
        guard let entries = entry.value.isNull ? [] : entry.value.entries else {
            let isList = entry.value.elements != nil
            complaints.append(
                Complaint(
                    isList
                        ? .notSupportedYet("a list of sweeps")
                        : .notMapping("sweep", found: Complaint.Found(entry.value)), at: entry.keySpan))
            return Sweep()
        }
        var sweep = Sweep()
        for entry in entries where !Self.keys.contains(entry.key) {
            guard complaints.count <= Document.complaintLimit else { break }
            if Self.laterKeys.contains(entry.key) {
                complaints.append(Complaint(.notSupportedYet(entry.key), at: entry.keySpan))
                continue
            }
            var advice = NameAdvice(suggestion: NameFinder.closest(to: entry.key, among: Self.keys))
            if case .success = PathResolver(base: root).resolve(entry.key) {
                advice = NameAdvice(remark: "write it under 'axes:'")
                sweep.unreadAxes.append(entry.key)
            }
            complaints.append(
                Complaint(
                    .unknownSetting(entry.key, owner: .section("sweep"), allowed: Self.keys, advice: advice),
                    at: entry.keySpan))
        }
        var resolver = PathResolver(base: root)
        if let axes = entry.value.entry("axes") {
            sweep.axesSpan = axes.keySpan
            if let entries = axes.value.isNull ? [] : axes.value.entries {
                resolver.learnMembers(from: entries)
                var reader = AxisReader(resolver: resolver)
                for entry in entries where !reader.decoder.isFull {
                    if let axis = reader.axis(entry) {
                        sweep.axes.append(axis)
                    } else {
                        sweep.unreadAxes += [entry.key] + reader.meantPaths(entry.key)
                    }
                }
                complaints += reader.decoder.complaints
            } else {
                complaints.append(
                    Complaint(.notMapping("axes", found: Complaint.Found(axes.value)), at: axes.keySpan))
            }
        }
        checkTargets(sweep.axes)
        checkColumns(sweep.axes)
        if let exclude = entry.value.entry("exclude"), !exclude.value.isNull {
            var reader = ExclusionReader(resolver: resolver, sweep: sweep)
            sweep.exclusions = reader.exclusions(exclude)
            complaints += reader.decoder.complaints
        }
        return sweep
    }

    /// Complains of a zip that is called as a column of another axis. (Paths that are the same are complained of as
    /// such.)
    private mutating func checkColumns(_ axes: [SweepAxis]) {
        for axis in axes {
            guard case .zip = axis.form,
                let other = axes.first(where: { $0.name != axis.name && $0.columns.contains(axis.name) })
            else { continue }
            complaints.append(
                Complaint(.reservedName(axis.name, otherAxis: other.keySpan), at: axis.keySpan))
        }
    }

    /// Complains of settings that two axes set; once for each pair.
    private mutating func checkTargets(_ axes: [SweepAxis]) {
        let setters = axes.flatMap { axis in axis.targets.map { (axis.name, $0) } }
        for (index, (axis, targets)) in setters.enumerated() where complaints.count <= Document.complaintLimit {
            for (otherAxis, others) in setters[..<index] {
                pairs: for target in targets {
                    for other in others where target.collides(with: other) {
                        let path = target.path.count > other.path.count ? target.path : other.path
                        complaints.append(
                            Complaint(
                                .repeatedPath(
                                    path.joined(separator: "."), axis: axis, otherAxis: otherAxis, other: other.span),
                                at: target.span))
                        break pairs
                    }
                }
            }
        }
    }
}

extension PathResolver {
    /// Notes the members that axes name, so that paths into them are understood whatever the order of the axes.
    mutating func learnMembers(from axes: [Node.Entry]) {
        var named: [(path: String, values: [Node])] = []
        // There are fewer settings than that; whoever names more has made mistakes enough.
        for axis in axes.prefix(1000) {
            if let zip = axis.value["zip"]?.entries {
                named += zip.map { ($0.key, $0.value.elements ?? []) }
            } else {
                named.append((axis.key, (axis.value["variants"] ?? axis.value).elements ?? []))
            }
        }
        // Paths that lead deeper are understood by what shallower ones name.
        for (text, values) in named.sorted(by: { $0.path.count(of: ".") < $1.path.count(of: ".") }) {
            guard case .success(let path) = resolve(text) else { continue }
            if let family = path.family {
                let names = values.compactMap { $0.scalar?.text }.filter { family.member(named: $0) != nil }
                membersByPath[path.components.dropLast().joined(separator: ".")] = names
                continue
            }
            guard let family = path.kind.family else { continue }
            let names = values.compactMap { $0.scalar?.text ?? $0[family.discriminator]?.scalar?.text }
            let unnamed = values.contains { $0.scalar == nil && $0[family.discriminator] == nil }
            let base = base.value(at: path.components)
            let inherited = unnamed ? [base?[family.discriminator]?.scalar?.text].compactMap { $0 } : []
            if !names.isEmpty { membersByPath[path.text] = names + inherited }
        }
    }
}

extension SettingKind {
    /// The family that a value of this kind names a member of; nil when it names none.
    var family: FamilyDescription? {
        switch unwrapped {
        case .member(let family), .flattenedMember(let family): return family
        case .section(let description):
            for setting in description.settings {
                if case .flattenedMember(let family) = setting.kind { return family }
            }
            return nil
        default: return nil
        }
    }
}

extension String {
    fileprivate func count(of character: Character) -> Int { reduce(0) { $0 + ($1 == character ? 1 : 0) } }
}
