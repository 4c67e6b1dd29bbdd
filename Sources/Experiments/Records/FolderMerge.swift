/// Joins results folders of one experiment, in which several machines trained: takes what others have into one of them.
///
/// Journals are taken as they are, file by file. Nothing is removed anywhere; doing it twice is doing it once; and what
/// has come in when it is interrupted is whole.
public struct FolderMerge: Sendable {
    private let target: ResultsFolder

    /// Joins others into that folder, which need not exist.
    public init(into target: String) {
        self.target = ResultsFolder(path: target)
    }

    /// Takes in what another folder has: its journals, its saved runs, its models. Where the target is no results folder
    /// yet, it becomes one of the same spec.
    ///
    /// - Throws: `SurroundingsError` when something cannot be read or written, or the other folder has no results, or
    ///   those of another experiment.
    public func take(from path: String) throws(SurroundingsError) {
        let source = ResultsFolder(path: path)
        guard let lock = try source.lock() else {
            throw SurroundingsError(operation: "merge", path: path, reason: "there are no results in it")
        }
        guard Paths.absolute(path) != Paths.absolute(target.path) else { return }
        try checkTarget(for: lock, of: source)
        for folder in ["journal", "models"] {
            for name in try source.names(in: folder) where !name.hasSuffix(".draft") {
                try takeFile("\(folder)/\(name)", from: source)
            }
        }
        for id in Checkpoints(folder: source.checkpointsPath).ids {
            for name in try source.names(in: "checkpoints/\(id)") where !name.hasSuffix(".draft") {
                try takeFile("checkpoints/\(id)/\(name)", from: source)
            }
        }
    }

    private func checkTarget(for lock: LockFile, of source: ResultsFolder) throws(SurroundingsError) {
        if let own = try target.lock() {
            guard own.name == lock.name else {
                throw SurroundingsError(
                    operation: "merge", path: source.path,
                    reason: "it has the results of '\(lock.name)', and '\(target.path)' those of '\(own.name)'")
            }
            return
        }
        let names = try target.names(in: ".")
        guard names.isEmpty else {
            throw SurroundingsError(
                operation: "merge into", path: target.path, reason: "it holds '\(names[0])' and no results")
        }
        for (level, file) in lock.extended.enumerated() {
            let copy = source.path(ofExtended: file, level)
            try target.write(try Files.read(copy), to: "extends/\(Paths.name(of: copy))")
        }
        try target.write(try source.spec, to: "spec.yaml")
        var lock = lock
        lock.folder = Paths.relative(source.folder(of: lock), from: target.path)
        try target.write(lock.bytes, to: "lock.json")
    }

    /// Takes in a file. Files only grow: of two of the same name the longer one is kept, and the shorter one must be its
    /// beginning. Else they are two files, and machines never give two the same name.
    private func takeFile(_ name: String, from source: ResultsFolder) throws(SurroundingsError) {
        let from = "\(source.path)/\(name)"
        let to = "\(target.path)/\(name)"
        if let own = Files.length(to), let other = Files.length(from) {
            guard try Files.haveSameStart(from, to, count: min(own, other)) else {
                throw SurroundingsError(
                    operation: "merge", path: from, reason: "it differs from '\(to)', which has the same name")
            }
            if own >= other { return }
        }
        var failure: SurroundingsError?
        try target.write(to: name) { draft in
            do throws(SurroundingsError) {
                try Files.read(from, from: 0) { draft.write(Array($0)) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
