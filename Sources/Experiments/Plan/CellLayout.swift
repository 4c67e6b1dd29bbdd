import Documents
import NeuralNetworks

/// Where the cells of a segment's points come from, column by column.
///
/// An axis of the segment's own block gives the label of its point. In the column of another block's axis stands what the
/// run has there: the value of a path, the member that variants choose among, the point of a zip.
struct CellLayout: Sendable {
    /// What a column shows of a point.
    private enum Source {
        /// The label of the point on that axis.
        case label(axis: Int)
        /// A text of one of the point's sections.
        case section(part: Int, text: Int)
        /// What an inclusion calls its choice, or else a text of one of its sections.
        case inclusion(part: Int, text: Int)
        /// The point of that one of the zips whose values the run has, or else those values.
        case zip(Int)
    }

    /// What a column shows of a section.
    fileprivate enum SectionText {
        /// A setting's value; of a member its name, since its settings have columns of their own.
        case setting([String])
        /// A setting's value as an axis would label it.
        case value([String])
        /// The name of the member that a setting or a section holds; empty for a section that names none.
        case member([String])
    }

    private let columns: [String]
    private let sources: [Source]
    private let zips: [SweepAxis]
    /// For each section of the segment, the texts of its part.
    private let texts: [[String]]

    /// The columns of a sweep for a segment whose points were all visited.
    init(_ segment: Segment, of sweep: Sweep) {
        var wanted: [[SectionText]] = RunSettings.parts.map { _ in [] }
        func place(_ text: SectionText, at path: [String]) -> (part: Int, text: Int) {
            let part = RunSettings.parts.firstIndex { $0.name == path[0] } ?? 0
            wanted[part].append(text)
            return (part, wanted[part].count - 1)
        }
        var zips: [SweepAxis] = []
        columns = sweep.columns
        sources = columns.map { column in
            let path = column.split(separator: ".").map(String.init)
            let own = segment.inclusions == nil ? segment.block.axes : []
            if let axis = own.firstIndex(where: { $0.columns[0] == column }) { return .label(axis: axis) }
            let axis = own.first { $0.columns.contains(column) } ?? sweep.axes.first { $0.columns.contains(column) }
            switch axis?.form {
            case .zip:
                zips += [axis].compactMap { $0 }
                return .zip(zips.count - 1)
            case .variants(let path, _) where axis?.columns[0] == column:
                let (part, text) = place(.member(path.components), at: path.components)
                return .inclusion(part: part, text: text)
            case .values:
                let (part, text) = place(.value(path), at: path)
                return .section(part: part, text: text)
            default:
                let (part, text) = place(.setting(path), at: path)
                return .section(part: part, text: text)
            }
        }
        self.zips = zips
        texts = segment.sections.map { section in wanted[section.part].map { section.decoded.text($0) } }
    }

    /// The text of a column, or nil when there is no such column.
    func text(of column: String, at number: Int, in segment: Segment) -> String? {
        columns.firstIndex(of: column).map { text($0, number, segment, segment.sections(at: number)) }
    }

    /// The cells of a point.
    ///
    /// - Parameter sections: The point's sections.
    func cells(at number: Int, in segment: Segment, _ sections: [Int32]) -> [Configuration.Cell] {
        columns.indices.map { column in
            Configuration.Cell(column: columns[column], text: text(column, number, segment, sections))
        }
    }

    /// Every text that may stand in a column; nil when there is no such column, or each point must be looked at.
    func possibleTexts(of column: String, in segment: Segment) -> Set<String>? {
        guard let column = columns.firstIndex(of: column) else { return nil }
        switch sources[column] {
        case .label(let axis):
            let points = segment.points.axes[axis]
            return Set((0..<points.count).map(points.label))
        case .section(let part, let text), .inclusion(let part, let text):
            let labels = segment.inclusions?.compactMap { $0.labels[columns[column]] } ?? []
            let own = segment.sections.indices.filter { segment.sections[$0].part == part }.map { texts[$0][text] }
            return Set(labels + own)
        case .zip: return nil
        }
    }

    private func text(_ column: Int, _ number: Int, _ segment: Segment, _ sections: [Int32]) -> String {
        switch sources[column] {
        case .label(let axis):
            return segment.points.axes[axis].label(at: segment.points.index(of: axis, at: number))
        case .section(let part, let text): return texts[Int(sections[part])][text]
        case .inclusion(let part, let text):
            return segment.inclusions?[number].labels[columns[column]] ?? texts[Int(sections[part])][text]
        case .zip(let zip): return segment.text(of: zips[zip], sections)
        }
    }
}

extension DecodedPart {
    fileprivate func text(_ text: CellLayout.SectionText) -> String {
        switch text {
        case .setting(let path):
            guard let found = value(at: path) else { return "" }
            if case .component(let component) = found.value { return component.name }
            return found.value.text(as: found.kind)
        case .value(let path):
            return value(at: path).map { $0.value.withoutDefaults(as: $0.kind).text(as: $0.kind) } ?? ""
        case .member(let path):
            guard let found = value(at: path) else { return "" }
            guard case .component(let component) = found.value else { return found.value.text(as: found.kind) }
            guard case .section = found.kind.unwrapped else { return component.name }
            let discriminator = found.kind.family.map { path + [$0.discriminator] }
            return discriminator.flatMap { value(at: $0) }.map { $0.value.text(as: $0.kind) } ?? ""
        }
    }
}

extension Segment {
    /// The label of a zip's point whose values the run has; without one those values.
    fileprivate func text(of axis: SweepAxis, _ sections: [Int32]) -> String {
        func found(_ path: SettingPath) -> ComponentValue.Found? {
            RunSettings.parts.firstIndex { $0.name == path.components[0] }
                .flatMap { self.sections[Int(sections[$0])].decoded.value(at: path.components) }
        }
        let points = AxisPoints(axis)
        for index in 0..<points.count {
            let isPoint = points[index].assignments.allSatisfy { assignment in
                var decoder = SettingDecoder()
                let subject = Subject(path: assignment.path.components, keySpan: nil)
                let pattern = decoder.value(assignment.node, as: assignment.path.kind, of: subject)
                return pattern.map { found(assignment.path)?.value.matches($0) ?? false } ?? false
            }
            if isPoint { return points.label(at: index) }
        }
        return axis.paths.map { path in
            found(path).map { $0.value.withoutDefaults(as: $0.kind).text(as: $0.kind) } ?? ""
        }.joined(separator: " / ")
    }
}

extension SettingValue {
    /// The value without the settings of members that have their defaults, as people write it.
    fileprivate func withoutDefaults(as kind: SettingKind) -> SettingValue {
        switch self {
        case .list(let values): return .list(values.map { $0.withoutDefaults(as: kind.element) })
        case .component(let component):
            guard let family = kind.family, let member = family.member(named: component.name) else { return self }
            let fields = component.fields.filter { field in
                member.settings.first { $0.name == field.name }?.defaultValue != field.value
            }
            return .component(ComponentValue(name: component.name, fields: fields))
        default: return self
        }
    }
}
