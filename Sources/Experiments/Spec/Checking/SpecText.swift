import Documents

/// The text of a spec, to be checked and mended.
public struct SpecText: Sendable {
    /// What complaints call it: the path, or `stdin`.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]
    /// The folder that relative paths in it start from.
    public let folder: String
    /// What the command line sets: `network.hidden=[64]`.
    public let overrides: [String]

    /// The text at that path; `-` is standard input, whose paths start from the current folder.
    ///
    /// - Parameter overrides: What the command line sets.
    /// - Throws: `SurroundingsError` when it cannot be read.
    public init(path: String, overrides: [String] = []) throws(SurroundingsError) {
        let isInput = path == "-"
        name = isInput ? "stdin" : path
        // One byte more than is read as a spec shows that there are too many.
        bytes = try Files.read(isInput ? "/dev/stdin" : path, atMost: Document.byteLimit + 1)
        folder = isInput ? "." : Paths.folder(of: path)
        self.overrides = overrides
    }

    private init(_ text: SpecText, bytes: [UInt8]) {
        (name, folder, overrides) = (text.name, text.folder, text.overrides)
        self.bytes = bytes
    }

    /// The plan of the spec, or nil, and all that is wrong with the text and with the data that it names.
    public func checked() -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
        let (plan, diagnostics) = planned()
        guard let plan else { return (nil, diagnostics) }
        let others = Experiment.dataDiagnostics(of: plan)
        return (others.isEmpty ? plan : nil, diagnostics + others)
    }

    /// The text with every change made that is certain, and the number of changes. What one change brings to light is
    /// changed too.
    public func fixed() -> (text: SpecText, count: Int) {
        var text = self
        var count = 0
        for _ in 0..<Self.roundLimit {
            let fixes = text.planned().diagnostics.compactMap(\.fix).filter { $0.span.source.name == name }
            guard let source = fixes.first?.span.source else { break }
            let (bytes, applied) = Diagnostic.Fix.applied(fixes, to: source, bytes: text.bytes)
            guard bytes != text.bytes else { break }
            text = SpecText(text, bytes: bytes)
            count += applied
        }
        return (text, count)
    }

    /// Puts the text into the file that `original` was read from, all or nothing.
    ///
    /// - Throws: `SurroundingsError` when that fails, or when the file is no longer what was read.
    public func write(over original: SpecText) throws(SurroundingsError) {
        guard try Files.read(name, atMost: Document.byteLimit + 1) == original.bytes else {
            throw SurroundingsError(operation: "write", path: name, reason: "it was changed in the meantime")
        }
        // Through links: the file itself is written, and the link stays.
        try Files.replace(Paths.absolute(name), with: bytes)
    }

    /// The most rounds of changes; each brings to light what the one before hid.
    private static let roundLimit = 10

    private func planned() -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
        let (spec, diagnostics) = ExperimentSpec.read(
            bytes: bytes, name: name, folder: folder, overrides: overrides, checksFiles: true)
        guard let spec else { return (nil, diagnostics) }
        let (plan, others) = RunPlan.make(for: spec)
        return (plan, diagnostics + others)
    }
}
