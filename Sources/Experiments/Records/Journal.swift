import Synchronization

/// The journals of one results folder as one running process works with them: it reads all, writes one of its own, and
/// says which runs it has under way. For any number of threads.
public final class Journal: Sendable {
    /// What became of the wish to train a run.
    enum Claim: Sendable {
        /// This process is to train it, and to give it back afterwards; there is a record of it when only its models
        /// are missing.
        case granted(RunRecord?)
        /// Another process has it under way.
        case taken
        /// Another process finished it in the meantime.
        case finished(RunRecord)
        /// It failed in another process in the meantime.
        case failed(RunFailure)
    }

    /// How processes that work in the same folder keep out of each other's way.
    enum Sharing {
        /// Each asks for a run before it begins with it. For processes on one machine, or on file systems with locks.
        case claims
        /// They do not: the runs were dealt out before, and nothing but copies of this process has the same ones. Only
        /// the journals whose names begin so are read; other processes may have written very many.
        case dealt(journalsBeginningWith: String)
    }

    private struct State: ~Copyable {
        var reader: JournalReader
        var writer: JournalWriter?
        /// When the other journals were last looked at.
        var lastLook = ContinuousClock.now
    }

    private let state: Mutex<State>
    private let disk: DiskQueue
    /// Nil when runs are begun without asking.
    private let claims: Claims?
    /// The saved runs of the same folder.
    let checkpoints: Checkpoints
    /// The kept models of the same folder.
    let models: ModelFolder
    /// The models that are to be kept.
    let wishes: ModelWishes
    private let ownFile: String
    private let failuresBefore: [String: RunFailure]

    /// Opens the journals of `results/<name>` to go on with them.
    ///
    /// - Parameters:
    ///   - folder: The results folder; what is missing in it is made.
    ///   - surroundings: What this process trains in, to stand above its runs.
    public convenience init(folder: String, surroundings: Surroundings? = nil) throws(SurroundingsError) {
        let stated: (@Sendable () -> Surroundings)? = if let surroundings { { surroundings } } else { nil }
        try self.init(folder: folder, sharing: .claims, surroundings: stated, wishes: ModelWishes())
    }

    convenience init(
        folder: String, sharing: Sharing, surroundings: (@Sendable () -> Surroundings)?, wishes: ModelWishes
    ) throws(SurroundingsError) {
        let start = if case .dealt(let start) = sharing { start } else { "" }
        let path = try JournalWriter.newPath(in: "\(folder)/journal", startingWith: start)
        try self.init(folder: folder, ownPath: path, sharing: sharing, surroundings: surroundings, wishes: wishes)
        try Files.synchronizeFolder("\(folder)/journal")
    }

    init(
        folder: String, ownPath: String, sharing: Sharing = .claims,
        surroundings: (@Sendable () -> Surroundings)? = nil,
        wishes: ModelWishes = ModelWishes()
    ) throws(SurroundingsError) {
        ownFile = Paths.name(of: ownPath)
        let start = if case .dealt(let start) = sharing { start } else { "" }
        let reader = try JournalReader(folder: "\(folder)/journal", namesBeginningWith: start)
        checkpoints = Checkpoints(folder: "\(folder)/checkpoints")
        let models = ModelFolder(path: ResultsFolder(path: folder).modelsPath)
        self.models = models
        self.wishes = wishes
        if case .claims = sharing {
            try Files.makeFolder("\(folder)/checkpoints")
            claims = try Claims(path: "\(folder)/checkpoints/claims")
        } else {
            claims = nil
        }
        let heading: (@Sendable () -> [UInt8])? =
            if let surroundings { { JournalEntry.line(surroundings()) } } else { nil }
        let writer = try JournalWriter(path: ownPath, heading: heading)
        failuresBefore = reader.contents.failures
        checkpoints.removeNeedless(reader.contents, models: models, wishes: wishes)
        disk = DiskQueue { [file = writer.file] () throws(SurroundingsError) in try file.synchronize() }
        state = Mutex(State(reader: reader, writer: consume writer))
    }

    /// What the journals said when they were last looked at.
    public var contents: JournalContents {
        state.withLock { $0.reader.contents }
    }

    /// The finished runs that could not be written yet.
    var unwrittenCount: Int {
        state.withLock { $0.writer?.unwritten.count ?? 0 }
    }

    /// How long what a copy of this process finished may be unknown. Copies are rare and train in the same order, so there
    /// is little to learn from them; and thousands of processes list the folder of the journals for it.
    private static let lookInterval = Duration.seconds(300)

    /// Asks for a run. Whether another process finished it is looked up after the claim, so that no gap is left.
    func claim(_ id: String) -> Claim {
        if let claims, !claims.claim(id) { return .taken }
        return state.withLock { state in
            if claims != nil || ContinuousClock.now - state.lastLook > Self.lookInterval {
                // What others write is only needed to spare work: when it cannot be read, the run is trained.
                try? state.reader.refresh(except: ownFile)
                state.lastLook = .now
            }
            let record = state.reader.contents.records[id]
            if let record, models.holds(wishes.needed(of: record), of: id) {
                claims?.release(id)
                return .finished(record)
            }
            if let failure = state.reader.contents.failure(of: id), failure != failuresBefore[id] {
                claims?.release(id)
                return .failed(failure)
            }
            return .granted(record)
        }
    }

    /// Gives a run back that was not finished.
    func release(_ id: String) {
        claims?.release(id)
    }

    /// Writes down a finished run. Killing this process cannot undo it when this returns; a loss of power can, until
    /// the disk has it too.
    ///
    /// - Parameters:
    ///   - record: The run.
    ///   - settings: All that its id stands for.
    ///   - whenKept: Called, from any thread, when the disk has it and the run is given back, or with the reason why
    ///     the disk has it not.
    func append(_ record: RunRecord, settings: JSONValue, whenKept: @escaping DiskQueue.Action) {
        append(JournalEntry.line(record, settings: settings), id: record.id, whenKept: whenKept)
    }

    /// Writes down that a run failed, in the same way.
    func append(_ failure: RunFailure, whenKept: @escaping DiskQueue.Action) {
        append(JournalEntry.line(failure), id: failure.id, whenKept: whenKept)
    }

    private func append(_ line: [UInt8], id: String, whenKept: @escaping DiskQueue.Action) {
        do throws(SurroundingsError) {
            try state.withLock { state throws(SurroundingsError) in
                precondition(state.writer != nil, "run \(id) was written down after its journal was closed")
                try state.writer?.append(line)
            }
        } catch {
            release(id)
            return whenKept(error)
        }
        disk.bringToDisk { [self] failure in
            release(id)
            whenKept(failure)
        }
    }

    /// Returns when the disk has everything that was written, and everybody was told.
    func wait() {
        disk.wait()
    }

    /// Tries once more to write what could not be written, and closes the files. Nothing can be written afterwards.
    public func close() throws(SurroundingsError) {
        wait()
        try state.withLock { state throws(SurroundingsError) in
            claims?.close()
            try state.writer.take()?.close()
        }
    }
}
