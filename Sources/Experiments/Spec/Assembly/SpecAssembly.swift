import Documents
import NeuralNetworks

/// Puts the tree of a spec together: its own text, laid over the files that it extends, with the settings of the
/// command line in their places and the values in the places of references to them.
struct SpecAssembly {
    /// The key that names the file that is extended.
    static let key = "extends"
    /// The most files that may extend one another, the spec among them.
    static let extensionLimit = 16

    /// A spec that is put together.
    struct Result {
        /// The spec's own text, and the tree.
        let document: Document
        /// The base run before references were replaced; nil when none follow the sweep.
        let template: ReferenceTemplate?
        /// What the command line sets.
        let overrides: [Override]
    }

    private let source: ExtendedFileSource
    /// What is wrong with the texts.
    private(set) var diagnostics: [Diagnostic] = []
    /// What is wrong with how they are put together.
    private(set) var complaints: [Complaint] = []
    /// The files that the spec extends, one through the other.
    private(set) var extended: [ExtendedFile] = []

    init(_ source: ExtendedFileSource) {
        self.source = source
    }

    /// The tree, or nil after a complaint that leaves nothing to go on with.
    ///
    /// - Parameters:
    ///   - bytes: the text of the spec.
    ///   - name: what complaints call it.
    ///   - overrides: what the command line sets: `path=value`.
    mutating func assemble(bytes: [UInt8], name: String, overrides: [String]) -> Result? {
        guard let own = parse(bytes, name: name, folder: ""), var root = joined(own, name) else { return nil }
        var reader = OverrideReader(root: root)
        for text in overrides { reader.apply(text) }
        diagnostics += reader.diagnostics
        complaints += reader.complaints
        root = reader.root
        guard root.entries != nil else {
            return Result(document: Document(source: own.source, root: root), template: nil, overrides: [])
        }
        var resolver = ReferenceResolver(root: root)
        let resolved = resolver.resolvedRoot()
        complaints += resolver.complaints
        complaints += reader.overrides.compactMap { $0.complaint(aboutFragments: resolver.namedKeys) }
        return Result(
            document: Document(source: own.source, root: resolved),
            template: resolver.hasReferences ? ReferenceTemplate(root) : nil, overrides: reader.overrides)
    }

    private mutating func parse(_ bytes: [UInt8], name: String, folder: String) -> Document? {
        let (document, faults) = Document.parse(name: name, bytes: bytes, folder: folder)
        diagnostics += faults
        return document
    }

    /// The spec laid over what it extends, or nil when that could not be read.
    private mutating func joined(_ own: Document, _ name: String) -> Node? {
        var levels = [own.root]
        var known = [(name: name, identity: source.identity)]
        var places: [Span] = []
        var byteCount = 0
        while let entry = levels[levels.count - 1].entry(Self.key) {
            guard let file = open(entry, &known, places) else { return nil }
            places.append(entry.value.span)
            byteCount += file.bytes.count
            guard levels.count < Self.extensionLimit, byteCount <= Document.byteLimit else {
                let fault: AssemblyFault = byteCount > Document.byteLimit ? .extendsTooLarge : .extendsTooDeep
                complaints.append(Complaint(.assembly(fault), at: entry.value.span))
                return nil
            }
            guard let document = parse(file.bytes, name: known[known.count - 1].name, folder: file.folder) else {
                return nil
            }
            guard document.root.entries != nil else {
                let fact = Complaint.Fact.notSpec(Complaint.Found(document.root), advice: "write the keys of a spec")
                complaints.append(Complaint(fact, at: document.root.span))
                return nil
            }
            extended.append(file)
            levels.append(document.root)
        }
        return levels.dropLast().reversed().reduce(levels[levels.count - 1]) { SpecOverlay.lay($1, over: $0) }
    }

    /// The file that an entry names, or nil after a complaint.
    private mutating func open(
        _ entry: Node.Entry, _ known: inout [(name: String, identity: String)], _ places: [Span]
    ) -> ExtendedFile? {
        var decoder = SettingDecoder()
        let subject = Subject(path: [Self.key], keySpan: entry.keySpan)
        guard case .text(let text)? = decoder.value(entry.value, as: .text, of: subject) else {
            complaints += decoder.complaints
            return nil
        }
        let path = DataLocation.join(extended.last?.folder ?? "", text)
        do throws(SurroundingsError) {
            let opened = try source.open(path, extended.count)
            if let first = known.firstIndex(where: { $0.identity == opened.identity }) {
                complaints.append(
                    Complaint(
                        .assembly(.extendsItself(known[first...].map(\.name), others: Array(places[first...]))),
                        at: entry.value.span))
                return nil
            }
            known.append((opened.name, opened.identity))
            return ExtendedFile(path: path, bytes: opened.bytes)
        } catch {
            let names = (try? Files.names(in: Paths.folder(of: error.path))) ?? []
            let specs = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
            let close = NameFinder.closest(to: Paths.name(of: text), among: specs)
            let suggestion = close.map { String(text.dropLast(Paths.name(of: text).count)) + $0 }
            complaints.append(
                Complaint(
                    .assembly(.unreadableFile(error.path, reason: error.reason, suggestion: suggestion)),
                    at: entry.value.span))
            return nil
        }
    }
}
