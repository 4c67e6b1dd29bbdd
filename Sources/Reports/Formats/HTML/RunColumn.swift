import Experiments

/// One column of the runs' table as data for the page's script.
struct RunColumn {
    private let name: String
    private var values: [JSONValue] = []

    /// A column without values yet.
    init(_ name: String) {
        self.name = name
    }

    /// Adds the value of the next run. A column holds numbers or texts, not both.
    mutating func append(_ cell: Table.Cell) {
        switch cell {
        case .empty: values.append(.null)
        case .integer(let integer): values.append(.integer(integer))
        case .number(let number): values.append(number.isFinite ? .number(number) : .null)
        default: values.append(.text(cell.prose.plainText))
        }
    }

    /// Numbers as they are; of texts the distinct ones, and for each run which of them is its own.
    var json: JSONValue {
        guard values.contains(where: { $0.text != nil }) else {
            return ["name": .text(name), "numbers": .list(values)]
        }
        var texts: [String] = []
        var indices: [String: Int] = [:]
        let runs = values.map { value -> JSONValue in
            guard let text = value.text else { return .null }
            if let index = indices[text] { return .integer(index) }
            indices[text] = texts.count
            texts.append(text)
            return .integer(texts.count - 1)
        }
        return [
            "name": .text(name), "texts": .list(texts.map(JSONValue.text)), "runs": .list(runs),
            "isNumber": .flag(texts.allSatisfy { Double($0)?.isFinite == true }),
        ]
    }
}
