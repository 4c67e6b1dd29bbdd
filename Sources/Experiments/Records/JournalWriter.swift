import Foundation

/// The one journal file that this process writes: a line per run, appended one by one.
///
/// A line that cannot be written is kept, and tried again before the next one and at the end. Not for several threads
/// at once.
struct JournalWriter: ~Copyable {
    /// The file.
    let file: OpenFile
    /// The lines that could not be written so far.
    private(set) var unwritten: [[UInt8]] = []
    private var endsInsideLine = false
    /// What the first line stands below; nil when it is written.
    private var heading: (@Sendable () -> [UInt8])?

    /// Begins a file, or appends to the one that is there.
    ///
    /// - Parameter heading: The line that those which are appended stand below; not asked for before the first of them.
    init(path: String, heading: (@Sendable () -> [UInt8])? = nil) throws(SurroundingsError) {
        file = try OpenFile(appendingTo: path)
        self.heading = heading
    }

    /// The path of a new file in that folder, which is made where it is missing.
    ///
    /// The name has the machine, the process and a random number, so no two processes ever write the same file.
    ///
    /// - Parameter start: What the name begins with.
    static func newPath(in folder: String, startingWith start: String = "") throws(SurroundingsError) -> String {
        try Files.makeFolder(folder)
        let random = String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)
        return "\(folder)/\(start)\(ThisProcess.name)-\(random).jsonl"
    }

    /// Writes what could not be written before, then that line. The system has it when this returns: it outlives this
    /// process. That the disk has it too is up to `file`.
    mutating func append(_ line: [UInt8]) throws(SurroundingsError) {
        unwritten.append((heading?() ?? []) + line)
        heading = nil
        try writeUnwritten()
    }

    /// Tries once more to write what could not be written, brings it to the disk, and closes the file. A file without
    /// any line is removed.
    consuming func close() throws(SurroundingsError) {
        defer { if Files.length(file.path) == 0 { unlink(file.path) } }
        try writeUnwritten()
        try file.synchronize()
    }

    private mutating func writeUnwritten() throws(SurroundingsError) {
        while let line = unwritten.first {
            let length = lseek(file.descriptor, 0, SEEK_END)
            do throws(SurroundingsError) {
                try Files.write(
                    (endsInsideLine ? [UInt8(ascii: "\n")] : []) + line, to: file.descriptor, path: file.path)
            } catch {
                endsInsideLine = ftruncate(file.descriptor, length) != 0
                throw error
            }
            endsInsideLine = false
            unwritten.removeFirst()
        }
    }
}
