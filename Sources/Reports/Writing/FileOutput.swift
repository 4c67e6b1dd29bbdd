#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that text is written to in large pieces. The first failure is kept and thrown at the end: a text output
/// stream cannot throw.
final class FileOutput: TextOutputStream {
    private static let pieceSize = 1 << 16

    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var failure: CInt = 0

    /// A new, empty file; nil when it cannot be made, with the reason in `errno`.
    ///
    /// - Parameter flags: How to open it, beside for writing.
    init?(path: String, flags: CInt = O_CREAT | O_EXCL) {
        descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
        guard descriptor >= 0 else { return nil }
        buffer.reserveCapacity(2 * Self.pieceSize)
    }

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.pieceSize { flush() }
    }

    private func flush() {
        var start = 0
        while failure == 0, start < buffer.count {
            let written = buffer[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                start += written
            } else if errno != EINTR {
                failure = written == 0 ? ENOSPC : errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left and closes the file.
    ///
    /// - Returns: The number of the first failure, 0 when there was none.
    func finish() -> CInt {
        flush()
        if close(descriptor) != 0, failure == 0 { failure = errno }
        return failure
    }
}

private let systemWrite = write(_:_:_:)
