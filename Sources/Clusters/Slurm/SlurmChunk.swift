import Experiments

/// The shards of a submission that are sent as one array of jobs.
struct SlurmChunk: Sendable, Equatable {
    /// Its number in the submission, from 0.
    let number: Int
    /// Its first shard; the array itself begins at 0.
    let offset: Int
    /// The number of its shards.
    let count: Int
    /// The job's id, or `ID;cluster`; nil before it is known. It is for people: after a crash of the controller another
    /// job may have it.
    var jobID: String?

    /// What its job is called: no other job anywhere is called so.
    func name(in submission: Submission) -> String {
        let random = submission.name.drop { $0 != "-" }.dropFirst()
        return "espalier-\(random)-\(number)"
    }
}

/// The chunks of a submission that were sent or were about to be: the file `jobs`, a line for each.
///
/// A line is written before its chunk is sent, so that whatever Slurm has can be found by its name.
struct SlurmJobs: Sendable, Equatable {
    static let file = "jobs"

    /// The chunks, one behind the other.
    var chunks: [SlurmChunk] = []

    /// The number of shards in them.
    var shardCount: Int { chunks.last.map { $0.offset + $0.count } ?? 0 }

    /// No chunks yet.
    init() {}

    /// Those of a submission.
    init(of submission: Submission) throws(SurroundingsError) {
        let text = String(decoding: try submission.bytes(of: Self.file) ?? [], as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard words.count >= 3, let number = Int(words[0]), let offset = Int(words[1]), let count = Int(words[2])
            else { continue }
            chunks.append(
                SlurmChunk(
                    number: number, offset: offset, count: count, jobID: words.dropFirst(3).first.map(String.init)))
        }
    }

    /// Puts them into the submission's file.
    func write(to submission: Submission) throws(SurroundingsError) {
        let lines = chunks.map { chunk in
            ([String(chunk.number), String(chunk.offset), String(chunk.count)] + [chunk.jobID].compactMap(\.self))
                .joined(separator: " ") + "\n"
        }
        try submission.write(Array(lines.joined().utf8), to: Self.file)
    }
}
