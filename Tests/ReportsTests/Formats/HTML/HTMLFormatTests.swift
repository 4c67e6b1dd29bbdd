import Foundation
import Statistics
import Testing

@testable import Reports

@Suite("HTML")
struct HTMLFormatTests {
    private let report = MadeUpExperiment().built

    private func html(_ blocks: [Block], figures: [String: String] = [:]) -> String {
        var html = HTMLBlocks(figures: figures)
        return html.html(blocks).html
    }

    @Test("has an element for each block")
    func blocks() {
        let blocks: [Block] = [
            .heading(2, "A & b"), .paragraph("c < \(code: "d")"), .list(["e", "\(strong: "f")"]),
            .code(language: "sh", "g > h\n"), .code(language: "", " i"),
        ]
        #expect(
            html(blocks) == """
                <h2 id="a-b">A &amp; b</h2>
                <p>c &lt; <code>d</code></p>
                <ul>
                <li>e</li>
                <li><strong>f</strong></li>
                </ul>
                <pre role="region" aria-label="A &amp; b" tabindex="0"><code class="language-sh">g &gt; h
                </code></pre>
                <pre role="region" aria-label="A &amp; b" tabindex="0"><code> i</code></pre>

                """)
    }

    @Test("marks headings, sides and what a table is about")
    func table() {
        let best = SeedEstimate(summary: Summary([0.5, 0.5]), plannedCount: 2, mark: .best)
        let table = Table(
            columns: [Table.Column("a|b"), Table.Column("n", .trailing), Table.Column("settings")],
            rows: [
                [.text("<x>"), .estimate(best), .text("optimizer.learning_rate 0.01")],
                [.empty, .integer(2), .empty],
            ])
        #expect(
            html([.heading(3, "About \"it\""), .table(table)]) == """
                <h3 id="about-it">About &quot;it&quot;</h3>
                <div class="scroll" role="region" aria-label="About &quot;it&quot;" tabindex="0">
                <table>
                <caption>About &quot;it&quot;</caption>
                <thead>
                <tr><th scope="col" class="name">a|b</th><th scope="col" class="number">n</th>\
                <th scope="col" class="name">settings</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row" class="name">&lt;x&gt;</th><td class="number"><strong>0.5 ± 0</strong> (2/2)</td>\
                <td class="text">optimizer.learning_rate 0.01</td></tr>
                <tr><th scope="row" class="name">–</th><td class="number">2</td><td class="name">–</td></tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test("holds the drawing of a figure, or says how to get it")
    func figure() {
        let figure = Figure(name: "curves", caption: "Each \(code: "line")", description: "Loss & <more>", script: "")
        let drawn = html([.figure(figure)], figures: ["curves": "<svg></svg>"])
        #expect(drawn.contains("<figure id=\"figure-curves\">"))
        #expect(drawn.contains("aria-label=\"Loss &amp; &lt;more&gt;\""))
        #expect(drawn.contains("<svg></svg>"))
        #expect(drawn.contains("<figcaption>Each <code>line</code></figcaption>"))
        #expect(!drawn.contains("gnuplot"))
        let missing = html([.figure(figure)])
        #expect(missing.contains("Loss &amp; &lt;more&gt;. This figure was not drawn: it needs gnuplot"))
        #expect(missing.contains("<figcaption>"))
    }

    @Test("has the same cells as the Markdown, one by one")
    func sameNumbers() {
        let blocks = report.text + report.summary
        let cells = html(blocks).matches(of: #/<t[hd] [^>]*>(.*?)<\/t[hd]>/#).map { match in
            String(match.1).replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<")
                .replacing("&#39;", with: "'")
        }
        let lines = blocks.markdown.split(separator: "\n").filter { $0.hasPrefix("|") && !$0.hasPrefix("| ---") }
        let meant = lines.flatMap { line in
            line.dropFirst(2).dropLast(2).split(separator: " | ").map { cell in
                cell.trimmingCharacters(in: .whitespaces).replacing("**", with: "")
            }
        }
        #expect(cells.count > 150)
        #expect(cells == meant)
    }

    @Test("makes one page with a contents, sections in order, runs at the end, and nothing from elsewhere")
    func page() {
        let page = report.page
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        #expect(page.contains("<title>rows</title>"))
        #expect(page.contains("<h1 id=\"rows\">rows</h1>\n<p>Which optimizer separates two rows of trees?</p>"))
        let linked = page.matches(of: #/<li[^>]*><a href="#([^"]*)">/#).map { String($0.1) }
        let labels = page.matches(of: #/<section aria-labelledby="([^"]*)"/#).map { String($0.1) }
        #expect(labels.first == "answer")
        #expect(labels.last == "runs")
        #expect(labels.count == report.text.count { if case .heading(2, _) = $0 { true } else { false } } + 1)
        #expect(Set(labels).isSubset(of: linked))
        for id in linked { #expect(page.contains(" id=\"\(id)\">")) }
        #expect(page.contains("\"name\":\"test.accuracy\",\"numbers\":[0.9,0.92,0.94,0.96,"))
        #expect(page.firstMatch(of: #/(?:src|href)="(?!#|data:)/#) == nil)
        #expect(!page.contains("url("))
        #expect(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "))
    }

    @Test("is the same whatever the order of the records")
    func order() {
        #expect(Report(MadeUpExperiment().input(reversed: true)).page == report.page)
    }

    @Test("survives an experiment whose every name is hostile")
    func hostile() {
        let name = "</script></title><b>\"\u{301} onclick='x' --> <!-- {{name}} {{{svg}}} $(touch x) `y` | 🌳"
        var experiment = MadeUpExperiment()
        experiment.name = name
        experiment.question = "\(name)\n\(name)"
        for index in experiment.rows.indices where experiment.rows[index].cells[0] == "adam" {
            experiment.rows[index].cells[0] = name
        }
        let (page, plain) = (experiment.built.page, report.page)
        #expect(!page.contains("<b>"))
        // As many elements as with plain names, and as many ends.
        for mark in ["<script", "</script>", "<title>", "</title>", "<td", "<th ", "<li", "<p", "<!--"] {
            #expect(page.count(of: mark) == plain.count(of: mark))
        }
        let shown =
            "&lt;/script&gt;&lt;/title&gt;&lt;b&gt;&quot;\u{301} onclick=&#39;x&#39; --&gt; &lt;!-- {{name}} {{{svg}}}"
        #expect(page.count(of: shown) > 8)
    }

    @Test("works before a run has finished, without a sweep, and with one seed")
    func small() {
        var nothing = MadeUpExperiment()
        for index in nothing.rows.indices { nothing.rows[index].outcomes = [.missing, .missing, .missing, .missing] }
        #expect(nothing.built.page.contains("There is no answer yet"))
        #expect(nothing.built.page.contains("\"texts\":[\"missing\"]"))
        var single = MadeUpExperiment()
        single.columns = []
        single.secondAxis = nil
        single.report.columns = nil
        single.report.baseline = nil
        single.seeds = [1]
        single.rows = [.init(cells: [], outcomes: [.finished(0.1, 0.2, 0.9)])]
        #expect(single.built.page.contains("\"name\":\"seed\",\"numbers\":[1]}"))
    }
}
