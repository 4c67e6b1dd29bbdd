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
    /// Where each process gets a folder of its own.
    var temporaryFolder = FileManager.default.temporaryDirectory.path

    /// The gnuplot that the environment's `PATH` leads to; nil when there is none.
    init?(searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) {
        let folders = (searchPath ?? "").split(separator: ":").map(String.init)
        guard let path = folders.map({ "\($0)/gnuplot" }).first(where: FileManager.default.isExecutableFile) else {
            return nil
        }
        self.path = path
    }

    /// A gnuplot that waits to be told what to draw.
    func start() throws(FigureProblem) -> GnuplotProcess {
        let folder = try makeFolder()
        do throws(FigureProblem) {
            return try GnuplotProcess(path: path, secondLimit: secondLimit, folder: folder)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    /// What the figures look like in those formats, by name and format, drawn by one process.
    ///
    /// When gnuplot stops at one of them, each is drawn by a process of its own, and those that cannot be drawn are
    /// told about.
    ///
    /// - Parameter waiting: The process, when it was started before; it ends.
    func draw(
        _ figures: [Figure], _ formats: [Format], by waiting: GnuplotProcess? = nil
    ) throws(FigureProblem) -> Drawn {
        let process = if let waiting { waiting } else { try start() }
        let folder = process.folder
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for figure in figures { try Self.write(figure.script, to: "\(folder)/\(figure.name).gp") }
        let end = try process.run(Self.commands(figures, formats))
        var refused: [(name: String, reason: String)] = []
        if end.isFailure {
            for figure in figures {
                let end = try GnuplotProcess(path: path, secondLimit: secondLimit, folder: folder)
                    .run(Self.commands([figure], formats))
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

    private static func commands(_ figures: [Figure], _ formats: [Format]) -> [String] {
        formats.flatMap { format in
            ["format='\(format.rawValue)'"] + figures.map { "load '\($0.name).gp'" }
        }
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

    private func makeFolder() throws(FigureProblem) -> String {
        let folder = temporaryFolder + "/espalier-figures-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Self.failure("create", folder, error)
        }
        return folder
    }

    static func write(_ text: String, to path: String) throws(FigureProblem) {
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch { throw failure("write", path, error) }
    }

    private static func failure(_ operation: String, _ path: String, _ error: any Error) -> FigureProblem {
        .surroundings(SurroundingsError(operation: operation, path: path, reason: error.localizedDescription))
    }
}
