/// A figure as data: what it shows in words, and the gnuplot script that draws it, its numbers included.
public struct Figure: Sendable {
    /// What its files are called: `learning-curves`.
    public let name: String
    /// What it shows and how to read it, to stand below it.
    public let caption: Prose
    /// What it shows, for readers who cannot see it.
    public let description: String
    /// The gnuplot script.
    public let script: String

    /// A figure.
    public init(name: String, caption: Prose, description: String, script: String) {
        self.name = name
        self.caption = caption
        self.description = description
        self.script = script
    }
}
