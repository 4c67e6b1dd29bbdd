/// A range cut into ranges of at most some size, in order.
///
/// Not a lazy map of a stride: its closure would be allocated wherever it is not inlined, and no step of a training
/// allocates.
struct RangeGroups: Sequence, IteratorProtocol {
    /// What is left.
    private var remaining: Range<Int>
    private let size: Int

    /// - Parameter size: At least 1.
    @inline(__always)
    init(_ range: Range<Int>, size: Int) {
        remaining = range
        self.size = size
    }

    @inline(__always)
    mutating func next() -> Range<Int>? {
        guard !remaining.isEmpty else { return nil }
        let next = remaining.lowerBound..<(remaining.lowerBound + Swift.min(size, remaining.count))
        remaining = next.upperBound..<remaining.upperBound
        return next
    }
}

extension Range<Int> {
    /// The range cut into ranges of at most `size`, in order.
    @inline(__always)
    func groups(of size: Int) -> RangeGroups { RangeGroups(self, size: size) }

    /// A range of panels cut into ranges that stay in the first cache, or into single panels.
    @inline(__always)
    func groups(ofFloats panelSize: Int) -> RangeGroups {
        // Networks that are small enough to notice the time of a division need none.
        let isWhole = panelSize * count <= Tiles.firstCache
        return groups(of: Swift.max(1, isWhole ? count : Tiles.firstCache / panelSize))
    }
}
