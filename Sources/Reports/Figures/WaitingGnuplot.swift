import Experiments
import Foundation

/// A gnuplot that is started while what it will draw is still being made. Small figures are drawn sooner than gnuplot
/// has started. It is told what to draw once, or ends with this object.
public final class WaitingGnuplot: Sendable {
    /// The program; nil when there is none on `PATH`.
    let program: Gnuplot?
    private let process: Meanwhile<GnuplotProcess?>

    /// Begins to start the gnuplot that `PATH` leads to.
    public convenience init() { self.init(Gnuplot()) }

    init(_ program: Gnuplot?) {
        self.program = program
        process = Meanwhile { program.flatMap { try? $0.start() } }
    }

    deinit {
        // When it has drawn, its folder is gone.
        guard let process = process.value, FileManager.default.fileExists(atPath: process.folder) else { return }
        _ = try? process.run([])
        try? FileManager.default.removeItem(atPath: process.folder)
    }

    /// Draws the figures, as `Gnuplot` does.
    func draw(_ figures: [Figure], _ formats: [Gnuplot.Format]) throws(FigureProblem) -> Gnuplot.Drawn {
        guard let program else { throw .missing }
        return try program.draw(figures, formats, by: process.value)
    }
}
