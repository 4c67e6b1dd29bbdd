import Foundation

/// A file that a user asked for, and that must not take the place of another.
public enum NewFile {
    /// Writes a file; false when those very bytes are there already.
    ///
    /// - Parameter overwrites: Whether it may take the place of another file.
    /// - Throws: `SurroundingsError` when it cannot be written, or when another file is there.
    @discardableResult
    public static func write(_ bytes: [UInt8], to path: String, overwrites: Bool) throws(SurroundingsError) -> Bool {
        if Files.length(path) == bytes.count, try Files.read(path) == bytes { return false }
        if overwrites {
            try Files.replace(path, with: bytes)
            return true
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            guard errno == EEXIST else { throw SurroundingsError("write", path) }
            throw SurroundingsError(
                operation: "write", path: path,
                reason: "it is there already; --force overwrites it, --output names another")
        }
        defer { close(descriptor) }
        try Files.write(bytes, to: descriptor, path: path)
        return true
    }
}
