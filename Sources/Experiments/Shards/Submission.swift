import Foundation

/// Runs that were sent out to be trained by other processes, cut into shards; each shard is the work of one process.
///
/// It has a folder of its own in the results folder that all those processes share, `submissions/<name>`:
///
/// ```
/// submission.json    who was sent it, and where each shard begins
/// runs               a line per run, shard by shard
/// spec.yaml  lock.json  extends/    copies: what its workers do does not change when the spec is edited
/// attempts/*         what each worker says of itself
/// ended              exists when nothing of it can be under way any more
/// ```
///
/// What else is in the folder belongs to the engine that was sent it. The runs' results are in the journals of the
/// results folder, as always. Nothing here is locked: each file has one writer.
public struct Submission: Sendable, Equatable {
    /// Its number in the results folder and 64 random bits: `001-4f1c9a27d0b35e68`. No other submission anywhere has
    /// the same name, so whoever sees its folder sees the results folder that was meant.
    public let name: String
    /// The results folder, by its path from the root.
    public let results: ResultsFolder
    /// Who was sent it: `slurm`.
    public let engine: String
    /// The position of each shard's first run, and behind them the number of runs.
    let starts: [Int]

    /// The number of shards.
    public var shardCount: Int { starts.count - 1 }
    /// The number of runs.
    public var runCount: Int { starts.last ?? 0 }
    /// The path of its folder, from the root.
    public var path: String { "\(Self.folderPath(in: results))/\(name)" }

    /// The folder of all submissions of a results folder.
    static func folderPath(in results: ResultsFolder) -> String { "\(results.path)/submissions" }

    /// The runs of a shard, in the order in which they were planned.
    ///
    /// - Throws: `SurroundingsError` when they cannot be read.
    /// - Precondition: there is such a shard.
    public func runs(ofShard shard: Int) throws(SurroundingsError) -> [ShardRun] {
        let file = "\(path)/runs"
        let count = starts[shard + 1] - starts[shard]
        let bytes = try Files.read(file, from: starts[shard] * ShardRun.lineLength, count: count * ShardRun.lineLength)
        let runs = stride(from: 0, to: bytes.count, by: ShardRun.lineLength).compactMap { start in
            ShardRun(line: bytes[start..<min(start + ShardRun.lineLength, bytes.count)])
        }
        guard runs.count == count else {
            throw SurroundingsError(operation: "read", path: file, reason: "runs of shard \(shard) are missing")
        }
        return runs
    }

    /// Whether nothing of it can be under way any more.
    public var isEnded: Bool { Files.length("\(path)/ended") != nil }

    /// Notes that nothing of it can be under way any more.
    public func end() throws(SurroundingsError) { try write([], to: "ended") }

    /// Puts those bytes into a file of its folder, all or nothing, on the disk when this returns.
    public func write(_ bytes: [UInt8], to file: String) throws(SurroundingsError) {
        try ResultsFolder(path: path).write(bytes, to: file)
        try Files.synchronizeFolder(Paths.folder(of: "\(path)/\(file)"))
    }

    /// The bytes of a file of its folder; nil when there is none.
    public func bytes(of file: String) throws(SurroundingsError) -> [UInt8]? {
        try ResultsFolder(path: path).bytes(of: file)
    }
}

extension Submission {
    /// The file of that name, complete.
    var json: JSONValue {
        [
            "format": .integer(Self.format), "engine": .text(engine), "made": .text(Provenance.text(Date())),
            "host": .text(Machine.host), "version": .text(Program.version), "runs": .integer(runCount),
            "starts": .list(starts.map(JSONValue.integer)),
        ]
    }

    /// The form of the files.
    private static let format = 1

    /// The submission of that name.
    ///
    /// - Throws: `SurroundingsError` when it is not there, or cannot be understood.
    public static func open(_ name: String, in results: ResultsFolder) throws(SurroundingsError) -> Submission {
        let results = ResultsFolder(path: Paths.absolute(results.path))
        let file = "\(folderPath(in: results))/\(name)/submission.json"
        let json = try? JSONValue(try Files.read(file))
        guard let json, json["format"]?.integer == format, let engine = json["engine"]?.text,
            let starts = json["starts"]?.elements?.compactMap(\.integer), starts.count > 1
        else {
            throw SurroundingsError(
                operation: "use", path: file, reason: "it is no submission that this version of Espalier understands")
        }
        return Submission(name: name, results: results, engine: engine, starts: starts)
    }

    /// Every submission of a results folder, the first first, ended ones included. One that was not complete when its
    /// process ended was never sent, and is not among them.
    public static func all(in results: ResultsFolder) throws(SurroundingsError) -> [Submission] {
        let folder = folderPath(in: results)
        var submissions: [Submission] = []
        for name in try Files.names(in: folder) where Files.length("\(folder)/\(name)/submission.json") != nil {
            submissions.append(try open(name, in: results))
        }
        return submissions.sorted { ($0.number, $0.name) < ($1.number, $1.name) }
    }

    /// Its number in the results folder, from 1.
    private var number: Int { Int(name.prefix { $0 != "-" }) ?? 0 }

    /// Makes a submission of those shards: when this returns, its folder is complete and on the disk, and nothing is
    /// sent yet.
    ///
    /// - Parameters:
    ///   - experiment: Where the runs are from.
    ///   - shards: The runs of each shard; none is empty.
    ///   - engine: Who will be sent it.
    public static func make(
        _ experiment: Experiment, shards: [[PlannedRun]], engine: String
    ) throws(SurroundingsError) -> Submission {
        precondition(!shards.isEmpty && shards.allSatisfy { !$0.isEmpty }, "a submission of nothing")
        try experiment.writeLock()
        let results = ResultsFolder(path: Paths.absolute(experiment.folder.path))
        let folder = folderPath(in: results)
        try Files.makeFolder(folder)
        let last = try Files.names(in: folder).compactMap { Int($0.prefix { $0 != "-" }) }.max() ?? 0
        let digits = String(last + 1)
        let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        let random = String(UInt64.random(in: 1 << 60...UInt64.max), radix: 16)
        let starts = shards.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        let submission = Submission(name: "\(number)-\(random)", results: results, engine: engine, starts: starts)
        let own = ResultsFolder(path: submission.path)
        for name in ["attempts", "log"] { try Files.makeFolder("\(own.path)/\(name)") }
        try own.write(to: "runs") { draft in
            for run in shards.joined() {
                draft.write(ShardRun(id: run.id, configuration: run.configuration.index, seed: run.seed).line)
            }
        }
        try experiment.writeLock(to: own)
        // The last file: with it, the submission is complete.
        try submission.write(submission.json.bytes, to: "submission.json")
        try Files.synchronizeFolder(folder)
        return submission
    }
}
