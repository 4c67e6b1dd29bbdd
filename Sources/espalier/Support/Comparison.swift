import Reports

/// The comparison table on standard output.
enum Comparison {
    /// Prints the comparison of a report.
    static func show(_ report: Report) {
        var text = ""
        MarkdownFormat().write(report.comparison, to: &text)
        print(text, terminator: "")
    }
}
