/// Tables for LaTeX, with the rules of the package `booktabs` and nothing else that a document must load.
///
/// A table that is too wide for a column of the class `article` continues below with further columns, one that is too
/// long in a further table; nothing is made smaller than `\small`.
public struct LaTeXFormat: Sendable {
    /// The format.
    public init() {}

    /// Writes a table.
    public func write(_ captioned: CaptionedTable, to output: inout some TextOutputStream) {
        let grid = LaTeXGrid(captioned)
        output.write("% Made by Espalier. The document needs: \\usepackage{booktabs}\n")
        for (index, piece) in grid.pieces.enumerated() {
            let isLast = index == grid.pieces.count - 1
            output.write("\\begin{table}\n  \\centering\n")
            let caption = LaTeXText().latex(captioned.caption)
            output.write("  \\caption{\(caption)\(index > 0 ? " (continued)" : "")}\n")
            if index == 0 { output.write("  \\label{\(captioned.label)}\n") }
            output.write("  \\medskip\n  \\small\n  \\setlength{\\tabcolsep}{\(LaTeXGrid.columnSeparation)pt}\n")
            for (position, columns) in piece.columnGroups.enumerated() {
                if position > 0 { output.write("  \\par\\medskip\n") }
                write(grid, rows: piece.rows, columns: columns, to: &output)
            }
            if isLast { write(notes: captioned.notes, to: &output) }
            output.write("\\end{table}\n")
        }
    }

    private func write(
        _ grid: LaTeXGrid, rows: Range<Int>, columns: [Int], to output: inout some TextOutputStream
    ) {
        output.write("  \\begin{tabular}{\(columns.map { grid.columns[$0].specification }.joined())}\n    \\toprule\n")
        output.write("    \(line(columns.map { grid.columns[$0].heading }))\n    \\midrule\n")
        for row in rows { output.write("    \(line(columns.map { grid.cells[row][$0] }))\n") }
        output.write("    \\bottomrule\n  \\end{tabular}\n")
    }

    /// A row of a table. What begins it must not be taken for an argument of the end of the row before.
    private func line(_ cells: [String]) -> String {
        let guarding = cells.first.map { $0.hasPrefix("[") || $0.hasPrefix("*") } == true ? "{}" : ""
        return "\(guarding)\(cells.joined(separator: " & ")) \\tabularnewline"
    }

    private func write(notes: [Prose], to output: inout some TextOutputStream) {
        guard !notes.isEmpty else { return }
        output.write("  \\par\\medskip\n  \\begin{minipage}{\\linewidth}\n    \\footnotesize\\raggedright\n")
        for note in notes { output.write("    \(LaTeXText().latex(note))\\par\n") }
        output.write("  \\end{minipage}\n")
    }
}
