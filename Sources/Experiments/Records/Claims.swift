import Foundation

/// Says which runs are under way, to the other processes that work on the same results.
///
/// A claim is a lock on one byte of a file: the byte whose position is the run's id. The system frees the locks of a
/// process that ends, however it ends, so there is nothing to clean up. Where a file system has no locks, every claim
/// succeeds, and the worst is that two processes train the same run and come to the same numbers. For any number of
/// threads.
final class Claims: Sendable {
    private let descriptor: Int32
    private let path: String

    /// The claims that stand in that file, which is made where it is missing.
    init(path: String) throws(SurroundingsError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SurroundingsError("write", path) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { Foundation.close(descriptor) }

    /// How many of those runs other processes have under way; nothing is claimed or changed by asking.
    static func countTaken(of ids: [String], path: String) -> Int {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { Foundation.close(descriptor) }
        return ids.count { id in
            var lock = Self.lock(F_WRLCK, id)
            return fcntl(descriptor, F_GETLK, &lock) == 0 && Int32(lock.l_type) != F_UNLCK
        }
    }

    /// Whether the run is free for this process: false while another process has claimed it.
    func claim(_ id: String) -> Bool {
        var lock = Self.lock(F_WRLCK, id)
        return fcntl(descriptor, F_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES)
    }

    /// Gives a claimed run back.
    func release(_ id: String) {
        var lock = Self.lock(F_UNLCK, id)
        _ = fcntl(descriptor, F_SETLK, &lock)
    }

    /// Gives everything back; removes the file when no other process has a claim. Nothing can be claimed afterwards.
    func close() {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        if fcntl(descriptor, F_SETLK, &lock) == 0 { unlink(path) }
        // The folder stays while there is something else in it.
        rmdir(Paths.folder(of: path))
        lock.l_type = Int16(F_UNLCK)
        _ = fcntl(descriptor, F_SETLK, &lock)
    }

    /// The lock on the byte that stands for a run: 60 of the 64 bits of its id, which a file position can hold.
    private static func lock(_ type: Int32, _ id: String) -> flock {
        var lock = flock()
        lock.l_type = Int16(type)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(id.prefix(15), radix: 16) ?? 0
        lock.l_len = 1
        return lock
    }
}
