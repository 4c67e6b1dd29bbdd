import Experiments
import Foundation

/// Runs the programs that a cluster is asked by. Arguments are passed as they are: no shell is involved.
struct CommandRunner: Sendable {
    /// What the programs know of their surroundings; its `PATH` leads to them.
    let environment: [String: String]

    /// The path of a program; nil when no folder of `PATH` has it.
    func path(of name: String) -> String? {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - seconds: How long it may take; then it is stopped, and what it began.
    ///   - cancellation: Stops it before, which only a program that merely asks bears; nil: nothing does.
    func run(
        _ name: String, _ arguments: [String], within seconds: Double, until cancellation: Cancellation? = nil
    ) throws(CommandFailure) -> CommandResult {
        guard let path = path(of: name) else { throw .missing(name) }
        // What a program writes goes to files without a name: unlike pipes they never fill up, and a grandchild that
        // lives on keeps nobody waiting.
        guard let output = Self.nameless(), let errors = Self.nameless() else {
            throw .notStarted(name, reason: "no file can be made in '\(NSTemporaryDirectory())'")
        }
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let spawned = SpawnedProcess.start(path, [name] + arguments, variables, output: output, errors: errors)
        guard let process = spawned.process else {
            throw .notStarted(name, reason: String(cString: strerror(spawned.error)))
        }
        guard let status = process.end(within: seconds, until: cancellation) else {
            process.kill()
            throw cancellation?.isCancelled == true ? .stopped(name) : .tooSlow(name, seconds: seconds)
        }
        return CommandResult(status: status, output: Self.text(output), errors: Self.text(errors))
    }

    /// A new file that has no name any more.
    private static func nameless() -> FileHandle? {
        var path = Array("\(NSTemporaryDirectory())/espalier-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(path)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func text(_ file: FileHandle) -> String {
        try? file.seek(toOffset: 0)
        return String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
    }
}
