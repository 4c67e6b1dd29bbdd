import Experiments

/// What a journal has to say about itself.
enum Notices {
    /// Prints the notices on standard error.
    static func show(_ notices: [JournalNotice]) {
        for notice in notices { StandardError.print("notice: \(notice)") }
    }
}
