import Experiments

extension RunExplanation {
    /// Why the run would or would not be trained.
    public var blocks: [Block] {
        let heading: Prose = "Run \(code: run.id) (configuration \(run.configuration.index): \(run.label))"
        return [.paragraph(heading + " " + verdict)] + comparison
    }

    private var verdict: Prose {
        switch state {
        case .new: "is new: it will be trained."
        case .recorded where !missingModels.isEmpty:
            """
            is cached, but models/ lacks \(missingModels.joined(separator: " and ")), which 'run.keep' asks for: it \
            will be trained again, to the same numbers.
            """
        case .recorded(let record):
            """
            is cached: it \(record.result.status.rawValue) on \(record.provenance.host), begun \
            \(record.provenance.startedAt), in \(Duration.words(record.provenance.wallSeconds)). It will not be trained \
            again.
            """
        case .failed(let failure):
            """
            failed at \(failure.failedAt): \(failure.reason). \(code: "espalier run --retry-failed") tries it again.
            """
        }
    }

    private var comparison: [Block] {
        guard let nearest else {
            if case .recorded = state { return [] }
            return [.paragraph("There is no finished run to compare it with.")]
        }
        let count = nearest.differences.count
        let lead: Prose = """
            The nearest finished run is \(code: nearest.id); \(counted(count, "setting")) \
            \(count == 1 ? "differs" : "differ"):
            """
        let table = Table(
            columns: [Table.Column("setting"), Table.Column("this run"), Table.Column(nearest.id)],
            rows: nearest.differences.map { difference in
                [.text(difference.path), cell(difference.left), cell(difference.right)]
            })
        return [.paragraph(lead), .table(table)] + remarks(nearest)
    }

    private func cell(_ value: JSONValue?) -> Table.Cell {
        guard let value else { return .empty }
        let text = value.specText
        // A digest is told apart by its beginning.
        return .text(text.count == 64 && text.allSatisfy(\.isHexDigit) ? "\(text.prefix(12))…" : text)
    }

    /// What a difference in other things than settings means.
    private func remarks(_ nearest: NearestRun) -> [Block] {
        let paths = Set(nearest.differences.map(\.path))
        var remarks: [Prose] = []
        if paths.contains("dataset.digest") {
            remarks.append("\(code: "dataset.digest"): the data are other bytes than those it was trained on.")
        }
        if paths.contains("engine") {
            remarks.append(
                "\(code: "engine"): another revision of the engine computes other numbers, so all is trained again.")
        }
        return remarks.isEmpty ? [] : [.list(remarks)]
    }
}
