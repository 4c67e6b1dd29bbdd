import Documents

extension String {
    /// The text on one line of a display: its beginning when it is too wide, with `…` where something was left out,
    /// and `?` for what would steer a terminal.
    ///
    /// - Parameter width: The columns there are.
    public func clipped(to width: Int) -> String {
        let shown = String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
        guard shown.displayWidth > width else { return shown }
        var clipped = ""
        var room = width - 1
        for character in shown {
            room -= String(character).displayWidth
            if room < 0 { break }
            clipped.append(character)
        }
        return width > 0 ? clipped + "…" : ""
    }
}
