import Foundation

/// A disk of its own in memory, mounted on a folder: to be filled up and made read-only. Only root may have one.
final class SmallDisk {
    /// Whether this process may mount disks; where it may not, suites that need one are skipped.
    static let isPossible: Bool = {
        let folder = NSTemporaryDirectory() + "espalier-\(UUID().uuidString)"
        guard let disk = try? SmallDisk(folder, size: "16k") else { return false }
        withExtendedLifetime(disk) {}
        return true
    }()

    let path: String

    /// Mounts a disk of that size on a new folder.
    init(_ path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try mount("-t", "tmpfs", "-o", "size=\(size)", "espalier-tests", path)
    }

    deinit {
        _ = try? Program.runOther("/bin/umount", [path], in: "/")
        rmdir(path)
    }

    /// Changes its options: `size=1m`, `ro`, `rw`.
    func remount(_ options: String) throws {
        try mount("-o", "remount,\(options)", path)
    }

    private func mount(_ arguments: String...) throws {
        let outcome = try Program.runOther("/bin/mount", arguments, in: "/")
        guard outcome.code == 0 else { throw CocoaError(.fileWriteNoPermission) }
    }
}
