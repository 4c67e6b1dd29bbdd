/// Texts laid out in lines for a terminal.
enum ReferenceLayout {
    private static let width = 80

    /// Two columns, the second wrapped.
    static func table(_ rows: [(String, String)]) -> String {
        let column = 2 + (rows.map(\.0.count).max() ?? 0) + 2
        return rows.map { name, text in
            let start = "  " + name
            return start + wrapped(text, indentation: column).dropFirst(start.count)
        }.joined()
    }

    /// A text in lines that are not too long, each with its end.
    static func wrapped(_ text: String, indentation: Int = 0) -> String {
        let margin = String(repeating: " ", count: indentation)
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(margin + word)
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
