import Foundation

/// A file that is open for appending, closed when nobody has it any more.
final class OpenFile: Sendable {
    /// The path.
    let path: String
    /// The system's number of the open file.
    let descriptor: Int32

    /// Opens a file, which is made where it is missing.
    init(appendingTo path: String) throws(SurroundingsError) {
        descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SurroundingsError("write", path) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// Returns when the disk has everything that was written to the file before. What is no file on a disk has
    /// nothing to bring there.
    func synchronize() throws(SurroundingsError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw SurroundingsError("write", path) }
    }
}
