/// What a process trains its runs in, as far as a paper has to say it: the machine, and the state of the repository that
/// the spec lies in. It stands once above the runs in a journal, not in each of them.
public struct Surroundings: Sendable, Hashable {
    /// The processor's model; nil where the system does not name it.
    public let processor: String?
    /// The cores that the process could use.
    public let coreCount: Int
    /// The machine's memory in bytes.
    public let memoryBytes: Int
    /// The operating system with its version, and its kernel.
    public let release: String
    /// The repository's state; nil when the spec lies in none.
    public let commit: Commit?

    /// A state of a repository.
    public struct Commit: Sendable, Hashable {
        /// The commit, in hexadecimal.
        public let revision: String
        /// The branch; nil when none was checked out.
        public let branch: String?
        /// Whether files that the repository knows differed from the commit; results do not count.
        public let isChanged: Bool

        /// A state of a repository.
        public init(revision: String, branch: String?, isChanged: Bool) {
            self.revision = revision
            self.branch = branch
            self.isChanged = isChanged
        }
    }

    /// What a process trains its runs in.
    public init(processor: String?, coreCount: Int, memoryBytes: Int, release: String, commit: Commit?) {
        self.processor = processor
        self.coreCount = coreCount
        self.memoryBytes = memoryBytes
        self.release = release
        self.commit = commit
    }

    /// This machine, and the repository as it is now.
    ///
    /// - Parameters:
    ///   - specFolder: The folder of the spec.
    ///   - resultsFolder: The results of the experiment, which may lie in the same repository.
    init(specFolder: String, resultsFolder: String) {
        self.init(
            processor: Machine.processor, coreCount: Cores.available, memoryBytes: Machine.memoryBytes,
            release: Machine.release, commit: Commit(of: specFolder, besides: Paths.folder(of: resultsFolder)))
    }
}

extension Surroundings {
    var json: JSONValue {
        [
            "processor": processor.map(JSONValue.text) ?? .null,
            "cores": .integer(coreCount),
            "memory_bytes": .integer(memoryBytes),
            "release": .text(release),
            "commit": commit.map {
                [
                    "revision": .text($0.revision),
                    "branch": $0.branch.map(JSONValue.text) ?? .null,
                    "changed": .flag($0.isChanged),
                ]
            } ?? .null,
        ]
    }

    /// What a journal says; what is missing in it counts as unknown.
    init(_ json: JSONValue) {
        let commit = json["commit"].flatMap { commit in
            commit["revision"]?.text.map { revision in
                Commit(revision: revision, branch: commit["branch"]?.text, isChanged: commit["changed"] == .flag(true))
            }
        }
        self.init(
            processor: json["processor"]?.text, coreCount: json["cores"]?.integer ?? 0,
            memoryBytes: json["memory_bytes"]?.integer ?? 0, release: json["release"]?.text ?? "", commit: commit)
    }
}
