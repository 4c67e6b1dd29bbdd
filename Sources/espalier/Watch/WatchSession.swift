import Documents
import Experiments
import Reports

/// Follows a spec: plans it anew when it is saved, and trains what the last good one is missing. Not for several
/// threads.
final class WatchSession {
    private let specPath: String
    private let overrides: [String]
    private let resultsPath: String
    private let request: RunRequest
    private let display: WatchDisplay
    private let control: SweepControl
    /// The last good one.
    private var current: Experiment?
    private var sweep: WatchedSweep?

    /// The files that the spec is made of: its own, and those that the last good one extends.
    var paths: [String] { current?.plan.spec.paths(at: specPath) ?? [specPath] }

    init(
        specPath: String, overrides: [String], resultsPath: String, request: RunRequest, display: WatchDisplay,
        control: SweepControl
    ) {
        self.specPath = specPath
        self.overrides = overrides
        self.resultsPath = resultsPath
        self.request = request
        self.display = display
        self.control = control
    }

    /// Reads the spec. When it is broken, what is trained goes on.
    func reload() {
        do {
            let (plan, diagnostics) = try Experiment.plan(specPath: specPath, overrides: overrides)
            guard let plan else { return complain(complaint(diagnostics)) }
            do {
                let experiment = try Experiment.prepare(plan, specPath: specPath, resultsPath: resultsPath)
                follow(experiment, warning: diagnostics.isEmpty ? nil : complaint(diagnostics))
            } catch let error as DataError {
                let diagnostics = Experiment.dataDiagnostics(of: plan)
                complain(diagnostics.isEmpty ? complaint("\(error)") : complaint(diagnostics))
            }
        } catch {
            complain(complaint("\(error)"))
        }
    }

    /// Looks whether the sweep has ended, and writes and shows what it came to.
    ///
    /// - Parameter isLast: Whether no further sweep is begun.
    func look(isLast: Bool = false) {
        guard let sweep, let end = sweep.end, let current else { return }
        self.sweep = nil
        do {
            let outcome = try end.get()
            if !isLast, goesOn(current, after: outcome) { return }
            let finished = try Experiment.load(directory: current.folder.path)
            let report = Report(ReportInput(finished))
            let drawn = try ReportWriter.write(report, to: finished.folder)
            try finished.removeOtherModels()
            let words = [RunWords.end(outcome), drawn.problem.map { "notice: \($0)" } ?? ""].filter { !$0.isEmpty }
            let result = WatchResult(words: words.joined(separator: "\n"), table: Output.text(report.comparison))
            display.change { $0.conclude(result) }
        } catch {
            complain(complaint("\(error)"))
        }
    }

    /// Ends the sweep, which keeps what is finished and saves what is under way.
    ///
    /// - Returns: Whether nothing is left to train.
    func end(_ patience: Cancellation.Patience) -> Bool {
        guard let sweep else { return true }
        sweep.stop(patience)
        look(isLast: true)
        return (try? sweep.end?.get())?.remaining == 0
    }

    private func follow(_ experiment: Experiment, warning: WatchComplaint?) {
        let former = current
        current = experiment
        display.change { $0.begin(experiment, request, warning: warning) }
        if let sweep, let former {
            do {
                if experiment.continues(former), try control.goOn(with: experiment, request) { return }
            } catch {
                return complain(complaint("\(error)"))
            }
            sweep.stop()
        }
        begin(experiment)
    }

    private func begin(_ experiment: Experiment) {
        sweep = WatchedSweep(experiment, request, control: control) { [display] event in
            display.change { $0.show(event) }
        }
    }

    /// Begins another sweep when the plan was changed at the very end of the one before.
    private func goesOn(_ experiment: Experiment, after outcome: SweepOutcome) -> Bool {
        guard outcome.trained > 0, outcome.failed == 0, outcome.journalFailure == nil, !outcome.isInterrupted,
            let now = try? Experiment.load(directory: experiment.folder.path),
            !now.missingRuns(for: request).isEmpty
        else { return false }
        begin(now)
        return true
    }

    private func complain(_ complaint: WatchComplaint) { display.change { $0.complain(complaint) } }

    private func complaint(_ diagnostics: [Diagnostic]) -> WatchComplaint {
        let summary = DiagnosticRenderer.summary(of: diagnostics)
        let isBroken = diagnostics.contains { $0.severity == .error }
        let closing = isBroken ? "\(summary); the last good spec stands" : summary
        func text(color: Bool) -> String { DiagnosticRenderer.render(diagnostics, closing: closing, color: color) }
        return WatchComplaint(plain: text(color: false), colored: text(color: Terminal.wantsColor()))
    }

    private func complaint(_ sentence: String) -> WatchComplaint { WatchComplaint(plain: sentence, colored: sentence) }
}
