import Dispatch
import Experiments
import Foundation

/// A gnuplot under way: it waits for commands, does them, and ends.
struct GnuplotProcess: Sendable {
    /// Where it is: what it draws comes to lie here, and what it is told to load.
    let folder: String
    private let process = Process()
    private let commands = Pipe()
    private let ended = DispatchSemaphore(value: 0)
    private let secondLimit: Int

    /// Starts the gnuplot of that path in that folder.
    ///
    /// - Parameter secondLimit: The seconds after which it is stopped, from the time when it is told what to do.
    init(path: String, secondLimit: Int, folder: String) throws(FigureProblem) {
        self.folder = folder
        self.secondLimit = secondLimit
        try Gnuplot.write("", to: complaints)
        process.executableURL = URL(fileURLWithPath: path)
        // Neither the settings of the user nor those of the system.
        process.arguments = ["--default-settings", "-"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
        process.environment = Self.environment
        // Given the pipe itself, Foundation would close its end here; who then writes to a gnuplot that has ended dies
        // of it.
        process.standardInput = commands.fileHandleForReading
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: complaints)
        process.terminationHandler = { [ended] _ in ended.signal() }
        do { try process.run() } catch {
            throw .surroundings(SurroundingsError(operation: "run", path: path, reason: error.localizedDescription))
        }
    }

    /// Tells it what to do and waits for its end.
    ///
    /// - Returns: Whether gnuplot failed, and what it said last.
    func run(_ lines: [String]) throws(FigureProblem) -> (isFailure: Bool, words: String) {
        // It never sees an end of the commands: this process holds both ends of the pipe.
        commands.fileHandleForWriting.write(Data(((lines + ["exit"]).joined(separator: "\n") + "\n").utf8))
        guard ended.wait(timeout: .now() + .seconds(secondLimit)) == .success else {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            throw .tooSlow(seconds: secondLimit)
        }
        let words = String(decoding: FileManager.default.contents(atPath: complaints) ?? Data(), as: UTF8.self)
        let isFailure = process.terminationReason != .exit || process.terminationStatus != 0
        let last = Self.lastLine(words)
        return (isFailure, isFailure && last.isEmpty ? "exit code \(process.terminationStatus)" : last)
    }

    /// The file that takes what it says.
    private var complaints: String { "\(folder)/complaints.txt" }

    /// What gnuplot may know of its surroundings: nothing that changes what it draws.
    private static var environment: [String: String] {
        var environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC"]
        for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        return environment
    }

    /// The last of its lines that says something, which is where gnuplot says what was wrong.
    private static func lastLine(_ words: String) -> String {
        let lines = words.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        return lines.last { !$0.isEmpty && $0 != "^" }.map { String($0).clipped(to: 300) } ?? ""
    }
}
