import Foundation
import Testing

/// The built tool, run as a process of its own.
enum Program {
    /// What a run of the tool came to.
    struct Outcome {
        /// The exit code; minus the signal's number when a signal ended the process.
        let code: Int32
        let output: String
        let errors: String
    }

    /// The executable: SwiftPM puts it beside the test bundle.
    static let url: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        let folder =
            bundle.bundlePath.hasSuffix(".xctest") ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
        return folder.appendingPathComponent("espalier")
    }()

    /// Runs the tool to its end.
    static func run(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws -> Outcome {
        try start(arguments, in: folder, environment: environment).end()
    }

    /// Starts the tool.
    static func start(
        _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) throws -> RunningProgram {
        try RunningProgram(url, arguments, in: folder, environment: environment)
    }

    /// Runs another program to its end.
    static func runOther(_ path: String, _ arguments: [String], in folder: String) throws -> Outcome {
        try RunningProgram(URL(fileURLWithPath: path), arguments, in: folder).end()
    }
}

/// A process under way. What it writes goes to files, which never fill up as pipes do.
final class RunningProgram {
    private let process = Process()
    private let output: URL
    private let errors: URL

    init(_ url: URL, _ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
        let stem = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("espalier-\(UUID().uuidString)")
        output = stem.appendingPathExtension("out")
        errors = stem.appendingPathExtension("err")
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var variables = ProcessInfo.processInfo.environment
        for name in ["ESPALIER_DATA", "NO_COLOR", "CLICOLOR_FORCE", "CI"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.newFile(output)
        process.standardError = try Self.newFile(errors)
        try process.run()
    }

    deinit {
        try? FileManager.default.removeItem(at: output)
        try? FileManager.default.removeItem(at: errors)
    }

    /// Whether it has not ended yet.
    var isRunning: Bool { process.isRunning }

    /// What it has written on standard output so far.
    var outputSoFar: String {
        get throws { String(decoding: try Data(contentsOf: output), as: UTF8.self) }
    }

    /// What it has written on standard error so far.
    var errorsSoFar: String {
        get throws { String(decoding: try Data(contentsOf: errors), as: UTF8.self) }
    }

    /// Sends it a signal, unless it has ended.
    func send(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
    }

    /// Waits for its end.
    func end() throws -> Program.Outcome {
        process.waitUntilExit()
        let status = process.terminationStatus
        return Program.Outcome(
            code: process.terminationReason == .uncaughtSignal ? -status : status,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    private static func newFile(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
