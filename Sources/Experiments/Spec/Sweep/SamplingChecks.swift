import Documents

/// Finds what is wrong between a block's axes and the way in which it samples from them.
struct SamplingChecks {
    /// The block's text.
    let node: Node
    /// The block, its axes complete.
    let block: SweepBlock

    /// What is wrong.
    func complaints() -> [Complaint] {
        let sampling = block.sampling
        var complaints = sampling.problems().map { problem in
            Complaint(
                .settingConflict(message: problem.message, advice: problem.advice, others: []),
                at: place(of: problem.setting))
        }
        guard sampling.strategy != .grid else { return complaints }
        if block.axes.isEmpty {
            complaints.append(
                Complaint(
                    .settingConflict(
                        message: "strategy '\(sampling.strategy.rawValue)' has nothing to sample from",
                        advice: "add 'axes: …'", others: []), at: place(of: "strategy")))
        }
        if case .perRow(let column, _) = sampling.samples {
            let allowed = block.axes.filter { $0.choiceCount != nil }.map { $0.columns[0] }
            if !allowed.contains(column) {
                let suggestion = NameFinder.closest(to: column, among: allowed)
                complaints.append(
                    Complaint(
                        .unknownColumn(column, key: "samples.per", allowed: allowed, suggestion: suggestion),
                        at: node["samples"]?["per"]?.span ?? place(of: "samples")))
                return complaints
            }
        }
        let count = SampleLayout(block).coordinateCount
        if sampling.strategy == .sobol, count > SobolSequence.dimensionLimit {
            complaints.append(
                Complaint(
                    .settingConflict(
                        message: "strategy 'sobol' has directions for \(SobolSequence.dimensionLimit) swept settings, "
                            + "and these are \(count)", advice: "write 'strategy: halton'", others: []),
                    at: place(of: "strategy")))
        }
        return complaints
    }

    private func place(of key: String) -> Span {
        node.entry(key)?.value.span ?? node.entry("strategy")?.value.span ?? node.span
    }
}
