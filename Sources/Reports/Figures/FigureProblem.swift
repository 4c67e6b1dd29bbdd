import Experiments

/// Why figures were not drawn.
public enum FigureProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// There is no gnuplot.
    case missing
    /// gnuplot did not draw them, and what it said.
    case refused(figures: [String], reason: String)
    /// gnuplot did not come to an end.
    case tooSlow(seconds: Int)
    /// Something outside the program failed.
    case surroundings(SurroundingsError)

    /// The problem in a sentence.
    public var description: String {
        switch self {
        case .missing:
            """
            no 'gnuplot' on PATH, so no figure was drawn; install it (Debian and Ubuntu: apt-get install gnuplot-nox) \
            and run 'report' again
            """
        case .refused(let figures, let reason): "gnuplot could not draw \(figures.joined(separator: ", ")): \(reason)"
        case .tooSlow(let seconds): "gnuplot was stopped after \(seconds) s, so no figure was drawn"
        case .surroundings(let error): "no figure was drawn: \(error)"
        }
    }
}
