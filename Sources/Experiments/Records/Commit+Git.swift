import Foundation

extension Surroundings.Commit {
    /// The state of the Git repository that a folder lies in; nil when it lies in none, has no commit yet, or there is no
    /// Git here.
    ///
    /// - Parameter results: A folder whose files do not count as changes.
    init?(of folder: String, besides results: String) {
        guard let root = Self.root(above: folder),
            let status = Self.git(["status", "--porcelain=v2", "--branch", "--untracked-files=no", "-z"], in: folder)
        else { return nil }
        self.init(status: status, root: root, besides: Paths.absolute(results))
    }

    /// The state that `git status --porcelain=v2 --branch -z` tells.
    ///
    /// - Parameters:
    ///   - root: The repository's top folder, from the root.
    ///   - results: A folder whose files do not count as changes, from the root.
    init?(status: String, root: String, besides results: String) {
        var values: [Substring: Substring] = [:]
        var isChanged = false
        for entry in status.split(separator: "\0") {
            let words = entry.split(separator: " ", omittingEmptySubsequences: false)
            if words.count >= 3, words[0] == "#" {
                values[words[1]] = words[2]
            } else if let position = ["1": 8, "2": 9, "u": 10][String(words[0])], words.count > position {
                // Changed, renamed and unmerged files: their paths stand behind that many words.
                let path = "\(root)/\(words[position...].joined(separator: " "))"
                if !path.hasPrefix("\(results)/") { isChanged = true }
            }
        }
        guard let revision = values["branch.oid"], revision.allSatisfy(\.isHexDigit) else { return nil }
        let branch = values["branch.head"].map(String.init)
        self.init(
            revision: String(revision), branch: branch == "(detached)" ? nil : branch, isChanged: isChanged)
    }

    /// The nearest folder, upwards, that holds a `.git`.
    private static func root(above folder: String) -> String? {
        var path = Paths.absolute(folder)
        while true {
            if FileManager.default.fileExists(atPath: "\(path)/.git") { return path == "/" ? "" : path }
            guard path != "/", !path.isEmpty else { return nil }
            path = Paths.folder(of: path)
        }
    }

    /// What Git prints; nil when it cannot be started or fails.
    private static func git(_ arguments: [String], in folder: String) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
