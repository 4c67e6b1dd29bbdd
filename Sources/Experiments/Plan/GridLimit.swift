import Documents

/// How large a sweep is and may be.
struct GridLimit: Sendable {
    /// Sweeps with more points than this, or than `run.max_runs`, are never walked over.
    private static let walkedPointCount = 200_000

    /// The size before anything is excluded.
    let size: GridSize
    /// The largest number of runs.
    let maxRuns: Int
    /// Whether some points may be excluded, or be the same as others.
    let canShrink: Bool
    /// Where the axes stand.
    let place: Span
    /// Where the limit stands, when the spec gives one.
    let limitSpan: Span?

    init(_ sweep: Sweep, seedCount: Int, maxRuns: Int, root: Node) {
        size = GridSize(terms: sweep.blocks.flatMap(\.terms), seedCount: seedCount)
        self.maxRuns = maxRuns
        canShrink =
            sweep.blocks.count > 1 || sweep.blocks.contains { !$0.exclusions.isEmpty || !$0.inclusions.isEmpty }
        place = sweep.blocks.first?.place ?? root.entry("seeds")?.keySpan ?? root.span
        limitSpan = root["run"]?.entry("max_runs")?.keySpan
    }

    /// The complaint about a sweep that is too large whatever is excluded, or nil.
    var complaint: Complaint? {
        if canShrink, let total = size.total, total <= max(Self.walkedPointCount, maxRuns) { return nil }
        return complaint(excluded: 0, duplicates: 0)
    }

    /// The complaint about what is left of the sweep, or nil.
    func complaint(excluded: Int, duplicates: Int) -> Complaint? {
        var size = size
        size.excluded = excluded
        size.duplicates = duplicates
        if let runs = size.runs, runs <= maxRuns { return nil }
        return Complaint(.gridTooLarge(size, maxRuns: maxRuns, limit: limitSpan), at: place)
    }
}

extension SweepBlock {
    /// The block's part of the arithmetic.
    fileprivate var terms: [GridSize.Term] {
        let points: GridSize.Term =
            sampling.strategy == .grid
            ? .product(axes.map { GridSize.Factor(axis: $0.name, pointCount: $0.pointCount) }) : .samples(pointCount)
        return [points] + (inclusions.isEmpty ? [] : [.included(inclusions.count)])
    }
}
