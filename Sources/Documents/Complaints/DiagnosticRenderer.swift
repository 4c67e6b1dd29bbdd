/// Prints complaints the way a good compiler does: the place, what was found, the line with the part at fault
/// underlined, and what to do.
///
/// ```
/// digits.yaml:9:3: error: 'epochs' is set twice [duplicate-key]
///  9 |   epochs: 5
///    |   ^~~~~~ remove one of the two
///  7 |   epochs: 3
///    |   ------ first set here
/// ```
public enum DiagnosticRenderer {
    /// The complaints in order of their places (file, line, column) and a closing line, without a last line end.
    ///
    /// - Parameters:
    ///   - diagnostics: the complaints, in any order.
    ///   - closing: the last line, usually with `summary(of:)` in it; nil for none.
    ///   - color: whether to colour the text with the escape codes of terminals.
    public static func render(_ diagnostics: [Diagnostic], closing: String?, color: Bool = false) -> String {
        let palette = Palette(isOn: color)
        var rows = sorted(diagnostics).flatMap { block(of: $0, palette) }
        if let closing { rows.append(palette.paint(closing, .bold)) }
        return rows.joined(separator: "\n")
    }

    /// How many complaints there are: `4 errors`, `1 error and 2 warnings`, `no errors`.
    public static func summary(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let counts = [(errors, "error"), (warnings, "warning")]
            .filter { $0.0 > 0 }
            .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }
        return counts.isEmpty ? "no errors" : counts.joined(separator: " and ")
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let numbered = diagnostics.enumerated().sorted { left, right in
            let (a, b) = (left.element.span, right.element.span)
            if a.source.name != b.source.name { return a.source.name < b.source.name }
            return a.start == b.start ? left.offset < right.offset : a.start < b.start
        }
        return numbered.map(\.element)
    }

    private static func block(of diagnostic: Diagnostic, _ palette: Palette) -> [String] {
        let style: Palette.Style = diagnostic.severity == .error ? .error : .warning
        let spans = [diagnostic.span] + diagnostic.related.map(\.span)
        let gutter = Gutter(digits: spans.map { String($0.start.line).count }.max() ?? 1, palette: palette)
        var rows = [
            palette.paint(position(diagnostic.span) + ":", .bold) + " "
                + palette.paint(diagnostic.severity.rawValue + ":", style) + " "
                + palette.paint(shown(diagnostic.message), .bold) + " [\(diagnostic.id)]"
        ]
        rows += gutter.block(diagnostic.span, label: shown(diagnostic.label), signs: ("^", "~"), style)
        for related in diagnostic.related {
            if related.span.source !== diagnostic.span.source {
                rows.append(gutter.arrow(to: position(related.span)))
            }
            rows += gutter.block(related.span, label: shown(related.label), signs: ("-", "-"), .gutter)
        }
        rows += diagnostic.notes.map { gutter.note(shown($0)) }
        return rows
    }

    private static func position(_ span: Span) -> String {
        "\(shown(span.source.name)):\(span.start.line):\(span.start.column)"
    }

    /// A text without anything that a terminal would obey.
    private static func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: text.unicodeScalars.lazy.map(\.printable))
        return String(shown)
    }
}

/// The column of line numbers at the left.
private struct Gutter {
    let digits: Int
    let palette: Palette

    /// A line of the text and its underline.
    func block(
        _ span: Span, label: String, signs: (first: String, rest: String), _ style: Palette.Style
    ) -> [String] {
        guard let excerpt = SourceExcerpt(of: span) else {
            return label.isEmpty ? [] : [note(label)]
        }
        let number = String(span.start.line)
        let underline = signs.first + String(repeating: signs.rest, count: excerpt.width - 1)
        return [
            row(String(repeating: " ", count: digits - number.count) + number, "|", excerpt.line),
            row(
                blank, "|",
                String(repeating: " ", count: excerpt.indentation)
                    + palette.paint(label.isEmpty ? underline : "\(underline) \(label)", style)),
        ]
    }

    func note(_ text: String) -> String {
        row(blank, "=", text)
    }

    func arrow(to position: String) -> String {
        palette.paint(" " + blank + "-->", .gutter) + " " + position
    }

    private var blank: String { String(repeating: " ", count: digits) }

    private func row(_ number: String, _ sign: String, _ text: String) -> String {
        palette.paint(" \(number) \(sign)", .gutter) + (text.isEmpty ? "" : " " + text)
    }
}
