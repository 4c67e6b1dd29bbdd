extension ResultsFolder {
    /// The folder that holds the results of all experiments, unless a user names another.
    private static let usual = "results"

    /// Paths of results folders that begin so, and of folders on the way to others, which end with a slash: for
    /// completion in a shell.
    ///
    /// Without a beginning these are the folders in `results`, if there are any.
    public static func paths(startingWith start: String) -> [String] {
        let inUsual = start.contains("/") ? [] : paths(in: usual).filter(isResultsFolder)
        if start.isEmpty, !inUsual.isEmpty { return inUsual }
        let folder = start.contains("/") ? Paths.folder(of: start) : "."
        let others = paths(in: folder).map { isResultsFolder($0) ? $0 : $0 + "/" }
        return (inUsual + others).filter { $0.hasPrefix(start) }
    }

    private static func paths(in folder: String) -> [String] {
        let names = (try? Files.names(in: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.map { DataLocation.join(folder, $0) }
            .filter { PathKind(path: $0) == .folder }
    }

    private static func isResultsFolder(_ path: String) -> Bool { Files.length("\(path)/lock.json") != nil }
}
