/// Finds the column of a table that holds the classes.
enum LabelFinder {
    /// Names that people give to the column of the classes, the surest first.
    private static let names = [
        "label", "class", "target", "species", "category", "outcome", "diagnosis", "variety", "labels", "classes", "y",
    ]
    /// A column of numbers with more different values than this is no column of classes.
    private static let classLimit = 50

    /// The column that is named, or else the one that looks like classes, with the reason.
    ///
    /// - Parameter wanted: A column's name, or its place from 0; negative places count from the end.
    /// - Throws: `DataError` when there is no such column, or none looks like classes.
    static func column(of table: TableGlance, wanted: String?) throws(DataError) -> (index: Int, reason: String) {
        if let wanted { return (try column(wanted, of: table), "as you said") }
        let columns = table.columns
        let names = columns.map { $0.name.lowercased() }
        if let index = Self.names.lazy.compactMap({ names.firstIndex(of: $0) }).first {
            return (index, "by its name")
        }
        if let index = columns.lastIndex(where: { $0.wordCount > 0 && couldBeClasses($0, table) }) {
            let isOnly = columns.count { $0.wordCount > 0 } == 1
            return (index, isOnly ? "the only column of words" : "the last column of words")
        }
        let isFewNumbers = { (column: TableGlance.Column) in
            column.isWhole && column.values.count <= classLimit && couldBeClasses(column, table)
        }
        if let last = columns.last, isFewNumbers(last) {
            return (columns.count - 1, "the last column, with \(last.values.count) different values")
        }
        if let first = columns.first, isFewNumbers(first) {
            return (0, "the first column, with \(first.values.count) different values")
        }
        throw DataError(
            file: table.file, problem: "no column looks like classes",
            advice: "name it: --label NAME, or --label 0 for the first column, --label -1 for the last")
    }

    /// Whether a column has several values, each of them several times.
    private static func couldBeClasses(_ column: TableGlance.Column, _ table: TableGlance) -> Bool {
        column.values.count > 1 && column.values.count * 2 <= table.lineCount
    }

    private static func column(_ wanted: String, of table: TableGlance) throws(DataError) -> Int {
        let count = table.columns.count
        if let index = table.columns.firstIndex(where: { $0.name == wanted }) { return index }
        if let place = Int(wanted), (-count..<count).contains(place) { return place < 0 ? count + place : place }
        let names = table.columns.map(\.name).filter { !$0.isEmpty }
        let advice =
            if let close = NameFinder.closest(to: wanted, among: names) {
                "did you mean '\(close)'?"
            } else if names
                .isEmpty
            { "without a header, give its place: 0 is the first, -1 the last" } else {
                "the columns are " + names.prefix(12).joined(separator: ", ")
                    + (names.count > 12 ? ", … (\(names.count) in all)" : "")
            }
        throw DataError(file: table.file, problem: "there is no column '\(wanted)'", advice: advice)
    }
}
