import Documents

/// Complaints as workflow commands, a line each: `::error file=a.yaml,line=4,col=26,…::message`.
///
/// GitHub, Workflow commands for GitHub Actions, "Setting an error message".
enum GitHubComplaints {
    /// The commands, each with its line end; empty when nothing is wrong.
    static func document(_ checks: [SpecCheck]) -> String {
        checks.flatMap(\.diagnostics).map { command($0) + "\n" }.joined()
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        let span = diagnostic.span
        var properties = [
            ("file", span.source.name), ("line", String(span.start.line)), ("endLine", String(span.end.line)),
        ]
        // Columns are for a part of one line.
        if span.start.line == span.end.line {
            properties += [("col", String(span.start.column)), ("endColumn", String(span.end.column))]
        }
        properties.append(("title", diagnostic.id))
        let text = ([diagnostic.sentence] + diagnostic.notes).joined(separator: "\n")
        let list = properties.map { "\($0)=\(escaped($1, others: [":": "%3A", ",": "%2C"]))" }
        return "::\(diagnostic.severity.rawValue) \(list.joined(separator: ","))::\(escaped(text, others: [:]))"
    }

    /// A text in which nothing ends the command or the property before its time.
    private static func escaped(_ text: String, others: [Unicode.Scalar: String]) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: others[scalar] ?? String(scalar)
            }
        }.joined()
    }
}
