import Statistics

/// A table as data: columns, and rows of typed cells. What it looks like is a format's business.
///
/// Long tables make their rows one by one, when a format asks for them.
public struct Table: Sendable {
    /// A column.
    public struct Column: Sendable, Equatable {
        /// Which side the cells keep to where a format aligns them.
        public enum Alignment: Sendable {
            case leading
            case trailing
        }

        /// The heading.
        public let name: String
        /// Which side the cells keep to.
        public let alignment: Alignment

        /// A column.
        public init(_ name: String, _ alignment: Alignment = .leading) {
            self.name = name
            self.alignment = alignment
        }
    }

    /// What a cell holds.
    public enum Cell: Sendable, Equatable {
        /// Nothing: no number was measured, or the column does not apply.
        case empty
        case text(String)
        case integer(Int)
        /// A number with all its digits; NaN and infinities count as nothing.
        case number(Double)
        /// A mean over seeds with its spread.
        case estimate(SeedEstimate)
        /// A difference paired by seed.
        case difference(PairedDifference)
        /// A 95 % interval.
        case interval(Interval)
        /// The p of a test.
        case probability(Double)
        /// How often one of two is better, with its interval.
        case improvement(ProbabilityOfImprovement)
    }

    /// The columns.
    public let columns: [Column]
    private let produce: @Sendable ((_ row: [Cell]) -> Void) -> Void

    /// A table of those rows.
    ///
    /// - Precondition: each row has one cell per column.
    public init(columns: [Column], rows: [[Cell]]) {
        self.init(columns: columns) { take in rows.forEach(take) }
    }

    /// A table whose rows `produce` hands over one by one, each time the same.
    public init(columns: [Column], producing produce: @escaping @Sendable ((_ row: [Cell]) -> Void) -> Void) {
        self.columns = columns
        self.produce = produce
    }

    /// Calls `body` with each row, first row first.
    public func forEachRow(_ body: (_ row: [Cell]) -> Void) {
        produce { row in
            precondition(row.count == columns.count, "expected \(columns.count) cells, got \(row.count)")
            body(row)
        }
    }

    /// All rows at once.
    public var rows: [[Cell]] {
        var rows: [[Cell]] = []
        forEachRow { rows.append($0) }
        return rows
    }
}

extension Table.Cell {
    /// A number that may be missing.
    init(_ number: Double?) {
        self = number.map(Table.Cell.number) ?? .empty
    }
}

/// A mean over seeds with its spread, how many of the seeds it stands for, and its rank among its like.
public struct SeedEstimate: Sendable, Equatable {
    /// How the estimate compares with the others it stands beside.
    public enum Mark: Sendable {
        case none
        /// The best of them.
        case best
        /// Not distinguishable from the best: the 95 % interval of the paired difference contains 0.
        case tied
    }

    /// The numbers of the runs that finished.
    public let summary: Summary
    /// The runs that were planned, one per seed.
    public let plannedCount: Int
    /// The rank among its like.
    public let mark: Mark

    /// An estimate.
    public init(summary: Summary, plannedCount: Int, mark: Mark = .none) {
        self.summary = summary
        self.plannedCount = plannedCount
        self.mark = mark
    }
}
