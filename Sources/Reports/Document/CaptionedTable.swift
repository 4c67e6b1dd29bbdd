/// A table as a paper has it: with a caption above, a name to refer to it by, and notes below.
public struct CaptionedTable: Sendable {
    /// All names that a table of a report can have.
    static let names = ["summary", "choices", "baseline"]

    /// The name of its file, and the end of its label: `summary`.
    public let name: String
    /// What a text refers to it by: `tab:quickstart-summary`.
    public let label: String
    /// What it shows.
    public let caption: Prose
    /// The rows.
    public let table: Table
    /// What its marks mean.
    public let notes: [Prose]

    /// A table of an experiment.
    init(name: String, experiment: String, caption: Prose, table: Table, notes: [Prose] = []) {
        self.name = name
        let words = experiment.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                ? String(scalar) : "-"
        }
        label = "tab:\(words.joined())-\(name)"
        self.caption = caption
        self.table = table
        self.notes = notes
    }
}
