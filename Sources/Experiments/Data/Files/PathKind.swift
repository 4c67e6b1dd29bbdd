#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What stands at a path, links followed.
enum PathKind {
    case file
    case folder
    /// A device, a pipe, a socket.
    case other

    /// What stands at `path`; nil when nothing does, or when it may not be seen.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
