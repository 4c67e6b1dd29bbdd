import Experiments

extension PlannedRun {
    /// What people call the run: its point of the grid and its seed.
    var label: String {
        var words: [String] = []
        // A variant that is called as its type would be named twice.
        for cell in configuration.cells where !cell.text.isEmpty {
            if cell.column.hasSuffix(".type"), cell.text == words.last { continue }
            words.append(cell.text)
        }
        return (words + ["seed \(seed)"]).joined(separator: ", ")
    }
}
