import Documents
import NeuralNetworks

/// The base run with the references between its sections as they are written: at a point of the grid they stand for
/// what the point puts there, not for what the base run has.
struct ReferenceTemplate: Sendable {
    private static let parts = Set(RunSettings.parts.map(\.name))

    /// The sections of the base run. References to other keys are replaced.
    let root: Node
    /// For each section with references, the sections that they lead to, through others too.
    private let reach: [String: Set<String>]

    /// The template of a spec; nil when no section refers to one, so that every point has what the base run has.
    ///
    /// What is wrong with the references is told by `ReferenceResolver`.
    ///
    /// - Parameter root: the top level, with its references.
    init?(_ root: Node) {
        var entries: [Node.Entry] = []
        var reach: [String: Set<String>] = [:]
        for entry in root.entries ?? [] where Self.parts.contains(entry.key) {
            var resolver = ReferenceResolver(root: root, kept: Self.parts)
            guard let value = resolver.section(entry.key) else { continue }
            entries.append(Node.Entry(key: entry.key, keySpan: entry.keySpan, value: value))
            if !resolver.metKeys.isEmpty { reach[entry.key] = resolver.metKeys }
        }
        guard !reach.isEmpty else { return nil }
        for _ in Self.parts {
            for (key, met) in reach { reach[key] = met.reduce(into: met) { $0.formUnion(reach[$1] ?? []) } }
        }
        self.root = Node(.mapping(entries), span: root.span)
        self.reach = reach
    }

    /// The sections whose values decide about a section: itself, and those that its references lead to.
    func sources(of part: String) -> Set<String> {
        (reach[part] ?? []).union([part])
    }

    /// Whether a section has references.
    fileprivate func hasReferences(in part: String) -> Bool {
        reach[part] != nil
    }

    /// The sections of the base run with one of them as a point of the grid makes it, references replaced; and what is
    /// wrong with the references there.
    ///
    /// - Parameter assignments: all that the point sets, in the order in which it is set.
    fileprivate func root(
        for part: RunSettings.Part, _ assignments: [Assignment]
    ) -> (root: Node, complaints: [Complaint]) {
        var placed = root
        for other in RunSettings.parts where sources(of: part.name).contains(other.name) {
            let own = assignments.filter { $0.path.components.first == other.name }
            if let node = DecodedPart.placing(own, in: placed, other).node {
                placed = placed.replacing(path: [other.name], with: node)
            }
        }
        var resolver = ReferenceResolver(root: placed)
        guard let section = resolver.section(part.name) else { return (placed, resolver.complaints) }
        return (placed.replacing(path: [part.name], with: section), resolver.complaints)
    }
}

extension DecodedPart {
    /// The section of the base run with what a point sets in it; references stand for what it sets elsewhere.
    ///
    /// - Parameters:
    ///   - assignments: all that the point sets in the section and its sources, in the order in which it is set.
    ///   - template: the base run before references were replaced; nil when none follow the sweep.
    convenience init(
        _ part: RunSettings.Part, of root: Node, _ assignments: [Assignment], _ template: ReferenceTemplate?
    ) {
        let own = assignments.filter { $0.path.components.first == part.name }
        guard let template, template.hasReferences(in: part.name) else {
            self.init(part, of: root, own)
            return
        }
        let (placed, faults) = template.root(for: part, assignments)
        self.init(part, of: placed, own, faults: faults)
    }
}
