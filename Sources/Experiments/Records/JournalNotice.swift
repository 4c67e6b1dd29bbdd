/// Something about a journal that its reader should know. No finished run is lost by any of them.
public enum JournalNotice: Sendable, Equatable, CustomStringConvertible {
    /// The last line was cut off while it was written, and is dropped.
    case tornLine(file: String)
    /// A complete line is no record, and is skipped.
    case brokenLine(file: String, line: Int, reason: String)
    /// Two records of one run have different numbers, which must never happen; the first is used.
    case differentResults(id: String, file: String, line: Int)

    /// The notice in a sentence, beginning with the place.
    public var description: String {
        switch self {
        case .tornLine(let file):
            "\(file): the last line was cut off while it was written; it is dropped and its run is trained again"
        case .brokenLine(let file, let line, let reason):
            "\(file):\(line): this line is no record (\(reason)); it is skipped"
        case .differentResults(let id, let file, let line):
            "\(file):\(line): run \(id) is recorded twice with different numbers: the training of this run was not "
                + "deterministic, or a journal was edited; the first record is used"
        }
    }
}
