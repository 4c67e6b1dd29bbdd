/// Turns blocks into HTML, one behind the other. Tables and code are named after the headings before them.
struct HTMLBlocks {
    /// A heading that the table of contents lists.
    struct Entry {
        let level: Int
        let id: String
        let text: String
    }

    /// Headings beyond this level are not listed.
    private static let deepestEntry = 3
    /// With more columns of numbers a table is wider than paper.
    private static let mostNumbers = 4
    /// Longer texts of cells are set as running text.
    private static let longestName = 24

    /// The words of the heading of level 1.
    private(set) var title = ""
    /// The other headings so far.
    private(set) var entries: [Entry] = []
    /// The figures by name, as SVG for a page.
    private let figures: [String: String]
    private var ids = HTMLIdentifiers()
    /// The words of the last heading.
    private var heading = ""

    init(figures: [String: String]) {
        self.figures = figures
    }

    /// The HTML of blocks that begin with a heading, as a part of the page.
    ///
    /// - Parameter runs: What stands behind them.
    mutating func section(_ blocks: [Block], runs: RunTable? = nil) -> HTMLText {
        let position = entries.count
        let inner = html(blocks)
        let id = position < entries.count ? entries[position].id : ""
        return HTMLTemplate.section.render([
            "id": .html(HTMLText(id)), "hasRuns": .flag(runs != nil),
            "blocks": .html(HTMLText(trusted: inner.html + (runs?.html.html ?? ""))),
        ])
    }

    /// The HTML of blocks.
    mutating func html(_ blocks: [Block]) -> HTMLText {
        HTMLText(trusted: blocks.map { html($0).html }.joined())
    }

    private mutating func html(_ block: Block) -> HTMLText {
        switch block {
        case .heading(let level, let prose): html(prose, level: level)
        case .paragraph(let prose): HTMLTemplate.paragraph.render(["text": .html(HTMLText(prose))])
        case .list(let items):
            HTMLTemplate.list.render(["items": .list(items.map { ["text": .html(HTMLText($0))] })])
        case .table(let table): html(table)
        case .figure(let figure): html(figure)
        case .code(let language, let code):
            HTMLTemplate.code.render([
                "language": .html(HTMLText(language)), "hasLanguage": .flag(!language.isEmpty),
                "title": .html(HTMLText(heading)), "code": .html(HTMLText(code)),
            ])
        }
    }

    private mutating func html(_ prose: Prose, level: Int) -> HTMLText {
        heading = prose.plainText
        let id = ids.new(heading)
        if level == 1 { title = heading }
        if (2...Self.deepestEntry).contains(level) { entries.append(Entry(level: level, id: id, text: heading)) }
        return HTMLTemplate.heading.render([
            "level": .html(HTMLText("\(level)")), "id": .html(HTMLText(id)), "text": .html(HTMLText(prose)),
        ])
    }

    private func html(_ table: Table) -> HTMLText {
        let columns: [HTMLFields] = table.columns.map { column in
            ["name": .html(HTMLText(column.name)), "kind": .html(kind(column, text: column.name))]
        }
        var rows: [HTMLFields] = []
        table.forEachRow { row in
            let cells: [HTMLFields] = row.enumerated().map { index, cell in
                let text = cell.prose
                return [
                    "text": .html(HTMLText(text)), "isHeading": .flag(index == 0),
                    "kind": .html(kind(table.columns[index], text: text.plainText)),
                ]
            }
            rows.append(["cells": .list(cells)])
        }
        let numberCount = table.columns.count { $0.alignment == .trailing }
        return HTMLTemplate.table.render([
            "caption": .html(HTMLText(heading)), "isWide": .flag(numberCount > Self.mostNumbers),
            "columns": .list(columns), "rows": .list(rows),
        ])
    }

    /// How a cell is set: a number, running text that wants some room, or a name.
    private func kind(_ column: Table.Column, text: String) -> HTMLText {
        if column.alignment == .trailing { return HTMLText("number") }
        return HTMLText(text.utf8.count > Self.longestName ? "text" : "name")
    }

    private mutating func html(_ figure: Figure) -> HTMLText {
        let drawing = figures[figure.name]
        return HTMLTemplate.figure.render([
            "id": .html(HTMLText(ids.new("figure \(figure.name)"))), "isDrawn": .flag(drawing != nil),
            "svg": .html(HTMLText(trusted: drawing ?? "")), "description": .html(HTMLText(figure.description)),
            "caption": .html(HTMLText(figure.caption)),
        ])
    }
}
