import Foundation

/// The one journal file that this process writes: a line per run, appended and brought to the disk one by one.
///
/// A line that cannot be written is kept, and tried again before the next one and at the end. Not for several threads
/// at once.
struct JournalWriter: ~Copyable {
    /// The file.
    let path: String
    /// The lines that could not be written so far.
    private(set) var unwritten: [[UInt8]] = []
    private let descriptor: Int32
    private var endsInsideLine = false

    /// Begins a file, or appends to the one that is there.
    init(path: String) throws(SurroundingsError) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SurroundingsError("write", path) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { Foundation.close(descriptor) }

    /// The path of a new file in that folder, which is made where it is missing.
    ///
    /// The name has the machine, the process and a random number, so no two processes ever write the same file.
    static func newPath(in folder: String) throws(SurroundingsError) -> String {
        try Files.makeFolder(folder)
        let host = String(Machine.host.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        let random = String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)
        return "\(folder)/\(host)-\(getpid())-\(random).jsonl"
    }

    /// Writes what could not be written before, then that line; on the disk when this returns.
    mutating func append(_ line: [UInt8]) throws(SurroundingsError) {
        unwritten.append(line)
        try writeUnwritten()
    }

    /// Tries once more to write what could not be written, and closes the file. A file without any line is removed.
    consuming func close() throws(SurroundingsError) {
        defer { if Files.length(path) == 0 { unlink(path) } }
        try writeUnwritten()
    }

    private mutating func writeUnwritten() throws(SurroundingsError) {
        while let line = unwritten.first {
            let length = lseek(descriptor, 0, SEEK_END)
            do throws(SurroundingsError) {
                try Files.write((endsInsideLine ? [UInt8(ascii: "\n")] : []) + line, to: descriptor, path: path)
            } catch {
                endsInsideLine = ftruncate(descriptor, length) != 0
                throw error
            }
            endsInsideLine = false
            unwritten.removeFirst()
            guard fsync(descriptor) == 0 || errno == EINVAL else { throw SurroundingsError("write", path) }
        }
    }
}
