import Documents
import NeuralNetworks

/// A setting of the command line.
struct Override: Sendable {
    /// The path, as the settings are declared.
    let path: [String]
    /// Where the path is written.
    let span: Span
}

/// Puts settings of the command line into the tree of a spec: `--set network.hidden=[64, 32]`.
///
/// A path is one of an axis, or leads to the name, the description, the seeds, the sweep, the wishes for running and
/// reporting, or a fragment. The value is YAML and takes the place of what the spec has there.
struct OverrideReader {
    /// The option of the command line.
    static let option = "--set"
    /// The settings below the keys that are no part of a run.
    private static let sections = [
        "run": RunOptions.description.settings, "report": ReportOptions.description.settings,
        "seeds": SeedReader.settings, "sweep": ReferenceIndex.section(named: "sweep")?.settings ?? [],
    ]
    private static let wholeKeys = ["name", "description"] + sections.keys.sorted()
    private static let nameLength = 60

    /// The top level of the spec with what was set so far.
    private(set) var root: Node
    /// What was set.
    private(set) var overrides: [Override] = []
    /// What is wrong with the values' texts.
    private(set) var diagnostics: [Diagnostic] = []
    /// What else is wrong.
    private(set) var complaints: [Complaint] = []

    init(root: Node) {
        self.root = root
    }

    /// Sets what a text says: `path=value`.
    mutating func apply(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard let sign = scalars.firstIndex(of: "=") else {
            let source = SourceText(name: Self.option, bytes: Array(text.utf8))
            return complain(.noEqualsSign, at: Self.span(0..<scalars.count, source))
        }
        let path = Self.text(scalars[..<sign]).trimmed
        let name = "\(Self.option) \(path.prefix(Self.nameLength))"
        guard scalars[(sign + 1)...].contains(where: { !$0.properties.isWhitespace }) else {
            let source = SourceText(name: name, bytes: Array(text.utf8))
            return complain(.noValue, at: Self.span(sign..<sign + 1, source))
        }
        let (document, faults) = Document.parse(name: name, bytes: Array(text.utf8), from: sign + 1)
        diagnostics += faults
        guard let document else { return }
        let start = scalars[..<sign].prefix { $0 == " " }.count
        set(path, to: document.root, at: Self.span(start..<start + path.unicodeScalars.count, document.source))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> Substring {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return Substring(String(text))
    }

    private static func span(_ range: Range<Int>, _ source: SourceText) -> Span {
        Span(
            source: source, start: Mark(line: 1, column: range.lowerBound + 1),
            end: Mark(line: 1, column: range.upperBound + 1))
    }

    private mutating func complain(_ fault: AssemblyFault, at span: Span) {
        complaints.append(Complaint(.assembly(fault), at: span))
    }

    private mutating func set(_ text: String, to value: Node, at span: Span) {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isPart = RunSettings.parts.contains { $0.name == names[0] }
        let path: [String]
        if isPart {
            switch PathResolver(base: root).resolve(text) {
            case .success(let setting):
                path = setting.components
                guard place(Assignment(path: setting, node: value, keySpan: span)) else {
                    return complain(.pathIntoValue(text), at: span)
                }
            case .failure(let failure):
                complaints.append(Complaint(failure.fact, at: span))
                return
            }
        } else {
            guard isKnown(names, at: span) else { return }
            path = names
            root = root.replacing(path: names, with: value, keySpan: span)
        }
        if let first = overrides.first(where: { $0.path == path }) {
            complaints.append(Complaint(.repeatedSetting(text, alias: text, first: first.span), at: span))
        }
        overrides.append(Override(path: path, span: span))
    }

    /// Puts a value into a section of the base run; false when its path leads into something that is no mapping.
    private mutating func place(_ assignment: Assignment) -> Bool {
        let key = assignment.path.components[0]
        guard let part = RunSettings.parts.first(where: { $0.name == key }) else { return false }
        let rest = assignment.path.components[1...]
        guard let section = TreeEditor.placing(assignment, at: rest, in: root[key], part.setting) else { return false }
        let keySpan = rest.isEmpty ? nil : root.entry(key)?.keySpan
        root = root.replacing(path: [key], with: section, keySpan: keySpan ?? assignment.keySpan)
        return true
    }

    /// Whether a path outside of the base run can be set; else it is complained of.
    private mutating func isKnown(_ names: [String], at span: Span) -> Bool {
        if names[0].hasPrefix("x-") || (names.count == 1 && Self.wholeKeys.contains(names[0])) { return true }
        guard var settings = Self.sections[names[0]], names.count > 1 else {
            var advice = NameFinder.advice(
                onKey: names[0], value: nil, among: PathResolver.run.settings, of: nil)
            if advice.remark == nil, let close = NameFinder.closest(to: names[0], among: Self.wholeKeys) {
                advice = NameAdvice(suggestion: close)
            }
            let allowed = SpecReader.keys.filter { $0 != "version" && $0 != SpecAssembly.key }
            complaints.append(
                Complaint(.unknownSetting(names[0], owner: .spec, allowed: allowed, advice: advice), at: span))
            return false
        }
        for (depth, name) in names.enumerated().dropFirst() {
            guard let setting = settings.first(where: { $0.answers(to: name) }) else {
                let advice = NameFinder.advice(onKey: name, value: nil, among: settings, of: nil)
                let owner = names[..<depth].joined(separator: ".")
                complaints.append(
                    Complaint(
                        .unknownSetting(
                            name, owner: .section(owner), allowed: settings.map(\.name), advice: advice), at: span))
                return false
            }
            if case .section(let description) = setting.kind.unwrapped {
                settings = description.settings
            } else {
                settings = []
            }
        }
        return true
    }
}

extension Override {
    /// The complaint about a fragment that nothing refers to; nil without one.
    ///
    /// - Parameter keys: the top-level keys that are referred to.
    func complaint(aboutFragments keys: Set<String>) -> Complaint? {
        guard let key = path.first, key.hasPrefix("x-"), !keys.contains(key) else { return nil }
        return Complaint(.assembly(.unusedFragment(key)), at: span)
    }

    /// The complaint about a sweep of which each block gives the setting another value everywhere; nil without one.
    func complaint(about blocks: [SweepBlock]) -> Complaint? {
        let complaints = blocks.compactMap { $0.inclusions.isEmpty ? complaint(about: $0.axes) : nil }
        return complaints.count == blocks.count ? complaints.first : nil
    }

    /// The complaint about an axis that gives the setting another value at every point of the grid; nil without one.
    private func complaint(about axes: [SweepAxis]) -> Complaint? {
        for axis in axes {
            let replaced: [[String]]
            switch axis.form {
            case .values(let path, _): replaced = [path.components]
            case .zip(let members, _): replaced = members.map(\.path.components)
            case .variants(let path, let variants):
                replaced = variants.allSatisfy(\.isOverlay) ? [] : [path.components]
            }
            guard replaced.contains(where: { path.starts(with: $0) }) else { continue }
            let text = path.joined(separator: ".")
            return Complaint(
                .assembly(.withoutEffect(text, axis: axis.name, axisSpan: axis.keySpan)), at: span)
        }
        return nil
    }
}
