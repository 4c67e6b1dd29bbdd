import Foundation

/// A file in the making, which takes the place of the one that is there when it is complete: readers see the old file
/// or the new one. A file that comes out as it is already is left alone.
///
/// However long the file is, little of it is in memory. What fails is told at the end.
public final class FileDraft: TextOutputStream {
    private static let pieceSize = 1 << 18

    private let path: String
    /// The file that is there, for as long as the new one is the same.
    private var old: Int32?
    /// How much is the same.
    private var sameCount = 0
    /// The new file, once it differs.
    private var new: Int32?
    private var pending: [UInt8] = []
    private var failure: SurroundingsError?

    /// A file that is to stand at that path.
    init(path: String) {
        self.path = path
        let descriptor = Files.length(path) == nil ? -1 : open(path, O_RDONLY | O_CLOEXEC)
        old = descriptor < 0 ? nil : descriptor
    }

    deinit {
        if let old { close(old) }
        if let new {
            close(new)
            unlink(draftPath)
        }
    }

    /// Adds a text as UTF-8.
    public func write(_ text: String) {
        pending.append(contentsOf: text.utf8)
        if pending.count >= Self.pieceSize { writePending() }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) {
        pending += bytes
        if pending.count >= Self.pieceSize { writePending() }
    }

    /// Puts the file in its place. Nothing can be added afterwards.
    func finish() throws(SurroundingsError) {
        writePending()
        if failure == nil { failure = attempt { () throws(SurroundingsError) in try settle() } }
        if let failure { throw failure }
    }

    private var draftPath: String { "\(path).\(ThisProcess.name).draft" }

    private func writePending() {
        guard failure == nil else { return }
        failure = attempt { () throws(SurroundingsError) in
            if old != nil, try isSame() {
                sameCount += pending.count
            } else {
                try Files.write(pending, to: try newFile(), path: path)
            }
        }
        pending.removeAll(keepingCapacity: true)
    }

    private func attempt(_ body: () throws(SurroundingsError) -> Void) -> SurroundingsError? {
        do throws(SurroundingsError) { try body() } catch { return error }
        return nil
    }

    /// Whether the old file goes on with what is to be written.
    private func isSame() throws(SurroundingsError) -> Bool {
        try bytes(ofOld: pending.count, from: sameCount) == pending
    }

    private func settle() throws(SurroundingsError) {
        if old != nil, try bytes(ofOld: 1, from: sameCount).isEmpty { return }
        let descriptor = try newFile()
        guard fsync(descriptor) == 0 else { throw SurroundingsError("write", path) }
        new = nil
        guard close(descriptor) == 0, rename(draftPath, path) == 0 else {
            let failure = SurroundingsError("write", path)
            unlink(draftPath)
            throw failure
        }
    }

    /// The new file, which begins with what is the same.
    private func newFile() throws(SurroundingsError) -> Int32 {
        if let new { return new }
        let descriptor = open(draftPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SurroundingsError("write", path) }
        new = descriptor
        // Who may read the old file may read the new one, and nobody else.
        var status = stat()
        if let old, fstat(old, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
        for start in stride(from: 0, to: sameCount, by: Self.pieceSize) {
            let piece = try bytes(ofOld: min(Self.pieceSize, sameCount - start), from: start)
            try Files.write(piece, to: descriptor, path: path)
        }
        if let old { close(old) }
        old = nil
        return descriptor
    }

    /// That many bytes of the old file, or those that there are.
    private func bytes(ofOld count: Int, from offset: Int) throws(SurroundingsError) -> [UInt8] {
        guard let old else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let readCount = bytes.withUnsafeMutableBytes { buffer in
                pread(old, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
            }
            if readCount < 0 && errno == EINTR { continue }
            guard readCount >= 0 else { throw SurroundingsError("read", path) }
            if readCount == 0 { break }
            filled += readCount
        }
        bytes.removeLast(count - filled)
        return bytes
    }
}
