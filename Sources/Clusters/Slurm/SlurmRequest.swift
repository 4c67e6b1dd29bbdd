import Experiments

/// What `sbatch` is asked for a chunk of a submission: every option on its command line, where nothing of the user's
/// surroundings overrides it.
struct SlurmRequest: Sendable {
    /// What the spec asks for.
    let options: SlurmOptions
    /// How many runs of a shard are trained at once.
    let workers: Int
    /// The path of this program, from the root.
    let program: String

    /// The most seconds before a job's time is over at which it is warned.
    private static let longestWarning = 120
    /// The least.
    private static let shortestWarning = 10

    /// The arguments of `sbatch`.
    ///
    /// - Parameters:
    ///   - parallel: How many jobs of the chunk may run at once; nil: all.
    func arguments(for chunk: SlurmChunk, of submission: Submission, parallel: Int?) -> [String] {
        let folder = submission.path
        let number = submission.name.prefix { $0 != "-" }
        var arguments = options.options
        arguments += [
            "--parsable", "--job-name=\(chunk.name(in: submission))",
            "--comment=\(Self.lastPart(of: submission.results.path)) submission \(number)",
            "--array=0-\(chunk.count - 1)" + (parallel.map { "%\($0)" } ?? ""), "--requeue", "--open-mode=append",
            "--chdir=\(submission.results.path)",
            "--output=\(Self.escaped("\(folder)/log"))/\(chunk.number)-%a.log",
            "--signal=B:USR1@\(warningSeconds)", "--cpus-per-task=\(options.coresPerTask)",
        ]
        if let time = options.time { arguments.append("--time=\(Self.time(time))") }
        if let partition = options.partition { arguments.append("--partition=\(partition)") }
        if let account = options.account { arguments.append("--account=\(account)") }
        if let memory = options.memory { arguments.append("--mem=\(memory)") }
        return arguments + [
            "\(folder)/\(SlurmScript.file)", String(chunk.offset), program, "work", "--workers", String(workers),
            "--patience", String(Int(min(max(1, options.grace.rounded(.up)), 86_400))),
            submission.results.path, submission.name,
        ]
    }

    /// How many seconds before its time is over a job is warned, to save itself and to be begun again: less when it has
    /// little time.
    var warningSeconds: Int {
        guard let time = options.time else { return Self.longestWarning }
        return min(Self.longestWarning, max(Self.shortestWarning, Int(min(time, 1e6)) / 4))
    }

    /// The share of the parallel jobs that each chunk gets, at least one.
    static func parallel(_ total: Int?, count: Int, of shardCount: Int) -> Int? {
        guard let total, total < shardCount else { return nil }
        return max(1, total * count / shardCount)
    }

    /// A span of time as Slurm reads it: days-hours:minutes:seconds.
    static func time(_ seconds: Double) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let whole = Int(min(seconds.rounded(.up), 3e9))
        return "\(whole / 86400)-\(two(whole / 3600 % 24)):\(two(whole / 60 % 60)):\(two(whole % 60))"
    }

    /// A path in which Slurm replaces nothing.
    private static func escaped(_ path: String) -> String {
        path.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
    }

    private static func lastPart(of path: String) -> String {
        String(path.split(separator: "/").last ?? "results")
    }
}
