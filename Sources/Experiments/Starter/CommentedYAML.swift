/// YAML lines with remarks that stand below each other.
struct CommentedYAML {
    private static let remarkColumn = 35

    /// The text so far.
    private(set) var text = ""

    /// Adds a line.
    ///
    /// - Parameter remark: What stands behind it as a comment; may be empty.
    mutating func add(_ line: String, _ remark: String = "") {
        let padding = String(repeating: " ", count: max(2, Self.remarkColumn - line.count))
        text += line + (remark.isEmpty ? "" : padding + "# " + YAMLText.comment(remark)) + "\n"
    }

    /// Adds a key of the top level and the lines below it, after a blank line.
    mutating func add(_ key: String, _ lines: [(String, String)]) {
        add("")
        add("\(key):")
        for (line, remark) in lines { add("  " + line, remark) }
    }

    /// Adds lines as they are.
    mutating func add(lines: String) {
        text += lines + "\n"
    }
}
