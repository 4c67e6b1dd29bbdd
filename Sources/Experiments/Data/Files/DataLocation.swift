import Documents

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where data named in a spec are.
public enum DataLocation {
    /// The environment variable that names a second folder to look in.
    public static let variable = "ESPALIER_DATA"

    /// The path under which something is there: in the folder of the spec, or else in the folder that `ESPALIER_DATA`
    /// names. An absolute path is taken as it is.
    ///
    /// - Parameters:
    ///   - path: The path as the spec has it.
    ///   - folder: The folder of the spec; empty for the current one.
    /// - Throws: `DataError` when nothing is there, with every place that was looked at.
    public static func resolve(_ path: String, relativeTo folder: String) throws(DataError) -> String {
        try resolve(path, relativeTo: folder, dataFolder: ProcessInfo.processInfo.environment[variable])
    }

    static func resolve(
        _ path: String, relativeTo folder: String, dataFolder: String?
    ) throws(DataError) -> String {
        guard !path.isEmpty else {
            throw DataError(file: "''", problem: "the path is empty", advice: "name a file or a folder")
        }
        let first = join(folder, path)
        if PathKind(path: first) != nil { return shown(first) }
        let own = path.firstRange(of: border).map { String(path[$0.upperBound...]) } ?? path
        let problem = "there is no such file or folder"
        if let advice = advice(on: own, at: first) {
            throw DataError(file: shown(first), problem: problem, advice: advice)
        }
        if own.hasPrefix("/") { throw DataError(file: first, problem: problem) }
        guard let dataFolder, !dataFolder.isEmpty else {
            throw DataError(
                file: shown(first), problem: problem,
                advice: "paths start from the folder of the spec; \(variable) can name another folder to look in")
        }
        let second = join(dataFolder, own)
        if PathKind(path: second) != nil { return second }
        throw DataError(
            file: shown(first), problem: problem,
            advice: "nor is there '\(second)', where \(variable) leads")
    }

    /// What stands between the folder of another text and a path that is written there, as in rsync: the data folder is
    /// searched for what stands behind.
    private static let border = "/./"

    /// A path that is written in a text of another folder, as the spec would write it.
    ///
    /// - Parameter folder: The folder of that text, as seen from the folder of the spec; empty for the same.
    static func written(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") || folder.isEmpty ? path : folder + border + path
    }

    /// A path as people are told it.
    static func shown(_ path: String) -> String { path.replacing(border, with: "/") }

    /// What to do about a path under which nothing is, when that is known: the name of a file that is close, or why the
    /// path cannot lead anywhere.
    private static func advice(on path: String, at place: String) -> String? {
        if path.contains("://") { return "only files are read; download it first" }
        if path.hasPrefix("~") { return "'~' stands for nothing here; write the whole path" }
        if path.contains("\\") { return "folders are parted by '/'" }
        let names = (try? Files.names(in: Paths.folder(of: place))) ?? []
        guard names.count <= 1000, let close = closest(to: Paths.name(of: place), among: names) else { return nil }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return "did you mean '\(folder)\(close)'?"
    }

    /// The name that is close to another; of names that end alike only what stands before that counts.
    private static func closest(to name: String, among names: [String]) -> String? {
        guard let dot = name.firstIndex(of: "."), dot != name.startIndex else {
            return Suggestion.closest(to: name, among: names)
        }
        let ending = String(name[dot...])
        let stems = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        return Suggestion.closest(to: String(name[..<dot]), among: stems).map { $0 + ending }
    }

    /// `path` as seen from `folder`.
    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }
}
