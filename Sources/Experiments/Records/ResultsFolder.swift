import Foundation

/// The folder that an experiment's results are in: `results/<name>`.
///
/// ```
/// spec.yaml          exact copy of the spec
/// extends/*          exact copies of the files that it extends: 1-base.yaml, 2-…
/// lock.json          what the results were made from
/// journal/*.jsonl    finished runs, the source of truth
/// checkpoints/<id>/* saved runs, until they are finished
/// models/*           trained models that the spec wants kept
/// tables/  figures/  report.md  …    made from the above at any time
/// ```
public struct ResultsFolder: Sendable, Equatable {
    /// The path.
    public let path: String

    /// The folder at that path, which need not exist.
    public init(path: String) {
        self.path = path
    }

    /// Puts those bytes into a file of the folder, all or nothing; a file that holds them already is left alone.
    ///
    /// - Parameter name: The file as seen from the folder: `tables/runs.csv`. Folders are made where they are missing.
    public func write(_ bytes: [UInt8], to name: String) throws(SurroundingsError) {
        let file = "\(path)/\(name)"
        try Files.makeFolder(Paths.folder(of: file))
        try Files.replace(file, with: bytes)
    }

    /// Puts what `produce` writes into a file of the folder, all or nothing, without having all of it in memory; a file
    /// that holds it already is left alone.
    ///
    /// - Parameter name: The file as seen from the folder: `tables/runs.csv`. Folders are made where they are missing.
    public func write(to name: String, _ produce: (inout FileDraft) -> Void) throws(SurroundingsError) {
        let file = "\(path)/\(name)"
        try Files.makeFolder(Paths.folder(of: file))
        var draft = FileDraft(path: file)
        produce(&draft)
        try draft.finish()
    }

    /// Removes a file that was written here before; one that is not there is no failure.
    ///
    /// - Parameter name: The file as seen from the folder: `tables/baseline.tex`.
    public func remove(_ name: String) throws(SurroundingsError) {
        try Files.remove("\(path)/\(name)")
    }

    /// The copy of the spec.
    var spec: [UInt8] {
        get throws(SurroundingsError) { try Files.read(specPath) }
    }

    /// The path of the copy of the spec.
    var specPath: String { "\(path)/spec.yaml" }

    /// The path of the copy of an extended file.
    ///
    /// - Parameter level: How many files extend it through one another before it, not counting the spec.
    func path(ofExtended file: String, _ level: Int) -> String {
        "\(extendedPath)/\(Self.name(ofExtended: file, level))"
    }

    /// Puts copies of the files that a spec extends into the folder, and removes those of earlier ones.
    func write(extended files: [ExtendedFile]) throws(SurroundingsError) {
        let names = files.enumerated().map { Self.name(ofExtended: $1.path, $0) }
        for (name, file) in zip(names, files) { try write(file.bytes, to: "\(Self.extendedFolder)/\(name)") }
        for name in try Files.names(in: extendedPath) where !names.contains(name) && !name.hasSuffix(".draft") {
            try Files.remove("\(extendedPath)/\(name)")
        }
    }

    private static let extendedFolder = "extends"
    private var extendedPath: String { "\(path)/\(Self.extendedFolder)" }

    private static func name(ofExtended file: String, _ level: Int) -> String {
        "\(level + 1)-\(Paths.name(of: file))"
    }

    /// The folder of the journals.
    var journalPath: String { "\(path)/journal" }

    /// The folder of the saved runs.
    var checkpointsPath: String { "\(path)/checkpoints" }

    /// The folder of the kept models.
    var modelsPath: String { "\(path)/models" }

    /// What the results were made from; nil when there are none.
    func lock() throws(SurroundingsError) -> LockFile? {
        let file = "\(path)/lock.json"
        guard Files.length(file) != nil else { return nil }
        guard let lock = LockFile(try Files.read(file)) else {
            throw SurroundingsError(operation: "use", path: file, reason: "it is no lock file of Espalier")
        }
        return lock
    }

    /// Makes sure that the folder may hold the results of that spec.
    ///
    /// - Throws: `SurroundingsError` when it holds those of another spec that still exists, or files of another origin.
    func checkOwner(name: String, specPath: String) throws(SurroundingsError) {
        guard let lock = try lock() else {
            let names = try Files.names(in: path).filter { !$0.hasSuffix(".draft") }
            guard names.isEmpty || names.contains("journal") || names.contains("spec.yaml") else {
                throw refusal("it holds '\(names[0])' and no results")
            }
            return
        }
        guard lock.name == name else { throw refusal("it holds the results of the experiment '\(lock.name)'") }
        let owner = "\(folder(of: lock))/\(Paths.name(of: lock.specPath))"
        if owner != Paths.absolute(specPath), Files.length(owner) != nil {
            throw refusal("it holds the results of '\(lock.specPath)', which has the same name")
        }
    }

    /// The folder of the spec that a lock file of this folder names.
    func folder(of lock: LockFile) -> String {
        Paths.resolve(lock.folder, from: path)
    }

    private func refusal(_ reason: String) -> SurroundingsError {
        SurroundingsError(
            operation: "use", path: path,
            reason: "\(reason); give the spec another 'name', or another folder with --results")
    }
}
