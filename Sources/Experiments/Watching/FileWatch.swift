import Foundation

/// Waits for files to be written anew, in whatever way an editor does it: in place, or as another file that takes the
/// name. Not for several threads.
///
/// Where the system tells of changes (inotify), a save is known at once. Files are looked at now and then all the same:
/// not every file system tells of what other machines do.
public final class FileWatch {
    /// What tells one state of a file from another.
    private struct Signature: Equatable {
        let device: UInt64
        let number: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
    }

    /// The files.
    public let paths: [String]
    private let notifier: FolderNotifier?
    private var known: [Signature?]

    /// Watches those files from now on; a file need not exist yet.
    public init(_ paths: [String]) {
        self.paths = paths
        notifier = FolderNotifier(files: paths + paths.map(Paths.absolute))
        known = paths.map(Self.signature)
    }

    /// Waits until one of the files was written anew.
    ///
    /// - Parameter seconds: The longest wait.
    /// - Returns: Whether a file was written.
    public func waitForChange(upTo seconds: Double) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while true {
            let rest = (end - clock.now).inSeconds
            if let notifier {
                if notifier.wait(upTo: rest) {
                    known = paths.map(Self.signature)
                    return true
                }
                if hasChanged(restingFor: 1) { return true }
            } else {
                if hasChanged(restingFor: 0) { return true }
                if rest > 0 { usleep(UInt32(min(rest, 0.05) * 1e6)) }
            }
            if rest <= 0 { return false }
        }
    }

    /// Whether a file is another than before. One that is missing for a moment counts as unchanged.
    ///
    /// - Parameter age: The seconds that a file must have been left alone, so that none is read half written.
    private func hasChanged(restingFor age: Int) -> Bool {
        var hasChanged = false
        for (index, path) in paths.enumerated() {
            guard let signature = Self.signature(path), signature != known[index] else { continue }
            guard age == 0 || time(nil) - signature.seconds > age else { continue }
            known[index] = signature
            hasChanged = true
        }
        return hasChanged
    }

    private static func signature(_ path: String) -> Signature? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Signature(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino),
            size: Int64(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }
}
