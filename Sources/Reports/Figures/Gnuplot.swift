import Dispatch
import Experiments
import Foundation

/// gnuplot as a program: scripts in, pictures out. No shell is involved.
struct Gnuplot: Sendable {
    /// A format that the scripts can draw.
    enum Format: String, Sendable {
        case svg
        case pdf
    }

    /// The path of the program.
    let path: String
    /// The seconds after which it is stopped.
    var secondLimit = 120

    /// The gnuplot that the environment's `PATH` leads to; nil when there is none.
    init?(searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) {
        let folders = (searchPath ?? "").split(separator: ":").map(String.init)
        guard let path = folders.map({ "\($0)/gnuplot" }).first(where: FileManager.default.isExecutableFile) else {
            return nil
        }
        self.path = path
    }

    /// What the figures look like in those formats, by name and format, drawn by one process.
    ///
    /// When gnuplot stops at one of them, each is drawn by a process of its own, and those that cannot be drawn are
    /// told about.
    func draw(_ figures: [Figure], _ formats: [Format]) throws(FigureProblem) -> Drawn {
        let folder = try Self.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for figure in figures { try Self.write(figure.script, to: "\(folder)/\(figure.name).gp") }
        let end = try run(figures, formats, in: folder)
        var refused: [(name: String, reason: String)] = []
        if end.isFailure {
            for figure in figures {
                let end = try run([figure], formats, in: folder)
                if end.isFailure { refused.append((figure.name, end.words)) }
            }
        }
        var pictures: [Format: [String: [UInt8]]] = [:]
        for format in formats {
            for figure in figures {
                let file = "\(folder)/\(figure.name).\(format.rawValue)"
                guard let bytes = FileManager.default.contents(atPath: file), !bytes.isEmpty else { continue }
                pictures[format, default: [:]][figure.name] = format == .pdf ? FigurePDF.timeless(bytes) : Array(bytes)
            }
        }
        let problem = refused.first.map { FigureProblem.refused(figures: refused.map(\.name), reason: $0.reason) }
        return Drawn(pictures: pictures, problem: problem, remarks: end.words)
    }

    /// What came of drawing.
    struct Drawn: Sendable {
        /// Pictures by format and name.
        let pictures: [Format: [String: [UInt8]]]
        /// Which figures could not be drawn, and why.
        let problem: FigureProblem?
        /// What gnuplot said, warnings included; empty when it said nothing.
        let remarks: String
    }

    /// Runs the scripts of those figures in that folder.
    ///
    /// - Returns: Whether gnuplot failed, and what it said last.
    private func run(
        _ figures: [Figure], _ formats: [Format], in folder: String
    ) throws(FigureProblem) -> (isFailure: Bool, words: String) {
        // Neither the settings of the user nor those of the system.
        var arguments = ["--default-settings"]
        for format in formats {
            arguments += ["-e", "format='\(format.rawValue)'"] + figures.map { "\($0.name).gp" }
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
        process.environment = Self.environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let complaints = "\(folder)/complaints.txt"
        try Self.write("", to: complaints)
        process.standardError = FileHandle(forWritingAtPath: complaints)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch {
            throw .surroundings(SurroundingsError(operation: "run", path: path, reason: error.localizedDescription))
        }
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

    private static func temporaryFolder() throws(FigureProblem) -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/espalier-figures-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw failure("create", folder, error)
        }
        return folder
    }

    private static func write(_ text: String, to path: String) throws(FigureProblem) {
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch { throw failure("write", path, error) }
    }

    private static func failure(_ operation: String, _ path: String, _ error: any Error) -> FigureProblem {
        .surroundings(SurroundingsError(operation: operation, path: path, reason: error.localizedDescription))
    }
}
