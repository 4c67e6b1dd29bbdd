import Documents
import Experiments

/// Complaints as one JSON object.
///
/// ```
/// { "format": 1, "errors": 1, "warnings": 0,
///   "specs": [{ "path": "a.yaml", "is_fine": false, "configurations": null, "seeds": null, "runs": null }],
///   "complaints": [{ "id": "unknown-setting", "severity": "error", "message": "…", "label": "…", "notes": ["…"],
///                    "file": "a.yaml", "start": { "line": 4, "column": 26 }, "end": { "line": 4, "column": 28 },
///                    "related": [{ "file": …, "start": …, "end": …, "label": "…" }],
///                    "fix": { "file": …, "start": …, "end": …, "text": "learning_rate" } }] }
/// ```
///
/// Lines and columns count from 1, columns in Unicode code points; `end` is behind the last character. `fix` is null
/// unless the change is certain.
enum JSONComplaints {
    /// The object, indented, with its line end.
    static func document(_ checks: [SpecCheck]) -> String {
        let diagnostics = checks.flatMap(\.diagnostics)
        let errorCount = diagnostics.count { $0.severity == .error }
        let object: JSONValue = [
            "format": .integer(1), "errors": .integer(errorCount),
            "warnings": .integer(diagnostics.count - errorCount), "specs": .list(checks.map(spec)),
            "complaints": .list(diagnostics.map(complaint)),
        ]
        return String(decoding: object.indentedBytes, as: UTF8.self)
    }

    private static func spec(_ check: SpecCheck) -> JSONValue {
        func count(_ path: KeyPath<PlanArithmetic, Int>) -> JSONValue {
            check.arithmetic.map { .integer($0[keyPath: path]) } ?? .null
        }
        return [
            "path": .text(check.name), "is_fine": .flag(!check.hasErrors),
            "configurations": count(\.configurations), "seeds": count(\.seeds), "runs": count(\.runs),
        ]
    }

    private static func complaint(_ diagnostic: Diagnostic) -> JSONValue {
        let head: [JSONValue.Member] = [
            .init("id", .text(diagnostic.id)), .init("severity", .text(diagnostic.severity.rawValue)),
            .init("message", .text(diagnostic.message)), .init("label", .text(diagnostic.label)),
            .init("notes", .list(diagnostic.notes.map { .text($0) })),
        ]
        let related = diagnostic.related.map { JSONValue.object(place($0.span) + [.init("label", .text($0.label))]) }
        let fix = diagnostic.fix.map { JSONValue.object(place($0.span) + [.init("text", .text($0.text))]) }
        return .object(
            head + place(diagnostic.span) + [.init("related", .list(related)), .init("fix", fix ?? .null)])
    }

    private static func place(_ span: Span) -> [JSONValue.Member] {
        [.init("file", .text(span.source.name)), .init("start", mark(span.start)), .init("end", mark(span.end))]
    }

    private static func mark(_ mark: Mark) -> JSONValue {
        ["line": .integer(mark.line), "column": .integer(mark.column)]
    }
}
