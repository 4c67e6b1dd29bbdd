import Documents
import Experiments

/// Complaints as a SARIF log.
///
/// OASIS (2020), Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
enum SARIFComplaints {
    private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    /// The log, indented, with its line end.
    static func document(_ checks: [SpecCheck]) -> String {
        let diagnostics = checks.flatMap(\.diagnostics)
        // Only the rules that are broken, each once.
        var ids: [String] = []
        for diagnostic in diagnostics where !ids.contains(diagnostic.id) { ids.append(diagnostic.id) }
        let driver: JSONValue = [
            "name": .text("espalier"), "version": .text(Program.version), "rules": .list(ids.map(rule)),
        ]
        let run: JSONValue = [
            "tool": ["driver": driver], "columnKind": .text("unicodeCodePoints"),
            "results": .list(diagnostics.map { result($0, ids) }),
        ]
        let log: JSONValue = ["$schema": .text(schema), "version": .text("2.1.0"), "runs": .list([run])]
        return String(decoding: log.indentedBytes, as: UTF8.self)
    }

    private static func rule(_ id: String) -> JSONValue {
        let explanation = SpecReference.complaints.first { $0.id == id }?.explanation ?? id
        return ["id": .text(id), "shortDescription": text(explanation)]
    }

    private static func result(_ diagnostic: Diagnostic, _ ids: [String]) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("ruleId", .text(diagnostic.id)), .init("ruleIndex", .integer(ids.firstIndex(of: diagnostic.id) ?? 0)),
            .init("level", .text(diagnostic.severity.rawValue)),
            .init("message", text(([diagnostic.sentence] + diagnostic.notes).joined(separator: "\n"))),
            .init("locations", .list([["physicalLocation": location(diagnostic.span)]])),
        ]
        if !diagnostic.related.isEmpty {
            let related = diagnostic.related.enumerated().map { index, related -> JSONValue in
                [
                    "id": .integer(index), "physicalLocation": location(related.span),
                    "message": text(related.label.isEmpty ? "see here" : related.label),
                ]
            }
            members.append(.init("relatedLocations", .list(related)))
        }
        if let fix = diagnostic.fix { members.append(.init("fixes", .list([change(fix)]))) }
        return .object(members)
    }

    private static func change(_ fix: Diagnostic.Fix) -> JSONValue {
        let replacement: JSONValue = ["deletedRegion": region(fix.span), "insertedContent": text(fix.text)]
        let artifact: JSONValue = ["artifactLocation": uri(fix.span), "replacements": .list([replacement])]
        return ["description": text("write '\(fix.text)'"), "artifactChanges": .list([artifact])]
    }

    private static func location(_ span: Span) -> JSONValue {
        ["artifactLocation": uri(span), "region": region(span)]
    }

    private static func region(_ span: Span) -> JSONValue {
        [
            "startLine": .integer(span.start.line), "startColumn": .integer(span.start.column),
            "endLine": .integer(span.end.line), "endColumn": .integer(span.end.column),
        ]
    }

    /// The file as a relative or absolute URI reference (RFC 3986).
    private static func uri(_ span: Span) -> JSONValue {
        let isAbsolute = span.source.name.hasPrefix("/")
        let path = span.source.name.utf8.map { byte -> String in
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII, scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar) {
                return String(scalar)
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }
        return ["uri": .text((isAbsolute ? "file://" : "") + path.joined())]
    }

    private static func text(_ text: String) -> JSONValue { ["text": .text(text)] }
}
