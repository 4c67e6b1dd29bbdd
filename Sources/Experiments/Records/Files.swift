import Foundation

/// Files and folders by the system's own calls, whose failures say exactly what was wrong.
enum Files {
    private static let pieceSize = 1 << 18

    /// The bytes of a file.
    static func read(_ path: String) throws(SurroundingsError) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path, from: 0) { bytes += $0 }
        return bytes
    }

    /// The bytes of a file, or its first ones when it has more than `limit`: however long it is, no more are read.
    static func read(_ path: String, atMost limit: Int) throws(SurroundingsError) -> [UInt8] {
        var bytes: [UInt8] = []
        try readSome(
            path, from: 0,
            whileWanted: { piece in
                bytes += piece.prefix(limit - bytes.count)
                return bytes.count < limit
            })
        return bytes
    }

    /// Whether the first bytes of two files are the same, of which each has at least that many.
    static func haveSameStart(_ one: String, _ other: String, count: Int) throws(SurroundingsError) -> Bool {
        for start in stride(from: 0, to: count, by: pieceSize) {
            let length = min(pieceSize, count - start)
            guard try read(one, from: start, count: length) == read(other, from: start, count: length) else {
                return false
            }
        }
        return true
    }

    /// Hands over the bytes of a file from `offset` on, piece by piece.
    static func read(_ path: String, from offset: Int, _ take: (ArraySlice<UInt8>) -> Void) throws(SurroundingsError) {
        try readSome(
            path, from: offset,
            whileWanted: { piece in
                take(piece)
                return true
            })
    }

    /// That many bytes of a file from `offset` on, or those that there are.
    static func read(_ path: String, from offset: Int, count: Int) throws(SurroundingsError) -> [UInt8] {
        var bytes: [UInt8] = []
        guard count > 0 else { return bytes }
        try readSome(
            path, from: offset,
            whileWanted: { piece in
                bytes += piece.prefix(count - bytes.count)
                return bytes.count < count
            })
        return bytes
    }

    /// Hands over the bytes of a file from `offset` on, piece by piece, for as long as more are wanted.
    private static func readSome(
        _ path: String, from offset: Int, whileWanted take: (ArraySlice<UInt8>) -> Bool
    ) throws(SurroundingsError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SurroundingsError("read", path) }
        defer { close(descriptor) }
        guard offset == 0 || lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
            throw SurroundingsError("read", path)
        }
        // Read to the end, whatever the size is said to be: pipes have none, and that of a folder is nonsense.
        var piece = [UInt8](repeating: 0, count: pieceSize)
        while true {
            let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw SurroundingsError("read", path) }
            guard count > 0 else { return }
            guard take(piece[..<count]) else { return }
        }
    }

    /// The length of a file in bytes, or nil when there is no file, or none of bytes on a disk.
    static func length(_ path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The names in a folder, sorted; none when the folder does not exist.
    static func names(in folder: String) throws(SurroundingsError) -> [String] {
        guard let directory = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw SurroundingsError("read", folder)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes a folder and those above it where they are missing.
    static func makeFolder(_ path: String) throws(SurroundingsError) {
        if mkdir(path, 0o777) == 0 { return }
        switch errno {
        case EEXIST:
            var status = stat()
            if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
            errno = ENOTDIR
            throw SurroundingsError("create", path)
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
                throw SurroundingsError("create", path)
            }
            try makeFolder(String(path[..<slash]))
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SurroundingsError("create", path) }
        default: throw SurroundingsError("create", path)
        }
    }

    /// Brings a folder's list of files to the disk, so that a new file outlives a loss of power. File systems that
    /// cannot do so are left to themselves.
    static func synchronizeFolder(_ path: String) throws(SurroundingsError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SurroundingsError("read", path) }
        fsync(descriptor)
        close(descriptor)
    }

    /// Puts those bytes into a file, all or nothing: readers see the old file or the new one. A file that holds them
    /// already is left alone.
    static func replace(_ path: String, with bytes: [UInt8]) throws(SurroundingsError) {
        let draft = FileDraft(path: path)
        draft.write(bytes)
        try draft.finish()
    }

    /// Removes a file; one that is gone already is no failure.
    static func remove(_ path: String) throws(SurroundingsError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw SurroundingsError("remove", path) }
    }

    /// Writes all the bytes to an open file, in one call where the system takes them at once.
    static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(SurroundingsError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written >= 0 else { throw SurroundingsError("write", path) }
            rest = rest.dropFirst(written)
        }
    }
}
