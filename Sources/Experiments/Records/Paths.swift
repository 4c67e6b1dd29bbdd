import Foundation

/// Arithmetic on paths.
enum Paths {
    /// The path from the root, with `.`, `..` and links resolved as far as there is something: one path for one file,
    /// also when the file or the folders above it are still to be made.
    static func absolute(_ path: String) -> String {
        var existing = path.isEmpty ? "." : path
        var missing: [String] = []
        while true {
            if let resolved = realpath(existing, nil) {
                defer { free(resolved) }
                let start = String(cString: resolved).split(separator: "/").map(String.init)
                return "/" + missing.reduce(into: start, step).joined(separator: "/")
            }
            guard existing != ".", existing != "/" else { return path }
            missing.insert(name(of: existing), at: 0)
            existing = folder(of: existing)
        }
    }

    /// Goes one part of a path further.
    private static func step(_ parts: inout [String], _ part: String) {
        switch part {
        case "", ".": break
        case "..": _ = parts.popLast()
        default: parts.append(part)
        }
    }

    /// The folder that a file lies in, as the path gives it: `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }

    /// How to get from one folder to a file or folder: `../../experiments`.
    static func relative(_ path: String, from folder: String) -> String {
        let target = absolute(path).split(separator: "/")
        let start = absolute(folder).split(separator: "/")
        var shared = 0
        while shared < min(target.count, start.count), target[shared] == start[shared] { shared += 1 }
        let parts = Array(repeating: "..", count: start.count - shared) + target[shared...].map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// The path that `relative` names as seen from `folder`; a path from the root stays as it is.
    static func resolve(_ relative: String, from folder: String) -> String {
        relative.hasPrefix("/") ? relative : absolute("\(absolute(folder))/\(relative)")
    }
}
