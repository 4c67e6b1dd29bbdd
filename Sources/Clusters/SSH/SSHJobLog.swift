/// Parallel's log of jobs: a line for each job that came to its last end, on whichever machine.
enum SSHJobLog {
    /// The shards of the jobs that have ended. Jobs are numbered from 1, shards from 0.
    static func ended(_ bytes: [UInt8]) -> Set<Int> {
        // A line that is not complete is one that is being written.
        let complete = bytes.prefix((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
        let lines = String(decoding: complete, as: UTF8.self).split(separator: "\n").dropFirst()
        return Set(lines.compactMap { line in Int(line.prefix { $0 != "\t" }).map { $0 - 1 } })
    }
}
