import CLibArchive

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The contents of files, plain or compressed.
public enum FileBytes {
    /// The bytes of a file, decompressed when its contents are gzip, xz or zstd, whatever its name is.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - limit: How many bytes are wanted at most; fewer come only from a shorter file.
    /// - Throws: `DataError` when there is no file, when it cannot be read, is empty, or its compressed data end early
    ///   or are damaged.
    public static func read(_ path: String, limit: Int = .max) throws(DataError) -> [UInt8] {
        switch PathKind(path: path) {
        case .file: break
        case .folder: throw DataError(file: path, problem: "this is a folder", advice: "name a file")
        case .other: throw DataError(file: path, problem: "this is a device or a pipe", advice: "name a file")
        case nil: throw DataError(file: path, problem: "cannot be opened (\(systemError(errno)))")
        }
        guard let archive = archive_read_new() else {
            throw DataError(file: path, problem: "cannot be opened (\(systemError(ENOMEM)))")
        }
        defer { archive_read_free(archive) }

        // A warning here says that an outside program will decompress.
        for result in [
            archive_read_support_filter_gzip(archive), archive_read_support_filter_xz(archive),
            archive_read_support_filter_zstd(archive), archive_read_support_format_raw(archive),
            archive_read_support_format_empty(archive),
        ] where result < ARCHIVE_WARN {
            throw failure(archive, path)
        }
        guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else { throw failure(archive, path) }
        var entry: OpaquePointer?
        switch archive_read_next_header(archive, &entry) {
        case ARCHIVE_OK: break
        case ARCHIVE_EOF: throw DataError(file: path, problem: "the file is empty")
        default: throw failure(archive, path)
        }

        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while bytes.count < limit {
            let wanted = min(chunk.count, limit - bytes.count)
            let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, wanted) }
            if count < 0 { throw failure(archive, path) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        if bytes.isEmpty, limit > 0 { throw DataError(file: path, problem: "the file is empty") }
        // The stump of a compressed file is too short to be known as one, and comes out as it is.
        if compressedMagics.contains(where: bytes.starts) { throw damaged(path, "its header is incomplete") }
        return bytes
    }

    /// The first bytes of gzip, xz and zstd files.
    private static let compressedMagics: [[UInt8]] = [
        [0x1F, 0x8B, 0x08], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
    ]

    private static func failure(_ archive: OpaquePointer, _ path: String) -> DataError {
        let code = archive_errno(archive)
        if code > 0 { return DataError(file: path, problem: "cannot be read (\(systemError(code)))") }
        return damaged(path, archive_error_string(archive).map { String(cString: $0) } ?? "its end is missing")
    }

    private static func damaged(_ path: String, _ reason: String) -> DataError {
        DataError(
            file: path, problem: "the compressed file is cut short or damaged (\(reason))",
            advice: "fetch it again")
    }

    private static func systemError(_ code: Int32) -> String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
