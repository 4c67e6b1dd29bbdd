import Experiments
import Foundation

extension Waiting {
    /// The most shards that are looked at to find out why they came to nothing.
    private static let inquiryLimit = 1000
    /// How many submissions in a row may come to nothing at all.
    private static let barrenLimit = 2

    /// The queue is empty and runs are missing: tells why, as far as the workers left word, and sends the runs again,
    /// unless that has been done often enough.
    mutating func sendAgain() throws {
        let missing = news.missing
        let isBarren = try tellEnds(missing: Set(missing.map(\.id)))
        barrenCount = isBarren && gained == 0 ? barrenCount + 1 : 0
        for submission in open { try submission.end() }
        open = []
        let still = "\(counted(missing.count, "run")) \(missing.count == 1 ? "is" : "are") still missing"
        if barrenCount >= Self.barrenLimit {
            outcome.failure =
                "\(still), and the last \(barrenCount) submissions came to nothing; put right what is wrong, then the "
                + "same command sends them again"
        } else if resubmissionsLeft == 0 {
            let times = engine.pace.resubmissions
            outcome.failure =
                times == 0
                ? "\(still), and 'run.\(engine.name).submissions' lets none be sent again"
                : "\(still) after having been sent again \(counted(times, "time")) ('run.\(engine.name).submissions'); "
                    + "the same command sends them again"
        } else {
            resubmissionsLeft -= 1
            try send(missing, isAgain: true)
        }
    }

    /// All that is left waits in vain: withdraws it, so that the runs can be sent in another way.
    mutating func withdraw() {
        let reasons = queue.summary(engine.name).reasons.joined(separator: ", ")
        do throws(ClusterError) {
            try engine.cancel(open, until: cancellation)
            for submission in open { try? submission.end() }
            outcome.failure =
                "\(engine.name) cannot give the jobs what they ask for (\(reasons)), so they were withdrawn; change the "
                + "spec and run it again"
        } catch {
            outcome.failure = "\(engine.name) cannot give the jobs what they ask for (\(reasons)): \(error)"
        }
    }

    /// Tells which shards came to nothing.
    ///
    /// - Returns: Whether no shard came to anything.
    private func tellEnds(missing: Set<String>) throws -> Bool {
        var isBarren = true
        for submission in open {
            let latest = Dictionary(try submission.attempts().map { ($0.shard, $0) }) { $1 }
            if latest.values.contains(where: { $0.state != .refused }) { isBarren = false }
            var silent: [Int] = []
            var killed: [Int] = []
            var refused: [Attempt] = []
            let count = min(try engine.sentCount(of: submission), Self.inquiryLimit)
            for shard in 0..<count {
                let runs = try submission.runs(ofShard: shard)
                guard runs.contains(where: { missing.contains($0.id) }) else { continue }
                guard let attempt = latest[shard] else {
                    silent.append(shard)
                    continue
                }
                if attempt.state == .begun { killed.append(shard) }
                if attempt.state == .refused { refused.append(attempt) }
            }
            tell(
                silent, of: submission, "ended without a sign of life",
                advice: "do the machines of the cluster see '\(submission.results.path)'? (Or somebody ended them.)")
            tell(
                killed, of: submission, "began and did not end in order",
                advice: "they were killed, for want of memory or time perhaps, or their machine failed.")
            for (reason, attempts) in Dictionary(grouping: refused, by: { $0.reason ?? "" }).sorted(by: {
                $0.key < $1.key
            }) {
                let first = attempts[0]
                let others = attempts.count > 1 ? " (and \(counted(attempts.count - 1, "other shard")))" : ""
                onEvent(.notice("shard \(first.shard) on \(first.host)\(others) could not work: \(reason)"))
            }
        }
        return isBarren
    }

    private func tell(_ shards: [Int], of submission: Submission, _ end: String, advice: String) {
        guard let first = shards.first else { return }
        let shown = shards.prefix(5).map(String.init).joined(separator: ", ") + (shards.count > 5 ? ", …" : "")
        let log = engine.logPath(ofShard: first, of: submission)
        let last = Self.lastLine(of: log)
        let pointer = last.map { "'\(log)' ends with: \($0)" } ?? "Their outputs would be in '\(submission.path)/log'"
        onEvent(.notice("\(counted(shards.count, "shard")) (\(shown)) \(end): \(advice) \(pointer)"))
    }

    /// The last line of a file that says something; nil when there is none.
    private static func lastLine(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path), let end = try? file.seekToEnd() else { return nil }
        try? file.seek(toOffset: end > 4096 ? end - 4096 : 0)
        let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).last { $0.contains { !$0.isWhitespace } }.map(String.init)
    }
}
