import Documents

/// A block of lines on a terminal that is drawn again in its place.
public struct LiveBlock: Sendable {
    /// The widths of the lines that were drawn.
    private var widths: [Int] = []

    /// Nothing is drawn yet.
    public init() {}

    /// What a terminal needs to show other lines in the place of those before, with a message above them that stays.
    ///
    /// The cursor is left below the block, where it may have moved to another column: terminals show the `^C` of
    /// Ctrl-C there.
    ///
    /// - Parameters:
    ///   - lines: The lines, none wider than the terminal.
    ///   - message: What is written above and stays; nil: nothing.
    ///   - width: The terminal's columns now. They may be fewer than when the block was drawn: terminals break the
    ///     lines that became too wide.
    public mutating func redraw(_ lines: [String], above message: String? = nil, width: Int) -> String {
        let height = widths.reduce(0) { $0 + max(1, ($1 + max(1, width) - 1) / max(1, width)) }
        widths = lines.map(\.displayWidth)
        let clearing = height > 0 ? "\r\u{1B}[\(height)A\u{1B}[J" : ""
        return clearing + ((message.map { [$0] } ?? []) + lines).map { $0 + "\n" }.joined()
    }
}
