import Documents
import NeuralNetworks

/// Reads the variants of an axis.
struct VariantReader {
    /// What is varied.
    let path: SettingPath
    /// Where the axis stands.
    let keySpan: Span
    /// What the base run has at the path; nil for nothing.
    let base: Node?
    /// Whether the axis is sampled from.
    var isSampled = false

    /// The key that names a variant: `label`, or `name` where the settings themselves have a `label`.
    var labelKey: String {
        Self.labelKey(path.kind)
    }

    /// The key that names a variant of a setting of that kind.
    static func labelKey(_ kind: SettingKind) -> String {
        possibleSettings(kind).contains { $0.name == "label" } ? "name" : "label"
    }

    /// The settings of a setting of that kind, whichever member of a family it names.
    private static func possibleSettings(_ kind: SettingKind) -> [SettingDescription] {
        switch kind.unwrapped {
        case .section(let description):
            description.settings.flatMap { setting -> [SettingDescription] in
                guard case .flattenedMember(let family) = setting.kind else { return [setting] }
                return family.members.flatMap(\.settings)
            }
        case .member(let family): family.members.flatMap(\.settings)
        default: []
        }
    }

    /// The variant that a node describes; nil after a complaint that leaves nothing to go on with.
    func variant(_ node: Node, _ decoder: inout SettingDecoder) -> Variant? {
        let labelEntry = node.entry(labelKey)
        let entries = node.entries?.filter { $0.key != labelKey }
        let template = entries.map { Node(.mapping($0), span: node.span) } ?? node
        guard let label = label(node, labelEntry, &decoder) else { return nil }

        var parts = Parts()
        if let entries {
            collect(entries, settings(of: path.kind, entries), [], &parts, &decoder)
        } else if case .member(let family) = path.kind.unwrapped {
            parts.mentioned.append(([family.discriminator], node.span))
        }
        let isOverlay = if case .section = path.kind.unwrapped { true } else { false }
        let variant = Variant(
            label: label, span: labelEntry?.value.span ?? node.span, template: template, dimensions: parts.dimensions,
            mentioned: parts.mentioned, isOverlay: isOverlay)
        if !parts.hasFaults {
            let first = variant.node(at: 0)
            let whole = isOverlay ? TreeEditor.overlay(first, over: base, path.kind) : first
            _ = decoder.value(whole, as: path.kind, of: Subject(path: path.components, keySpan: keySpan))
        }
        return variant
    }

    /// What a choice is called: its label, or else the member that it names.
    ///
    /// - Parameter entry: The entry that gives the label, if there is one.
    func label(_ node: Node, _ entry: Node.Entry?, _ decoder: inout SettingDecoder) -> String? {
        if let entry {
            let subject = Subject(path: [labelKey], keySpan: entry.keySpan)
            guard case .text(let text)? = decoder.value(entry.value, as: .text, of: subject) else { return nil }
            return text
        }
        switch path.kind.unwrapped {
        case .member(let family):
            // Without a name the decoder complains of the variant itself.
            return node.scalar.map { node.isNull ? "none" : $0.text } ?? node[family.discriminator]?.scalar?.text ?? ""
        case .section(let description):
            if let scalar = node.scalar { return node.isNull ? "none" : scalar.text }
            if let name = fileName(node) { return name }
            for setting in description.settings {
                guard case .flattenedMember(let family) = setting.kind else { continue }
                if let name = node[family.discriminator]?.scalar?.text { return name }
            }
        default: break
        }
        decoder.complain(
            .missingLabel(path.text, key: labelKey), at: node, Subject(path: path.components, keySpan: nil))
        return nil
    }

    /// What the file of a variant is called, without its folder and its extension; nil for a variant that names none.
    private func fileName(_ node: Node) -> String? {
        let paths = Self.possibleSettings(path.kind).filter(\.isPath)
        let entry = node.entries?.first { entry in paths.contains { $0.answers(to: entry.key) } }
        var name = entry?.value.scalar?.text.split(separator: "/").last ?? ""
        for suffix in [".gz", ".xz", ".zst"] where name.hasSuffix(suffix) { name.removeLast(suffix.count) }
        if let point = name.dropFirst().lastIndex(of: "."), name[point...].dropFirst().allSatisfy(\.isLetter) {
            name = name[..<point]
        }
        return name.isEmpty ? nil : String(name)
    }

    /// What is found inside a variant.
    private struct Parts {
        var dimensions: [(path: [String], values: SweptValues)] = []
        var mentioned: [(path: [String], span: Span)] = []
        var hasFaults = false
    }

    /// Finds swept settings and mentioned ones in the entries of a mapping.
    private func collect(
        _ entries: [Node.Entry], _ settings: [SettingDescription], _ prefix: [String], _ parts: inout Parts,
        _ decoder: inout SettingDecoder
    ) {
        for entry in entries {
            guard let setting = settings.first(where: { $0.answers(to: entry.key) }) else {
                parts.mentioned.append((prefix + [entry.key], entry.keySpan))
                continue
            }
            let subject = Subject(path: path.components + prefix + [setting.name], keySpan: entry.keySpan)
            let inner = prefix + [entry.key]
            if let nodes = setting.kind.severalValues(entry.value) {
                parts.mentioned.append((prefix + [setting.name], entry.keySpan))
                if nodes.isEmpty {
                    decoder.complain(.emptyList(setting.name), at: entry.value, subject)
                    parts.hasFaults = true
                    continue
                }
                let values = nodes.compactMap { decoder.value($0, as: setting.kind, of: subject) }
                if values.count < nodes.count { parts.hasFaults = true }
                parts.dimensions.append((inner, .nodes(nodes)))
            } else if setting.kind.acceptsNumber, RangeReader.isRange(entry.value) {
                parts.mentioned.append((prefix + [setting.name], entry.keySpan))
                let values = RangeReader.values(
                    entry.value, as: setting.kind, of: subject, isSampled: isSampled, &decoder)
                if let values {
                    parts.dimensions.append((inner, values))
                } else {
                    parts.hasFaults = true
                }
            } else if let entries = entry.value.entries, case let settings = self.settings(of: setting.kind, entries),
                !settings.isEmpty
            {
                collect(entries, settings, prefix + [setting.name], &parts, &decoder)
            } else if case .member(let family) = setting.kind.unwrapped, entry.value.scalar != nil {
                parts.mentioned.append((prefix + [setting.name, family.discriminator], entry.keySpan))
            } else {
                parts.mentioned.append((prefix + [setting.name], entry.keySpan))
            }
        }
    }

    /// The settings that can stand in a mapping of that kind.
    private func settings(of kind: SettingKind, _ entries: [Node.Entry]) -> [SettingDescription] {
        func named(_ family: FamilyDescription, in entries: [Node.Entry]?) -> ComponentDescription? {
            let name = entries?.first { $0.key == family.discriminator }?.value.scalar?.text
            return name.flatMap { family.member(named: $0) ?? NameFinder.certainMember(meantBy: $0, in: family) }
        }
        switch kind.unwrapped {
        case .section(let description):
            return description.settings.flatMap { setting -> [SettingDescription] in
                guard case .flattenedMember(let family) = setting.kind else { return [setting] }
                return (named(family, in: entries) ?? named(family, in: base?.entries))?.settings ?? []
            }
        case .member(let family): return named(family, in: entries)?.settings ?? []
        default: return []
        }
    }
}
