import Experiments

/// Has an engine train what is missing of an experiment, and waits for it.
///
/// What is done, the journals say; what may still come, the engine. When nothing is to come any more and runs are missing,
/// they are sent again. Nothing is lost when this process ends at any time: the next one finds what was sent.
public struct Waiting {
    let experiment: Experiment
    let engine: any Engine
    let cancellation: Cancellation
    let onEvent: (WaitingEvent) -> Void

    /// The runs that are missing.
    var news: ResultsNews
    /// What was sent, as far as it is not known to have ended.
    var open: [Submission]
    var outcome = WaitingOutcome()
    var queue = QueueWatch()
    /// How many more times what is missing is sent again.
    var resubmissionsLeft: Int
    /// The runs that came to an end since something was sent.
    var gained = 0
    /// How many submissions in a row came to nothing at all.
    var barrenCount = 0
    private var hasSent = false
    private var isFolderLost = false

    /// Waits for what a request would train.
    ///
    /// - Parameters:
    ///   - cancellation: Ends the waiting; what was sent goes on.
    ///   - onEvent: Told of all that happens, on the thread that waits.
    /// - Throws: `SurroundingsError` when the results folder cannot be read.
    public init(
        _ experiment: Experiment, _ request: RunRequest, engine: any Engine, until cancellation: Cancellation,
        onEvent: @escaping (WaitingEvent) -> Void
    ) throws(SurroundingsError) {
        self.experiment = experiment
        self.engine = engine
        self.cancellation = cancellation
        self.onEvent = onEvent
        resubmissionsLeft = engine.pace.resubmissions
        news = try ResultsNews(experiment, awaiting: experiment.missingRuns(for: request))
        open = try Submission.all(in: experiment.folder).filter { !$0.isEnded && $0.engine == engine.name }
        outcome.sweep.cached = experiment.counts.recorded
        outcome.sweep.failedBefore = request.retriesFailed ? 0 : experiment.counts.failed
    }

    /// Sends what nobody works on, and waits until all is done, nothing more can come, or somebody wishes to stop.
    ///
    /// - Throws: `ClusterError` when the engine takes nothing; `SurroundingsError` when the results folder cannot be
    ///   written.
    public mutating func run() throws -> WaitingOutcome {
        try experiment.writeLock()
        readNews()
        if !news.missing.isEmpty {
            if open.isEmpty {
                try engine.check()
                try send(news.missing, isAgain: false)
            } else {
                try sendWhatIsNew()
            }
            try wait()
        }
        settle()
        outcome.sweep.remaining = news.missing.count
        outcome.sweep.isInterrupted = cancellation.isCancelled && outcome.sweep.remaining > 0
        return outcome
    }

    private mutating func wait() throws {
        while !cancellation.isCancelled, outcome.failure == nil {
            readNews()
            if news.missing.isEmpty { return }
            if queue.isLookDue { try look() }
            let isAllSent = try unsent() == nil
            if isAllSent, queue.hasBeenEmpty(for: engine.pace.grace) {
                readNews()
                if news.missing.isEmpty { return }
                try sendAgain()
            } else if queue.hasBeenHopeless(for: engine.pace.grace) {
                withdraw()
            } else {
                cancellation.wait(queue.isEmpty ? min(engine.pace.poll, engine.pace.grace / 4) : engine.pace.poll)
            }
        }
    }

    /// Takes in what came to an end. A folder that cannot be read now may be there the next time.
    private mutating func readNews() {
        let events: [RunEvent]
        do throws(SurroundingsError) {
            events = try news.events()
            if isFolderLost { onEvent(.notice("the results can be read again")) }
            isFolderLost = false
        } catch {
            if !isFolderLost { onEvent(.notice("\(error); still waiting")) }
            isFolderLost = true
            return
        }
        gained += events.count
        for event in events {
            if case .finishedElsewhere(_, let record) = event {
                outcome.sweep.trained += 1
                if record.result.status == .diverged { outcome.sweep.diverged += 1 }
            } else {
                outcome.sweep.failed += 1
            }
            onEvent(.run(event))
        }
    }

    /// Asks the engine what may still come.
    private mutating func look() throws {
        let shards: [LiveShard]
        do throws(ClusterError) { shards = try engine.liveShards(of: open, until: cancellation) } catch {
            if cancellation.isCancelled { return }
            if let notice = queue.miss(error, engine: engine.name, engine.pace) { onEvent(.notice(notice)) }
            return
        }
        for notice in queue.take(shards, engine: engine.name, engine.pace) { onEvent(.notice(notice)) }
        onEvent(.queue(QueueSummary(engine: engine.name, shards)))
        if let rest = try unsent() { try sendRest(of: rest, alive: shards.count) }
    }

    /// A submission that the engine did not take as a whole.
    private func unsent() throws(ClusterError) -> Submission? {
        guard hasSent, let last = open.last else { return nil }
        return try engine.sentCount(of: last) < last.shardCount ? last : nil
    }

    private mutating func sendRest(of submission: Submission, alive: Int) throws {
        let sent = try engine.sentCount(of: submission)
        guard alive <= sent / 2 else { return }
        do throws(ClusterError) { try engine.send(submission, until: cancellation) } catch {
            guard error.isTemporary else { throw error }
            if !cancellation.isCancelled { onEvent(.notice("\(error); still waiting")) }
            return
        }
        let added = try engine.sentCount(of: submission) - sent
        if added > 0 { onEvent(.sent(submission, shards: added, isAgain: false)) }
        queue.restart(engine.pace)
    }

    /// Sends the runs that no earlier process sent, once it is known that there is an engine.
    private mutating func sendWhatIsNew() throws {
        while !cancellation.isCancelled, !queue.isKnown, !news.missing.isEmpty {
            try look()
            if !queue.isKnown { cancellation.wait(engine.pace.poll) }
            readNews()
        }
        guard !cancellation.isCancelled else { return }
        var ids: Set<String> = []
        for submission in open {
            for shard in 0..<(try engine.sentCount(of: submission)) {
                ids.formUnion(try submission.runs(ofShard: shard).map(\.id))
            }
        }
        let new = news.missing.filter { !ids.contains($0.id) }
        if new.isEmpty { onEvent(.queue(queue.summary(engine.name))) } else { try send(new, isAgain: false) }
    }

    /// Sends runs that nobody works on.
    mutating func send(_ runs: [PlannedRun], isAgain: Bool) throws {
        let seconds = engine.pace.shardSeconds(forWork: experiment.seconds(of: runs))
        let shards = experiment.shards(of: runs, seconds: seconds, workers: engine.pace.workersPerShard)
        let submission = try Submission.make(experiment, shards: shards, engine: engine.name)
        do throws(ClusterError) { try engine.send(submission, until: cancellation) } catch {
            if try engine.sentCount(of: submission) == 0 { try submission.end() }
            // Whoever waits for hours should not have waited in vain because the engine is gone for a moment.
            guard error.isTemporary, hasSent || cancellation.isCancelled else { throw error }
            if !cancellation.isCancelled { onEvent(.notice("\(error); still waiting")) }
        }
        let sentCount = try engine.sentCount(of: submission)
        if sentCount > 0 || hasSent { open.append(submission) }
        hasSent = true
        gained = 0
        queue.restart(engine.pace)
        guard sentCount > 0 else { return }
        onEvent(.sent(submission, shards: sentCount, isAgain: isAgain))
        if sentCount < submission.shardCount, !cancellation.isCancelled {
            onEvent(
                .notice(
                    "\(engine.name) takes \(sentCount) of \(counted(submission.shardCount, "shard")) now; the others are "
                        + "sent when there is room"))
        }
    }

    /// Notes which submissions have ended, as far as the engine says so.
    private func settle() {
        // While runs are missing, results of what is not alive any more may be on their way.
        guard news.missing.isEmpty, let shards = try? engine.liveShards(of: open, until: cancellation) else { return }
        let alive = Set(shards.map(\.submission))
        for submission in open where !alive.contains(submission.name) { try? submission.end() }
    }
}
