import NeuralNetworks

/// Why a line of a journal is no record.
struct RecordError: Error, Equatable, CustomStringConvertible {
    /// What is missing or of the wrong kind: `result.status`.
    let field: String

    var description: String { "'\(field)' is missing or not of its kind" }
}

extension RunResult {
    /// The result as the journal keeps it.
    public var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("status", .text(status.rawValue)),
            .init("epochs_run", .integer(epochsRun)),
            .init("kept_epoch", keptEpoch.map(JSONValue.integer) ?? .null),
            .init("parameter_count", .integer(parameterCount)),
            .init("metrics", .object(metrics.map { JSONValue.Member($0.name, .number($0.value)) })),
            .init(
                "curves",
                .object(curves.map { JSONValue.Member($0.name, .list($0.values.map(JSONValue.number))) })),
        ]
        if let confusion { members.append(.init("confusion", confusion.json)) }
        if let classMap { members.append(.init("class_map", classMap.json)) }
        members.append(.init("parameters_digest", .text(parametersDigest)))
        return .object(members)
    }

    /// The bytes that are the same for the same id, whoever trained the run.
    public var bytes: [UInt8] { json.bytes }

    init(_ json: JSONValue) throws(RecordError) {
        guard let status = json["status"]?.text.flatMap(Status.init) else { throw RecordError(field: "result.status") }
        guard let epochsRun = json["epochs_run"]?.integer else { throw RecordError(field: "result.epochs_run") }
        guard let parameterCount = json["parameter_count"]?.integer else {
            throw RecordError(field: "result.parameter_count")
        }
        guard let digest = json["parameters_digest"]?.text else { throw RecordError(field: "result.parameters_digest") }
        var metrics: [TrainingOutcome.Metric] = []
        for member in json["metrics"]?.members ?? [] {
            guard let value = member.value.number else { throw RecordError(field: "result.metrics.\(member.key)") }
            metrics.append(TrainingOutcome.Metric(member.key, value))
        }
        var curves: [TrainingOutcome.Curve] = []
        for member in json["curves"]?.members ?? [] {
            guard let elements = member.value.elements else { throw RecordError(field: "result.curves.\(member.key)") }
            let values = elements.compactMap(\.number)
            guard values.count == elements.count else { throw RecordError(field: "result.curves.\(member.key)") }
            curves.append(TrainingOutcome.Curve(member.key, values))
        }
        self.init(
            status: status, epochsRun: epochsRun, keptEpoch: json["kept_epoch"]?.integer,
            parameterCount: parameterCount, metrics: metrics, curves: curves,
            confusion: try Self.part(json["confusion"], read: ConfusionCounts.init(json:)),
            classMap: try Self.part(json["class_map"], read: PackedClassMap.init(json:)), parametersDigest: digest)
    }
}

extension RunResult {
    /// A part that records of an earlier version do not have.
    private static func part<Part>(
        _ json: JSONValue?, read: (JSONValue) throws(RecordError) -> Part
    ) throws(RecordError) -> Part? {
        guard let json else { return nil }
        return try read(json)
    }
}

extension Provenance {
    var json: JSONValue {
        [
            "started_at": .text(startedAt),
            "wall_seconds": .number(wallSeconds),
            "host": .text(host),
            "system": .text(system),
            "version": .text(version),
        ]
    }

    init(_ json: JSONValue) throws(RecordError) {
        guard let startedAt = json["started_at"]?.text, let wallSeconds = json["wall_seconds"]?.number,
            let host = json["host"]?.text, let system = json["system"]?.text, let version = json["version"]?.text
        else { throw RecordError(field: "provenance") }
        self.init(startedAt: startedAt, wallSeconds: wallSeconds, host: host, system: system, version: version)
    }
}
