import Experiments

extension PlannedRun {
    /// What people call the run: its point of the grid and its seed.
    var label: String {
        (configuration.cells.map(\.text).filter { !$0.isEmpty } + ["seed \(seed)"]).joined(separator: ", ")
    }
}
