/// A figure as data: what it shows in words, and the gnuplot script that draws it, its numbers included.
public struct Figure: Sendable {
    /// What its files are called: `learning-curves`. Lower-case letters, digits and hyphens.
    public let name: String
    /// What it shows and how to read it, to stand below it.
    public let caption: Prose
    /// What it shows, for readers who cannot see it.
    public let description: String
    /// The gnuplot script.
    public let script: String
    /// What the plot elements are to a page, by what gnuplot calls them (`2a`: the second of the first panel).
    let parts: [String: Part]
    /// What a page says of single marks; the script gives a mark the number of its text.
    let tips: [String]

    /// A plot element that belongs to others: a page hides and shows all elements of a series at once.
    struct Part: Sendable, Equatable {
        /// The number of the series.
        let series: Int
        /// Whether it stands for the series in the legend, where a reader clicks on it.
        let isLegend: Bool
    }

    /// A figure of a script that was written elsewhere.
    public init(name: String, caption: Prose, description: String, script: String) {
        (self.name, self.caption, self.description, self.script) = (name, caption, description, script)
        (parts, tips) = ([:], [])
    }

    /// A figure of a script that was built here.
    init(name: String, caption: Prose, description: String, _ script: GnuplotScript) {
        (self.name, self.caption, self.description) = (name, caption, description)
        self.script = script.text(named: name)
        (parts, tips) = (script.parts, script.tips)
    }

    /// A name for files from any text: `optimizer.learning_rate` becomes `optimizer-learning-rate`.
    static func fileName(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.joined(separator: "-").prefix(80))
    }
}
