/// Texts as a spec can hold them.
enum YAMLText {
    /// Words that some readers of YAML take for something else than text.
    private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    /// A text as a scalar: plain where every reader takes it for that text, else in double quotes.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy { isLetterOrDigit($0) || "._/-+@ ".utf8.contains($0) }
            && (text.utf8.first.map(isLetter) == true || ["/", "./", "../"].contains(where: text.hasPrefix))
            && text.last != " "
            && !words.contains(text.lowercased())
        return isPlain ? text : String(decoding: JSONValue.text(text).bytes, as: UTF8.self)
    }

    /// A text as part of a comment: one line without control characters.
    static func comment(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
