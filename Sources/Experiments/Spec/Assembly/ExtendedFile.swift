import Documents

/// A file that a spec extends, directly or through others.
public struct ExtendedFile: Sendable {
    /// The path as seen from the folder of the spec; one from the root stays as it is.
    public let path: String
    /// The file, byte for byte.
    public let bytes: [UInt8]

    /// The folder that the file lies in, as seen from the folder of the spec; empty for the same.
    var folder: String { Self.folder(of: path) }

    /// The folder that a path leads into; empty for the one where it starts.
    static func folder(of path: String) -> String {
        let folder = Paths.folder(of: path)
        return folder == "." ? "" : folder
    }
}

extension ExperimentSpec {
    /// The files that the spec is made of: its own, and those that it extends.
    ///
    /// - Parameter specPath: The path of its own.
    public func paths(at specPath: String) -> [String] {
        [specPath] + extended.map { DataLocation.join(Paths.folder(of: specPath), $0.path) }
    }
}

/// Where the files come from that a spec extends.
struct ExtendedFileSource: Sendable {
    /// A file that was opened.
    struct Opened {
        /// What complaints call it.
        let name: String
        /// What two names of one file have in common.
        let identity: String
        /// Its contents.
        let bytes: [UInt8]
    }

    /// What the spec itself is known by.
    let identity: String
    /// Opens the file at a path as seen from the folder of the spec; `level` counts from 0.
    let open: @Sendable (_ path: String, _ level: Int) throws(SurroundingsError) -> Opened
}

extension ExtendedFileSource {
    /// The files on the disk.
    ///
    /// - Parameter spec: the path of the spec.
    static func disk(around spec: String) -> ExtendedFileSource {
        let folder = ExtendedFile.folder(of: spec)
        return ExtendedFileSource(identity: Paths.absolute(spec)) { (path, _) throws(SurroundingsError) in
            let name = DataLocation.join(folder, path)
            guard let length = Files.length(name) else {
                let reason =
                    switch PathKind(path: name) {
                    case nil: "No such file or directory"
                    case .folder: "Is a directory"
                    default: "Not a file"
                    }
                throw SurroundingsError(operation: "read", path: name, reason: reason)
            }
            guard length <= Document.byteLimit else {
                throw SurroundingsError(
                    operation: "read", path: name,
                    reason: "it has \(length) bytes; at most \(Document.byteLimit) are read")
            }
            return Opened(name: name, identity: Paths.absolute(name), bytes: try Files.read(name))
        }
    }

    /// Copies in a results folder, in the order in which they are extended.
    static func copies(of paths: [String], in folder: ResultsFolder) -> ExtendedFileSource {
        ExtendedFileSource(identity: folder.specPath) { (path, level) throws(SurroundingsError) in
            guard paths.indices.contains(level) else {
                throw SurroundingsError(operation: "read", path: path, reason: "lock.json does not know its copy")
            }
            let name = folder.path(ofExtended: paths[level], level)
            return Opened(name: name, identity: name, bytes: try Files.read(name))
        }
    }
}
