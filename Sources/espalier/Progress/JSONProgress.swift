import Clusters
import Experiments
import Foundation

/// Progress for programs: one JSON object per event and line, on standard output.
struct JSONProgress: ProgressStyle {
    mutating func show(_ event: RunEvent) {
        switch event {
        case .started(let run, let worker):
            write("started", run, ("worker", .integer(worker)))
        case .resumed(let run, let worker, let epoch, let batchesDone):
            write("resumed", run, worker, epoch, batchesDone)
        case .saved(let run, let worker, let epoch, let batchesDone):
            write("saved", run, worker, epoch, batchesDone)
        case .noticed(let run, let notice):
            write("noticed", run, ("notice", .text(notice.description)))
        case .progressed(let run, let worker, let epochsDone):
            write("progressed", run, ("worker", .integer(worker)), ("epochs_done", .integer(epochsDone)))
        case .finished(let run, let worker, let record):
            write(
                "finished", run, ("worker", .integer(worker)), ("status", .text(record.result.status.rawValue)),
                ("metrics", metrics(record.result)), ("wall_seconds", .number(record.provenance.wallSeconds)))
        case .failed(let run, let worker, let failure):
            write("failed", run, ("worker", .integer(worker)), ("reason", .text(failure.reason)))
        case .finishedElsewhere(let run, let record):
            write(
                "finished_elsewhere", run, ("status", .text(record.result.status.rawValue)),
                ("metrics", metrics(record.result)))
        case .failedElsewhere(let run, let failure):
            write("failed_elsewhere", run, ("reason", .text(failure.reason)))
        case .journalFailed(let error):
            print([.init("event", .text("journal_failed")), .init("reason", .text("\(error)"))])
        }
    }

    func show(_ event: WaitingEvent, workersPerShard: Int) {
        switch event {
        case .run: break
        case .sent(let submission, let shards, let isAgain):
            print([
                .init("event", .text("sent")), .init("submission", .text(submission.name)),
                .init("engine", .text(submission.engine)), .init("shards", .integer(shards)),
                .init("runs", .integer(submission.runCount)), .init("again", .flag(isAgain)),
            ])
        case .queue(let queue):
            print([
                .init("event", .text("queue")), .init("engine", .text(queue.engine)),
                .init("running", .integer(queue.running)), .init("waiting", .integer(queue.waiting)),
                .init("reasons", .list(queue.reasons.map(JSONValue.text))),
            ])
        case .notice(let message): print([.init("event", .text("notice")), .init("message", .text(message))])
        }
    }

    private func metrics(_ result: RunResult) -> JSONValue {
        .object(result.metrics.map { JSONValue.Member($0.name, .number($0.value)) })
    }

    /// An event at a place of a training: the epoch that is under way, from 1, and its batches that are done.
    private func write(_ event: String, _ run: PlannedRun, _ worker: Int, _ epoch: Int, _ batchesDone: Int) {
        write(
            event, run, ("worker", .integer(worker)), ("epoch", .integer(epoch)),
            ("batches_done", .integer(batchesDone)))
    }

    private func write(_ event: String, _ run: PlannedRun, _ members: (String, JSONValue)...) {
        let head: [JSONValue.Member] = [
            .init("event", .text(event)), .init("run_id", .text(run.id)),
            .init("configuration", .integer(run.configuration.index)), .init("seed", .integer(run.seed)),
        ]
        print(head + members.map { JSONValue.Member($0.0, $0.1) })
    }

    private func print(_ members: [JSONValue.Member]) {
        Swift.print(String(decoding: JSONValue.object(members).bytes, as: UTF8.self))
        // Whoever reads the events wants them whole and now, also when this process is killed.
        fflush(nil)
    }
}
