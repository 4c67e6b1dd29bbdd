import NeuralNetworks

extension ClassMap {
    /// The classes' letters.
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// The map as a record keeps it. Its rows, with `/` between them, are runs of points of one class: their number and
    /// the letter of the class, `a` for the first; the last run of a row has no number, as it goes to the row's end.
    var json: JSONValue {
        ["side": .integer(side), "rows": .text(String(decoding: rows, as: UTF8.self))]
    }

    private var rows: [UInt8] {
        var text: [UInt8] = []
        for row in 0..<side {
            if row > 0 { text.append(UInt8(ascii: "/")) }
            var start = 0
            for column in 0..<side {
                let isLast = column + 1 == side
                guard isLast || self[row, column + 1] != self[row, column] else { continue }
                if !isLast { text.append(contentsOf: String(column + 1 - start).utf8) }
                text.append(Self.letters[self[row, column]])
                start = column + 1
            }
        }
        return text
    }

    /// The map that a record keeps.
    init(json: JSONValue) throws(RecordError) {
        guard let side = json["side"]?.integer, (1...4096).contains(side), let text = json["rows"]?.text else {
            throw RecordError(field: "result.class_map")
        }
        let rows = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard rows.count == side else { throw RecordError(field: "result.class_map.rows") }
        var classes: [UInt8] = []
        classes.reserveCapacity(side * side)
        for row in rows {
            guard let found = Self.classes(inRow: row, side: side) else {
                throw RecordError(field: "result.class_map.rows")
            }
            classes += found
        }
        self.init(side: side, classes: classes)
    }

    /// The classes of one row; nil when the text is none.
    private static func classes(inRow text: some Sequence<UInt8>, side: Int) -> [UInt8]? {
        var classes: [UInt8] = []
        var length: Int?
        for byte in text {
            guard classes.count < side else { return nil }
            if let letter = letters.firstIndex(of: byte) {
                let count = length ?? side - classes.count
                guard count > 0, classes.count + count <= side else { return nil }
                classes.append(contentsOf: repeatElement(UInt8(letter), count: count))
                length = nil
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                length = (length ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                if length ?? 0 > side { return nil }
            }
        }
        return classes.count == side && length == nil ? classes : nil
    }
}
