extension RunResult {
    /// Whether two results of a run say the same, as far as both say it: records of an earlier version have neither the
    /// confusion counts nor the class map.
    public func agrees(with other: RunResult) -> Bool {
        limited(to: other).bytes == other.limited(to: self).bytes
    }

    /// The result without what the other result does not have.
    private func limited(to other: RunResult) -> RunResult {
        var limited = self
        if other.confusion == nil { limited.confusion = nil }
        if other.classMap == nil { limited.classMap = nil }
        return limited
    }
}
