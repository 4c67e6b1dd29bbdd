/// Text in figures.
enum FigureText {
    /// The text with each line's end, tab or other control character as a space, and without the two characters that XML
    /// cannot hold.
    static func onOneLine(_ text: String) -> String {
        let scalars = MarkdownText.onOneLine(text).unicodeScalars
        return String(String.UnicodeScalarView(scalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }))
    }
}
