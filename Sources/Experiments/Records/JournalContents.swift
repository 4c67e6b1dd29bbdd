/// What the journals of one results folder say.
public struct JournalContents: Sendable {
    /// The finished and diverged runs by id. Of several records of a run the first is kept, in the order of the files'
    /// names and of their lines; their results are the same.
    public private(set) var records: [String: RunRecord] = [:]
    private var allNotices: [(notice: JournalNotice, id: String?)] = []
    private var latestFailures: [String: RunFailure] = [:]

    /// Whether nothing is known of any run.
    var isEmpty: Bool { records.isEmpty && latestFailures.isEmpty }

    /// No journal at all.
    public init() {}

    /// What the reader should know, in the order of files and lines. A torn line whose run was trained again since is
    /// not among it.
    public var notices: [JournalNotice] {
        allNotices.filter { $0.id.map { records[$0] == nil } ?? true }.map(\.notice)
    }

    /// Whether two records of one run have different numbers, which must never happen.
    public var hasDifferentResults: Bool {
        allNotices.contains { if case .differentResults = $0.notice { true } else { false } }
    }

    /// The runs that failed and were never finished, by id, each with its latest failure.
    public var failures: [String: RunFailure] {
        latestFailures.filter { records[$0.key] == nil }
    }

    /// The latest failure of a run that was never finished, or nil.
    func failure(of id: String) -> RunFailure? {
        records[id] == nil ? latestFailures[id] : nil
    }

    /// Takes in a line.
    ///
    /// - Parameter surroundings: What the file says above it of the surroundings; replaced by a line that says it anew.
    mutating func add(_ entry: JournalEntry, in surroundings: inout Surroundings?, file: String, line: Int) {
        switch entry {
        case .surroundings(let stated): surroundings = stated
        case .record(var record):
            record.provenance.surroundings = surroundings
            if let first = records[record.id] {
                if !first.result.agrees(with: record.result) {
                    add(.differentResults(id: record.id, file: file, line: line))
                }
            } else {
                records[record.id] = record
            }
        case .failure(let failure):
            if let known = latestFailures[failure.id], known.failedAt > failure.failedAt { return }
            latestFailures[failure.id] = failure
        }
    }

    /// Adds a notice.
    ///
    /// - Parameter id: The run without whose record it would not matter.
    mutating func add(_ notice: JournalNotice, unlessRecorded id: String? = nil) {
        allNotices.append((notice, id))
    }
}
