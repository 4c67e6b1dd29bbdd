import Foundation
import Testing

@testable import Clusters

/// A folder of commands that answer as they are told to, and note how they were called.
final class FakeCommands {
    /// The folder: spaces and signs are no trouble.
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "espalier fakes-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(path)/calls", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The surroundings in which these commands are found first.
    var environment: [String: String] { ["PATH": "\(path):/usr/bin:/bin", "HOME": "/", "FAKES": path] }

    /// Puts a command into the folder: lines of sh, after the call has been noted. `$count` is the number of the call,
    /// from 1.
    func install(_ name: String, _ script: String) throws {
        let text = """
            #!/bin/sh
            count=$(($(ls "$FAKES/calls" | grep -c "^\(name)\\.") + 1))
            for argument; do printf '%s\\n' "$argument"; done > "$FAKES/calls/\(name).$(printf %04d $count)"
            \(script)

            """
        try write("script", text)
        // By a process of its own: a file that this one has open for writing, or a process that was forked meanwhile and
        // is about to be another, cannot be run.
        let result = try CommandRunner(environment: ["PATH": "/usr/bin:/bin"])
            .run("install", ["-m", "755", "\(path)/script", "\(path)/\(name)"], within: 20)
        try #require(result.status == 0, "\(result.errors)")
    }

    /// Has a command write that text on standard error and fail.
    func fail(_ name: String, _ text: String, status: Int = 1) throws {
        try write("\(name).text", text + "\n")
        try install(name, "cat \"$FAKES/\(name).text\" >&2; exit \(status)")
    }

    /// Has a command write that text on standard output.
    func answer(_ name: String, _ text: String) throws {
        try write("\(name).text", text)
        try install(name, "cat \"$FAKES/\(name).text\"")
    }

    /// Writes a file into the folder, for scripts to read.
    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// The arguments of each call of a command.
    func calls(of name: String) throws -> [[String]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/calls")
        return try names.filter { $0.hasPrefix("\(name).") }.sorted().map { file in
            let text = try String(contentsOfFile: "\(path)/calls/\(file)", encoding: .utf8)
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }
}
