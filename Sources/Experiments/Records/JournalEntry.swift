/// One line of a journal: a finished run, one whose surroundings failed, or what the runs below it were trained in.
enum JournalEntry {
    case surroundings(Surroundings)
    case record(RunRecord)
    case failure(RunFailure)

    /// The entry that a line holds.
    init(line: some Collection<UInt8>) throws {
        let json = try JSONValue(line)
        if let surroundings = json["surroundings"] {
            self = .surroundings(Surroundings(surroundings))
            return
        }
        guard let id = json["id"]?.text else { throw RecordError(field: "id") }
        if let failure = json["failure"] {
            guard let reason = failure["reason"]?.text, let failedAt = failure["failed_at"]?.text else {
                throw RecordError(field: "failure")
            }
            self = .failure(RunFailure(id: id, reason: reason, failedAt: failedAt))
        } else {
            guard let result = json["result"], let provenance = json["provenance"] else {
                throw RecordError(field: "result")
            }
            self = .record(
                RunRecord(id: id, result: try RunResult(result), provenance: try Provenance(provenance)))
        }
    }

    /// The id of the run whose line was cut off; nil when it was cut off before the id's end.
    static func id(ofTorn line: some Collection<UInt8>) -> String? {
        let start = Array(#"{"id":""#.utf8)
        let id = line.dropFirst(start.count).prefix { $0 != UInt8(ascii: "\"") }
        return line.starts(with: start) && id.endIndex != line.endIndex ? String(decoding: id, as: UTF8.self) : nil
    }

    /// The line of a finished run, with its end.
    static func line(_ record: RunRecord, settings: JSONValue) -> [UInt8] {
        let json: JSONValue = [
            "id": .text(record.id), "settings": settings, "result": record.result.json,
            "provenance": record.provenance.json,
        ]
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// The line that runs stand below which were trained in those surroundings, with its end.
    static func line(_ surroundings: Surroundings) -> [UInt8] {
        (["surroundings": surroundings.json] as JSONValue).bytes + [UInt8(ascii: "\n")]
    }

    /// The line of a failed run, with its end.
    static func line(_ failure: RunFailure) -> [UInt8] {
        let json: JSONValue = [
            "id": .text(failure.id),
            "failure": ["reason": .text(failure.reason), "failed_at": .text(failure.failedAt)],
        ]
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
