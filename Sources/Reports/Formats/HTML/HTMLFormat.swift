import Experiments
import Foundation

/// One HTML page that needs nothing beside itself: text, tables, figures, and a table of all runs to sort and filter.
///
/// No request leaves the page, and its policy lets no script run but its own: whatever stands in a name is text.
public struct HTMLFormat: Sendable {
    /// The runs beyond these are left to `tables/runs.csv`.
    static let mostRuns = 10_000

    /// The figures by name, as SVG for a page.
    private let figures: [String: String]

    /// The format. In the place of a figure that was not drawn the page says how to get it.
    public init(figures: DrawnFigures) {
        self.init(figures: figures.pictures.mapValues(\.inline))
    }

    /// The format with figures by name, as SVG for a page.
    init(figures: [String: String]) {
        self.figures = figures
    }

    /// Writes the page of a text, with its runs at the end.
    public func write(_ blocks: [Block], runs: Table, to output: inout some TextOutputStream) {
        output.write(page(blocks, RunTable(runs, limit: Self.mostRuns)).html)
    }

    private func page(_ blocks: [Block], _ runs: RunTable) -> HTMLText {
        var html = HTMLBlocks(figures: figures)
        let (head, parts) = Self.parts(blocks)
        let first = html.html(head)
        let sections = parts.map { html.section($0) } + [html.section([.heading(2, "Runs")], runs: runs)]
        return HTMLTemplate.page.render([
            "title": .html(HTMLText(html.title)), "style": .html(Self.style), "script": .html(Self.script),
            "styleDigest": .html(Self.source(Self.style)), "scriptDigest": .html(Self.source(Self.script)),
            "entries": .list(html.entries.map(entry)), "head": .html(first),
            "sections": .html(HTMLText(trusted: sections.map(\.html).joined())),
        ])
    }

    private func entry(_ entry: HTMLBlocks.Entry) -> HTMLFields {
        ["id": .html(HTMLText(entry.id)), "text": .html(HTMLText(entry.text)), "isInner": .flag(entry.level > 2)]
    }

    /// The blocks before the first heading of level 2, and for each of these the blocks from it on.
    private static func parts(_ blocks: [Block]) -> (head: [Block], parts: [[Block]]) {
        var parts: [[Block]] = [[]]
        for block in blocks {
            if case .heading(2, _) = block { parts.append([]) }
            parts[parts.count - 1].append(block)
        }
        return (parts[0], Array(parts.dropFirst()))
    }

    // MARK: - Style and script

    private static let style = HTMLText(trusted: text(PackageResources.page_css) + FigurePage.style)

    private static let script = HTMLText(
        trusted: text(PackageResources.theme_js) + text(PackageResources.runs_js) + text(PackageResources.figures_js)
            + FigurePage.script)

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// How a Content Security Policy names the only style or script that it allows.
    private static func source(_ text: HTMLText) -> HTMLText {
        let digits = Digest.hexadecimal(of: text.html)
        let pairs = stride(from: 0, to: digits.utf8.count, by: 2).map { digits.dropFirst($0).prefix(2) }
        return HTMLText("'sha256-\(Data(pairs.compactMap { UInt8($0, radix: 16) }).base64EncodedString())'")
    }
}
