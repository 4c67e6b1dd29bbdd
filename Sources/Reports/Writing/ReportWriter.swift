#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a report's files into the folder of an experiment's results.
///
/// Each file appears at once, under its name, when it is complete; a file that holds the same bytes already is left
/// alone.
public enum ReportWriter {
    /// Writes `report.md` and the tables.
    ///
    /// - Parameter folder: The folder; made when it does not exist.
    /// - Throws: `ReportWriteError` for the first file that cannot be written.
    public static func write(_ report: Report, to folder: String) throws(ReportWriteError) {
        try makeFolder(folder + "/tables")
        let csv = CSVFormat()
        try write("\(folder)/tables/runs.csv") { csv.write(report.runs, to: &$0) }
        try write("\(folder)/tables/summary.csv") { csv.write(report.configurations, to: &$0) }
        try write("\(folder)/tables/curves.csv") { csv.write(report.curves, to: &$0) }
        try write("\(folder)/tables/timings.csv") { csv.write(report.timings, to: &$0) }
        try write("\(folder)/tables/summary.md") { MarkdownFormat().write(report.summary, to: &$0) }
        try write("\(folder)/report.md") { MarkdownFormat().write(report.text, to: &$0) }
    }

    /// Writes one file beside its place and moves it there.
    static func write(_ path: String, _ body: (inout FileOutput) -> Void) throws(ReportWriteError) {
        let draft = try makeDraft(of: path)
        var output = draft.output
        body(&output)
        let failure = output.finish()
        guard failure == 0 else {
            unlink(draft.path)
            throw ReportWriteError(path: path, number: failure)
        }
        if FileContents.areEqual(draft.path, path) {
            unlink(draft.path)
        } else if rename(draft.path, path) != 0 {
            let failure = errno
            unlink(draft.path)
            throw ReportWriteError(path: path, number: failure)
        }
    }

    /// A new file beside `path`. Its name belongs to this process; a left-over of that name is passed by.
    private static func makeDraft(of path: String) throws(ReportWriteError) -> (path: String, output: FileOutput) {
        for number in 0..<100 {
            let draft = "\(path).\(getpid()).\(number).draft"
            if let output = FileOutput(path: draft) { return (draft, output) }
            guard errno == EEXIST else { break }
        }
        throw ReportWriteError(path: path, number: errno)
    }

    /// Makes a folder and those above it where they are missing.
    private static func makeFolder(_ path: String) throws(ReportWriteError) {
        guard mkdir(path, 0o777) != 0 else { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { break }
            try makeFolder(String(path[..<slash]))
            guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        default: break
        }
        throw ReportWriteError(path: path, number: errno)
    }
}

extension ReportWriteError {
    /// The failure that the system gives that number.
    init(path: String, number: CInt) {
        let reason = String(cString: strerror(number))
        self.init(path: path, reason: reason.prefix(1).lowercased() + reason.dropFirst())
    }
}
