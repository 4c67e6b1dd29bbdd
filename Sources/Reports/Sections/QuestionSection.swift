extension ExperimentResults {
    /// The title, what was asked, and how much was run.
    var questionSection: [Block] {
        let question = spec.question.split(whereSeparator: \.isNewline).map { Block.paragraph(Prose(String($0))) }
        return [.heading(1, Prose(spec.name))] + question + [.paragraph("\(input.plan.arithmetic.text): \(states).")]
    }

    /// How many runs came to what: `930 finished, 6 diverged`.
    private var states: String {
        ReportedRun.Status.allCases.map { ($0, count($0)) }
            .filter { $0.1 > 0 }
            .map { "\($0.1) \($0.0.rawValue)" }
            .joined(separator: ", ")
    }
}
