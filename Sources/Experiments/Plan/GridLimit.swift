import Documents

/// How large a sweep is and may be.
struct GridLimit: Sendable {
    /// Grids with more points than this, or than `run.max_runs`, are never walked over.
    private static let walkedPointCount = 200_000

    /// The size before anything is excluded.
    let size: GridSize
    /// The largest number of runs.
    let maxRuns: Int
    /// Whether some points may be excluded.
    let hasExclusions: Bool
    /// Where the axes stand.
    let place: Span
    /// Where the limit stands, when the spec gives one.
    let limitSpan: Span?

    init(_ sweep: Sweep, seedCount: Int, maxRuns: Int, root: Node) {
        size = GridSize(
            factors: sweep.axes.map { GridSize.Factor(axis: $0.name, pointCount: $0.pointCount) }, seedCount: seedCount)
        self.maxRuns = maxRuns
        hasExclusions = !sweep.exclusions.isEmpty
        place = sweep.axesSpan ?? root.entry("seeds")?.keySpan ?? root.span
        limitSpan = root["run"]?.entry("max_runs")?.keySpan
    }

    /// The complaint about a grid that is too large whatever is excluded, or nil.
    var complaint: Complaint? {
        if hasExclusions, let product = size.product, product <= max(Self.walkedPointCount, maxRuns) { return nil }
        return complaint(excluded: 0)
    }

    /// The complaint about what is left of the grid, or nil.
    func complaint(excluded: Int) -> Complaint? {
        var size = size
        size.excluded = excluded
        if let runs = size.runs, runs <= maxRuns { return nil }
        return Complaint(.gridTooLarge(size, maxRuns: maxRuns, limit: limitSpan), at: place)
    }
}
