import Documents
import NeuralNetworks

/// A setting that an axis sets, and where it says so.
struct AxisTarget: Sendable {
    /// The path of the setting.
    let path: [String]
    /// Where it is written.
    let span: Span
    /// The path that the axis names; longer than it is a setting that one of its values mentions.
    let root: [String]

    private var isMention: Bool { path.count > root.count }

    /// Whether two targets set the same setting.
    ///
    /// A path may lead into what another axis replaces as a whole, as long as no value there mentions the setting: the
    /// deeper one is set afterwards.
    func collides(with other: AxisTarget) -> Bool {
        if root == other.root { return !isMention && !other.isMention }
        if root.count > other.root.count { return other.collides(with: self) }
        guard other.root.starts(with: root), isMention, !other.isMention else { return false }
        return path.starts(with: other.path) || other.path.starts(with: path)
    }

    /// Whether a rule that sets this would take from an axis what it sets: the same setting, or one around it.
    ///
    /// A rule may lead into what the axis sets, as another axis may.
    func overrules(_ axis: AxisTarget) -> Bool {
        axis.root.starts(with: root) || collides(with: axis)
    }

    /// The first two targets that set the same setting.
    static func collision(
        of targets: [AxisTarget], with others: [AxisTarget]
    ) -> (target: AxisTarget, other: AxisTarget)? {
        for target in targets {
            if let other = others.first(where: target.collides) { return (target, other) }
        }
        return nil
    }

    /// The settings that values of a path set: the path, and then what the values mention below it.
    static func all(_ path: SettingPath, _ nodes: [Node], _ keySpan: Span) -> [AxisTarget] {
        var targets = [AxisTarget(path: path.components, span: keySpan, root: path.components)]
        if case .member(let family) = path.kind.unwrapped {
            targets.append(
                AxisTarget(path: path.components + [family.discriminator], span: keySpan, root: path.components))
        }
        for entry in nodes.compactMap(\.entries).joined() {
            targets.append(
                AxisTarget(path: path.components + [entry.key], span: entry.keySpan, root: path.components))
        }
        return targets
    }
}

extension SweepAxis {
    /// The settings that the axis sets: one list for each path that it names, first the path and then what its values
    /// mention below it.
    var targets: [[AxisTarget]] {
        switch form {
        case .values(let path, let values): [Self.targets(path, values, keySpan)]
        case .zip(let members, _): members.map { Self.targets($0.path, $0.values, $0.keySpan) }
        case .variants(let path, let variants):
            [
                Self.unique(
                    [AxisTarget(path: path.components, span: keySpan, root: path.components)]
                        + variants.flatMap(\.mentioned).map {
                            AxisTarget(path: path.components + $0.path, span: $0.span, root: path.components)
                        })
            ]
        }
    }

    /// The first target of each path.
    private static func unique(_ targets: [AxisTarget]) -> [AxisTarget] {
        var paths: Set<[String]> = []
        return targets.filter { paths.insert($0.path).inserted }
    }

    private static func targets(_ path: SettingPath, _ values: SweptValues, _ keySpan: Span) -> [AxisTarget] {
        guard case .nodes(let nodes) = values else { return AxisTarget.all(path, [], keySpan) }
        return unique(AxisTarget.all(path, nodes, keySpan))
    }
}
