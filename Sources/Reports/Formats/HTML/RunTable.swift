import Experiments

/// The runs as data for the page's script, column by column: what repeats stands there once.
struct RunTable {
    /// The runs that the page has.
    let shownCount: Int
    /// The runs there are.
    let runCount: Int
    /// The runs' table as JSON in which no `<` stands, so that nothing in it can end the element it is put into.
    let json: String

    /// The first `limit` rows of a table of runs.
    init(_ table: Table, limit: Int) {
        var columns = table.columns.map { RunColumn($0.name) }
        var count = 0
        table.forEachRow { row in
            count += 1
            guard count <= limit else { return }
            for (index, cell) in row.enumerated() { columns[index].append(cell) }
        }
        runCount = count
        shownCount = min(count, limit)
        let value: JSONValue = ["columns": .list(columns.map(\.json))]
        json = String(decoding: value.bytes, as: UTF8.self).replacing(ascii: "<", with: "\\u003c")
    }

    /// The part of the page.
    var html: HTMLText {
        HTMLTemplate.runs.render([
            "runCount": .html(HTMLText("\(runCount)")), "shownCount": .html(HTMLText("\(shownCount)")),
            "isCut": .flag(shownCount < runCount), "data": .html(HTMLText(trusted: json)),
        ])
    }
}
