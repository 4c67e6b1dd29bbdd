/// Tells what other processes come to: reads what is added to the journals of an experiment, for as long as runs are
/// awaited.
public struct ResultsNews {
    /// The runs that are awaited and of which nothing is known, by id.
    private var awaited: [String: PlannedRun]
    /// Their ids in plan order.
    private let order: [String]
    private var reader: JournalReader
    /// The models that are to be kept.
    private let wishes: ModelWishes
    private let models: ModelFolder
    /// The failures that were known before.
    private let failuresBefore: [String: RunFailure]

    /// Awaits those runs.
    ///
    /// - Throws: `SurroundingsError` when the journals cannot be read.
    public init(_ experiment: Experiment, awaiting runs: [PlannedRun]) throws(SurroundingsError) {
        awaited = Dictionary(runs.map { ($0.id, $0) }) { first, _ in first }
        order = runs.map(\.id)
        wishes = experiment.wishes
        models = ModelFolder(path: experiment.folder.modelsPath)
        failuresBefore = experiment.journal.failures
        reader = try JournalReader(folder: experiment.folder.journalPath)
    }

    /// The awaited runs that came to an end since the last time, with all models that are to be kept of them, in plan
    /// order: `finishedElsewhere` and `failedElsewhere`. Each is told once.
    ///
    /// - Throws: `SurroundingsError` when the journals cannot be read; nothing is lost by that.
    public mutating func events() throws(SurroundingsError) -> [RunEvent] {
        try reader.refresh(except: nil)
        var events: [RunEvent] = []
        for id in order {
            guard let run = awaited[id] else { continue }
            if let record = reader.contents.records[id], models.holds(wishes.needed(of: record), of: id) {
                events.append(.finishedElsewhere(run, record: record))
            } else if let failure = reader.contents.failure(of: id), failure != failuresBefore[id] {
                events.append(.failedElsewhere(run, failure: failure))
            } else {
                continue
            }
            awaited[id] = nil
        }
        return events
    }

    /// The awaited runs that have neither a result nor failed, in plan order, as of the last time.
    public var missing: [PlannedRun] { order.compactMap { awaited[$0] } }
}
