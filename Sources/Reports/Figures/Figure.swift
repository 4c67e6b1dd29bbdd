/// A figure as data: what it shows in words, and the gnuplot script that draws it, its numbers included.
public struct Figure: Sendable {
    /// What its files are called: `learning-curves`. Lower-case letters, digits and hyphens.
    public let name: String
    /// What it shows and how to read it, to stand below it.
    public let caption: Prose
    /// What it shows, for readers who cannot see it.
    public let description: String
    private let drawing: Drawing

    /// Where the script comes from.
    private enum Drawing: Sendable {
        case text(String)
        case built(GnuplotScript)
    }

    /// The gnuplot script.
    public var script: String {
        switch drawing {
        case .text(let text): text
        case .built(let script): script.text(named: name)
        }
    }

    /// What the plot elements are to a page, by what gnuplot calls them (`2a`: the second of the first panel).
    var parts: [String: Part] {
        if case .built(let script) = drawing { script.parts } else { [:] }
    }

    /// What a page says of single marks; the script gives a mark the number of its text.
    var tips: [String] {
        if case .built(let script) = drawing { script.tips } else { [] }
    }

    /// A plot element that belongs to others: a page hides and shows all elements of a series at once.
    struct Part: Sendable, Equatable {
        /// The number of the series.
        let series: Int
        /// Whether it stands for the series in the legend, where a reader clicks on it.
        let isLegend: Bool
    }

    /// A figure of a script that was written elsewhere.
    public init(name: String, caption: Prose, description: String, script: String) {
        self.init(name: name, caption: caption, description: description, drawing: .text(script))
    }

    /// A figure of a script that was built here.
    init(name: String, caption: Prose, description: String, _ script: GnuplotScript) {
        self.init(name: name, caption: caption, description: description, drawing: .built(script))
    }

    private init(name: String, caption: Prose, description: String, drawing: Drawing) {
        (self.name, self.caption, self.description, self.drawing) = (name, caption, description, drawing)
    }

    /// The same figure as one of several, which differ in what they are about.
    ///
    /// - Parameters:
    ///   - suffix: What stands behind the name: lower-case letters, digits and hyphens.
    ///   - subject: What it is about.
    func variant(_ suffix: String, about subject: Prose) -> Figure {
        Figure(
            name: "\(name)-\(suffix)", caption: caption + " " + subject,
            description: "\(description). \(subject.plainText)", drawing: drawing)
    }

    /// A name for files from any text: `optimizer.learning_rate` becomes `optimizer-learning-rate`.
    static func fileName(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "setting" : String(words.joined(separator: "-").prefix(80))
    }
}
