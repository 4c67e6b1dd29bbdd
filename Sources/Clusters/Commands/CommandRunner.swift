import Dispatch
import Foundation

/// Runs the programs that a cluster is asked by. Arguments are passed as they are: no shell is involved.
struct CommandRunner: Sendable {
    /// What the programs know of their surroundings.
    let environment: [String: String]

    /// Finds programs where the environment's `PATH` leads.
    init(environment: [String: String]) {
        self.environment = environment
    }

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
    /// - Parameter seconds: How long it may take; then it is stopped.
    func run(
        _ name: String, _ arguments: [String], within seconds: Double
    ) throws(CommandFailure) -> CommandResult {
        guard let path = path(of: name) else { throw .missing(name) }
        // What a program writes goes to files without a name: unlike pipes they never fill up, and a grandchild that
        // lives on keeps nobody waiting.
        guard let output = Self.nameless(), let errors = Self.nameless() else {
            throw .notStarted(name, reason: "no file can be made in '\(NSTemporaryDirectory())'")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch { throw .notStarted(name, reason: error.localizedDescription) }
        guard ended.wait(timeout: .now() + seconds) == .success else {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            throw .tooSlow(name, seconds: seconds)
        }
        let isSignal = process.terminationReason == .uncaughtSignal
        return CommandResult(
            status: process.terminationStatus + (isSignal ? 128 : 0), output: Self.text(output),
            errors: Self.text(errors))
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
