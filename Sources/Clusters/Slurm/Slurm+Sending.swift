import Experiments
import Foundation

extension Slurm {
    /// How often a chunk whose fate is unknown is looked after and sent again.
    private static let roundLimit = 12

    public func send(_ submission: Submission, until cancellation: Cancellation) throws(ClusterError) {
        let limits = try limits(until: cancellation)
        var jobs = try ClusterError.ofFolder { () throws(SurroundingsError) in
            try submission.write(Array(SlurmScript.text(setup: request.options.setup).utf8), to: SlurmScript.file)
            return try SlurmJobs(of: submission)
        }
        var size = limits.array
        var room = limits.share
        if !jobs.chunks.isEmpty, submission.shardCount > room {
            let names = jobs.chunks.map { $0.name(in: submission) }
            room -= try self.jobs(named: names, until: cancellation).count
            // Not in ever smaller arrays, each of which the queue is asked for by its name.
            guard room >= min(limits.share / 2, submission.shardCount - jobs.shardCount) else { return }
        }
        while !cancellation.isCancelled, room > 0, jobs.shardCount < submission.shardCount {
            let chunk = SlurmChunk(
                number: jobs.chunks.count, offset: jobs.shardCount,
                count: min(size, room, submission.shardCount - jobs.shardCount))
            // Whatever happens from here on, the chunk can be found by its name.
            jobs.chunks.append(chunk)
            try write(jobs, to: submission)
            switch try send(chunk, of: submission, until: cancellation) {
            case .taken(let id):
                jobs.chunks[jobs.chunks.count - 1].jobID = id
                try write(jobs, to: submission)
                room -= chunk.count
            case .refused(let fault, let text):
                jobs.chunks.removeLast()
                try write(jobs, to: submission)
                // There will be room when some are done.
                if fault == .busy, !jobs.chunks.isEmpty { return }
                guard fault == .limit else { throw error(fault, quoting: text) }
                if chunk.count > 1 {
                    // As many as the user may have in the queue.
                    size = (chunk.count + 1) / 2
                } else if jobs.chunks.isEmpty {
                    throw error(fault, quoting: text)
                } else {
                    return
                }
            }
        }
    }

    /// What Slurm says to a chunk.
    private enum Answer {
        /// It is in the queue, by that id.
        case taken(id: String)
        /// It is not, and why.
        case refused(SlurmFault, text: String)
    }

    /// Sends a chunk. When it is not clear what came of that, the queue is asked before it is sent again.
    ///
    /// - Throws: `ClusterError` when it stays unclear.
    private func send(
        _ chunk: SlurmChunk, of submission: Submission, until cancellation: Cancellation
    ) throws(ClusterError) -> Answer {
        var failure = ClusterError("")
        var isUnclear = false
        for _ in 0..<Self.roundLimit {
            if isUnclear {
                cancellation.wait(pace.poll)
                guard !cancellation.isCancelled else { break }
                do throws(ClusterError) {
                    if let job = try jobs(named: [chunk.name(in: submission)], until: cancellation).first {
                        return .taken(id: String(job.id.prefix { $0 != "_" }))
                    }
                } catch {
                    failure = error
                    continue
                }
            }
            let result: CommandResult
            do throws(ClusterError) { result = try start("sbatch", arguments(for: chunk, of: submission)) } catch {
                guard error.isTemporary else { throw error }
                failure = error
                isUnclear = true
                continue
            }
            if result.status == 0 {
                guard let id = Self.jobID(result) else { return .refused(.noJobID(output: result.output), text: "") }
                return .taken(id: id)
            }
            let fault = SlurmFault("sbatch", result)
            // What is busy has said that it did not take the chunk, after two minutes of trying.
            guard fault.isTemporary, fault != .busy else { return .refused(fault, text: result.errors) }
            failure = error(fault, quoting: result.errors)
            isUnclear = true
        }
        throw failure
    }

    /// The id that `sbatch --parsable` tells: `123` or `123;cluster`, perhaps behind other words of the site.
    static func jobID(_ result: CommandResult) -> String? {
        let ids = result.lines.filter { line in
            let digits = line.prefix { $0.isASCII && $0.isNumber }
            return !digits.isEmpty && (digits.count == line.count || line.dropFirst(digits.count).first == ";")
        }
        return ids.last.map(String.init)
    }

    private func arguments(for chunk: SlurmChunk, of submission: Submission) -> [String] {
        request.arguments(
            for: chunk, of: submission,
            parallel: SlurmRequest.parallel(
                request.options.maxParallel, count: chunk.count, of: submission.shardCount))
    }

    private func write(_ jobs: SlurmJobs, to submission: Submission) throws(ClusterError) {
        try ClusterError.ofFolder { () throws(SurroundingsError) in try jobs.write(to: submission) }
    }
}
