import Statistics
import Testing

@testable import Reports

@Suite("Tables for LaTeX")
struct LaTeXFormatTests {
    private func latex(_ table: Table, notes: [Prose] = []) -> String {
        var text = ""
        LaTeXFormat().write(
            CaptionedTable(
                name: "summary", experiment: "a_b", caption: "Of \(code: "a_b").", table: table, notes: notes),
            to: &text)
        return text
    }

    @Test("have a caption, a label, the rules of booktabs, numbers with their uncertainty, and notes")
    func whole() {
        let best = SeedEstimate(summary: Summary([0.95, 0.97]), plannedCount: 2, mark: .best)
        let tied = SeedEstimate(summary: Summary([0.9]), plannedCount: 2, mark: .tied)
        let small = SeedEstimate(summary: Summary([1e-12, 3e-12]), plannedCount: 2)
        let table = Table(
            columns: [.init("row"), .init("x", .trailing)],
            rows: [
                [.text("[64, 32]"), .estimate(best)], [.text("b"), .estimate(tied)], [.text("c"), .estimate(small)],
                [.empty, .empty],
            ])
        #expect(
            latex(table, notes: ["Bold: the best."]) == #"""
                % Made by Espalier. The document needs: \usepackage{booktabs}
                \begin{table}
                  \centering
                  \caption{Of \texttt{a\_b}.}
                  \label{tab:a-b-summary}
                  \medskip
                  \small
                  \setlength{\tabcolsep}{4pt}
                  \begin{tabular}{lr}
                    \toprule
                    row & x \tabularnewline
                    \midrule
                    {}[64, 32] & \textbf{0.960 $\pm$ 0.014} \tabularnewline
                    b & $\approx$ 0.9 (1/2) \tabularnewline
                    c & (2.0 $\pm$ 1.4) $\cdot 10^{-12}$ \tabularnewline
                    -- & -- \tabularnewline
                    \bottomrule
                  \end{tabular}
                  \par\medskip
                  \begin{minipage}{\linewidth}
                    \footnotesize\raggedright
                    Bold: the best.\par
                  \end{minipage}
                \end{table}

                """#)
    }

    @Test("continue below where they are too wide, each piece with the names of the rows")
    func wide() {
        let names = ["row"] + (1...12).map { "column-\($0)" }
        let table = Table(
            columns: names.map { Table.Column($0, .trailing) },
            rows: [names.indices.map { Table.Cell.text("cell \($0) of it") }])
        let text = latex(table)
        #expect(text.components(separatedBy: "\\begin{tabular}").count == 4)
        #expect(text.components(separatedBy: "row & ").count == 4)
        for name in names { #expect(text.contains(name)) }
    }

    @Test("continue in a further table where they are too long, and say so")
    func long() {
        let table = Table(columns: [.init("row")], rows: (1...90).map { [.integer($0)] })
        let text = latex(table, notes: ["A note."])
        #expect(text.components(separatedBy: "\\begin{table}").count == 4)
        #expect(text.components(separatedBy: " (continued)}").count == 3)
        #expect(text.components(separatedBy: "\\label{").count == 2)
        #expect(text.components(separatedBy: "A note.").count == 2)
    }

    @Test("set long texts as paragraphs and break wide headings")
    func paragraphs() {
        let table = Table(
            columns: [.init("setting"), .init("optimizer.learning_rate", .trailing)],
            rows: [[.text(String(repeating: "word ", count: 40)), .number(0.1)]])
        let text = latex(table)
        #expect(text.contains("\\begin{tabular}{p{125pt}r}"))
        #expect(text.contains(#"\shortstack[r]{optimizer.\\learning\_rate}"#))
        #expect(text.contains(#"\raggedright\hspace{0pt}word"#))
    }
}
