import Experiments

extension PlannedRun {
    /// What people call the run: its point of the grid and its seed.
    public var label: String { configuration.label(seed: seed) }
}

extension Configuration {
    /// What people call one of its runs.
    func label(seed: Int) -> String {
        var words: [String] = []
        // A variant that is called as its type would be named twice.
        for cell in cells where !cell.text.isEmpty {
            if cell.column.hasSuffix(".type"), cell.text == words.last { continue }
            words.append(cell.text)
        }
        return (words + ["seed \(seed)"]).joined(separator: ", ")
    }
}
