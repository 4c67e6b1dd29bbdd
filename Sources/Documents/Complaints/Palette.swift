/// The colours of complaints on a terminal.
struct Palette {
    /// What a piece of text is.
    enum Style: String {
        case bold = "1"
        case error = "1;31"
        case warning = "33"
        case gutter = "36"
    }

    /// Whether there are colours at all.
    let isOn: Bool

    /// The text in a style.
    func paint(_ text: String, _ style: Style) -> String {
        isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
