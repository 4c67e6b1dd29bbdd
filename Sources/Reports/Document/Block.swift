/// A part of a report: what it says, not what it looks like.
public enum Block: Sendable {
    /// A heading of level 1…6.
    case heading(Int, Prose)
    case paragraph(Prose)
    case list([Prose])
    case table(Table)
    case figure(Figure)
    /// Lines in the language of that name.
    case code(language: String, String)
}
