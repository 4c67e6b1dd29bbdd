import Experiments
import Reports

/// What a journal has to say about itself, and why figures are missing.
enum Notices {
    /// Prints the notices on standard error.
    static func show(_ notices: [JournalNotice]) {
        for notice in notices { StandardError.print("notice: \(notice)") }
    }

    /// Says on standard error that runs may be under way elsewhere, if so.
    static func show(open submissions: [Submission], _ folder: String) {
        let open = submissions.filter { !$0.isEnded }
        guard let last = open.last else { return }
        let runs = counted(open.reduce(0) { $0 + $1.runCount }, "run")
        StandardError.print(
            "notice: \(runs) were sent to \(last.engine) and may be under way there, too; 'espalier status \(folder)' "
                + "tells, and 'espalier cancel \(folder)' ends them")
    }

    /// Says on standard error why figures were not drawn, if so.
    static func show(_ figures: DrawnFigures) {
        if let problem = figures.problem { StandardError.print("notice: \(problem)") }
    }
}
