/// Reads the journals of one folder, at first whole and later only what was added.
struct JournalReader {
    /// What was read so far.
    private(set) var contents = JournalContents()
    private let folder: String
    private let start: String
    private var positions: [String: Position] = [:]

    /// How far a file was read: up to the end of a line, and what it said of the surroundings.
    private struct Position {
        var offset = 0
        var lineCount = 0
        var surroundings: Surroundings?
    }

    /// Reads every journal in `folder` whose name begins so; none when there is no such folder.
    init(folder: String, namesBeginningWith start: String = "") throws(SurroundingsError) {
        self.folder = folder
        self.start = start
        try read(isFirst: true, except: nil)
    }

    /// Reads the lines that were added since, in every file but `ownFile`.
    mutating func refresh(except ownFile: String?) throws(SurroundingsError) {
        try read(isFirst: false, except: ownFile)
    }

    private mutating func read(isFirst: Bool, except ownFile: String?) throws(SurroundingsError) {
        for name in try Files.names(in: folder)
        where name.hasSuffix(".jsonl") && name.hasPrefix(start) && name != ownFile {
            let path = "\(folder)/\(name)"
            let position = positions[name] ?? Position()
            guard let length = Files.length(path), length > position.offset else { continue }
            try read(path, named: name, from: position, isFirst: isFirst)
        }
    }

    /// Takes in whole lines. What stands behind the last line end is another process' line under way, or was cut off;
    /// it counts when it is a whole record all the same.
    private mutating func read(
        _ path: String, named name: String, from start: Position, isFirst: Bool
    ) throws(SurroundingsError) {
        var position = start
        var rest: [UInt8] = []
        try Files.read(path, from: start.offset) { piece in
            rest += piece
            takeLines(&rest, of: path, &position)
            positions[name] = position
        }
        guard isFirst, !rest.isEmpty else { return }
        if let entry = try? JournalEntry(line: rest) {
            contents.add(entry, in: &position.surroundings, file: path, line: position.lineCount + 1)
        } else {
            contents.add(.tornLine(file: path), unlessRecorded: JournalEntry.id(ofTorn: rest))
        }
    }

    /// Takes the whole lines out of `bytes`.
    private mutating func takeLines(_ bytes: inout [UInt8], of path: String, _ position: inout Position) {
        var start = 0
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            position.lineCount += 1
            if end > start {
                do {
                    let entry = try JournalEntry(line: bytes[start..<end])
                    contents.add(entry, in: &position.surroundings, file: path, line: position.lineCount)
                } catch {
                    contents.add(.brokenLine(file: path, line: position.lineCount, reason: "\(error)"))
                }
            }
            start = end + 1
        }
        position.offset += start
        bytes.removeSubrange(..<start)
    }
}
