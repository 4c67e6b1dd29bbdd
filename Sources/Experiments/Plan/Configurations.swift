import NeuralNetworks

/// The configurations of a plan, in plan order. Each is made when it is asked for, from the sections that it shares with
/// others; a plan of a million takes no more room than its sections.
public struct Configurations: RandomAccessCollection, Sendable {
    private let segments: [PlannedSegment]
    /// Configurations that were made before; used when there are no segments.
    private let made: [Configuration]
    /// The number of configurations.
    public let endIndex: Int

    /// What the segments keep of their points.
    init(_ segments: [PlannedSegment]) {
        self.segments = segments
        made = []
        endIndex = segments.reduce(0) { $0 + $1.count }
    }

    /// Configurations that were made before.
    init(_ made: [Configuration]) {
        segments = []
        self.made = made
        endIndex = made.count
    }

    /// The first index.
    public var startIndex: Int { 0 }

    /// The configuration at an index.
    public subscript(index: Int) -> Configuration {
        guard let (segment, position) = place(of: index) else { return made[index] }
        return segment.configuration(at: position, index: index)
    }

    /// The text of a column of the configuration at an index, or nil when no axis gives the column.
    func text(of column: String, at index: Int) -> String? {
        guard let (segment, position) = place(of: index) else { return made[index][column] }
        return segment.cells.text(of: column, at: segment.number(at: position), in: segment.segment)
    }

    /// Every text that may stand in a column; nil when no axis gives the column, or each must be looked at.
    func possibleTexts(of column: String) -> Set<String>? {
        guard !segments.isEmpty else { return nil }
        var texts: Set<String> = []
        for segment in segments {
            guard let possible = segment.cells.possibleTexts(of: column, in: segment.segment) else { return nil }
            texts.formUnion(possible)
        }
        return texts
    }

    private func place(of index: Int) -> (segment: PlannedSegment, position: Int)? {
        var position = index
        for segment in segments {
            if position < segment.count { return (segment, position) }
            position -= segment.count
        }
        precondition(segments.isEmpty, "configuration \(index) of \(endIndex)")
        return nil
    }
}

/// A segment whose points were all visited, and which of them are configurations of the plan.
final class PlannedSegment: Sendable {
    /// The segment.
    let segment: Segment
    /// The points that are configurations; nil: all.
    let kept: [UInt32]?
    /// The columns.
    let cells: CellLayout

    /// A segment with what it keeps.
    init(segment: Segment, kept: [UInt32]?, cells: CellLayout) {
        self.segment = segment
        self.kept = kept
        self.cells = cells
    }

    /// The number of configurations.
    var count: Int { kept?.count ?? segment.points.count }

    /// The number of the point that is the configuration at a position.
    func number(at position: Int) -> Int { kept.map { Int($0[position]) } ?? position }

    /// The configuration at a position.
    ///
    /// - Parameter index: Its index in the plan.
    func configuration(at position: Int, index: Int) -> Configuration {
        let number = number(at: position)
        let sections = segment.sections(at: number)
        return Configuration(
            index: index, parts: sections.map { segment.sections[Int($0)].decoded },
            cells: cells.cells(at: number, in: segment, sections))
    }
}
