import Experiments
import Reports

/// What a journal has to say about itself, and why figures are missing.
enum Notices {
    /// Prints the notices on standard error.
    static func show(_ notices: [JournalNotice]) {
        for notice in notices { StandardError.print("notice: \(notice)") }
    }

    /// Says on standard error why figures were not drawn, if so.
    static func show(_ figures: DrawnFigures) {
        if let problem = figures.problem { StandardError.print("notice: \(problem)") }
    }
}
