import NeuralNetworks

/// A class map as a record keeps it: few bytes, since many records are read and few maps are drawn.
///
/// Its rows, with `/` between them, are runs of points of one class: their number and the letter of the class, `a` for the
/// first; the last run of a row has no number, as it goes to the row's end.
public struct PackedClassMap: Sendable, Equatable {
    private let side: Int
    private let rows: String

    /// The classes' letters.
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// The map, packed.
    public init(_ map: ClassMap) {
        side = map.side
        rows = String(decoding: Self.rows(of: map), as: UTF8.self)
    }

    private static func rows(of map: ClassMap) -> [UInt8] {
        let (side, classes) = (map.side, map.classes)
        var text: [UInt8] = []
        for row in 0..<side {
            if row > 0 { text.append(UInt8(ascii: "/")) }
            let first = row * side
            var start = first
            for point in first..<(first + side) {
                let isLast = point + 1 == first + side
                guard isLast || classes[point + 1] != classes[point] else { continue }
                if !isLast { text.append(contentsOf: String(point + 1 - start).utf8) }
                text.append(letters[Int(classes[point])])
                start = point + 1
            }
        }
        return text
    }

    /// The map; nil when the rows are none.
    public var map: ClassMap? {
        let rows = rows.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard rows.count == side else { return nil }
        var classes: [UInt8] = []
        classes.reserveCapacity(side * side)
        for row in rows {
            guard let found = Self.classes(inRow: row, side: side) else { return nil }
            classes += found
        }
        return ClassMap(side: side, classes: classes)
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

extension PackedClassMap {
    /// The map as a record keeps it.
    var json: JSONValue { ["side": .integer(side), "rows": .text(rows)] }

    /// The map that a record keeps.
    init(json: JSONValue) throws(RecordError) {
        guard let side = json["side"]?.integer, (1...4096).contains(side), let rows = json["rows"]?.text else {
            throw RecordError(field: "result.class_map")
        }
        (self.side, self.rows) = (side, rows)
    }
}
