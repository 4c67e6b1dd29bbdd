import Documents

extension SweepProgress {
    /// More columns than this are not needed by a bar.
    private static let widestBar = 30
    /// Fewer columns than this show nothing as a bar.
    private static let narrowestBar = 8

    /// The lines of a display: a bar for the sweep, a line per worker or for who trains elsewhere, the best of each row. Where there is no room for
    /// all, the last line of a part says how many are missing.
    ///
    /// - Parameters:
    ///   - width: The columns there are.
    ///   - height: The most lines.
    public mutating func lines(width: Int, height: Int, at instant: ContinuousClock.Instant = .now) -> [String] {
        var lines = [bar(width: width, at: instant)]
        let rows = bestLines()
        let room = height - 1
        let working = elsewhere.map { ["  \($0)"] } ?? workerLines()
        // Both parts get what they need, or the workers half and the rows the rest.
        let workerRoom = max(room - rows.count, min(working.count, (room + 1) / 2))
        lines += Self.fitted(working, into: min(room, workerRoom)) { "more \($0 == 1 ? "worker" : "workers")" }
        lines += Self.fitted(rows, into: max(0, height - lines.count)) { "more \($0 == 1 ? "row" : "rows")" }
        return lines.prefix(max(1, height)).map { $0.clipped(to: width) }
    }

    private func bar(width: Int, at instant: ContinuousClock.Instant) -> String {
        let words = words(at: instant)
        let room = min(Self.widestBar, width - words.displayWidth - 3)
        guard room >= Self.narrowestBar else { return words }
        return "\(Self.bar(done, of: total, room)) \(words)"
    }

    private func workerLines() -> [String] {
        let digits = String((workers.keys.max() ?? 0) + 1).count
        return workers.sorted { $0.key < $1.key }.map { worker, state in
            let number = String(worker + 1)
            let epochs = String(state.epochs)
            let done = String(state.epochsDone)
            let place = String(repeating: " ", count: digits - number.count) + number
            let progress = String(repeating: " ", count: max(0, epochs.count - done.count)) + "\(done)/\(epochs)"
            return "  \(place) \(Self.bar(state.epochsDone, of: state.epochs, 10)) epoch \(progress)  \(state.label)"
        }
    }

    private mutating func bestLines() -> [String] {
        let entries = best.entries()
        guard !entries.isEmpty else { return [] }
        let width = entries.map(\.row.displayWidth).max() ?? 0
        let rows = entries.map { entry in
            let padding = String(repeating: " ", count: width - entry.row.displayWidth)
            let value = Estimate.text(mean: entry.value, standardDeviation: nil)
            let counts = "(\(entry.finishedCount)/\(entry.plannedCount))"
            return "    \(entry.row)\(padding)  \(value) \(counts)  \(entry.settings)"
        }
        return ["  best \(best.metric) so far"] + rows
    }

    private static func bar(_ done: Int, of total: Int, _ room: Int) -> String {
        let filled = total == 0 ? room : min(room, done * room / total)
        return "[\(String(repeating: "#", count: filled))\(String(repeating: "-", count: room - filled))]"
    }

    /// The lines, or as many as there is room for and how many are missing.
    private static func fitted(_ lines: [String], into room: Int, _ rest: (Int) -> String) -> [String] {
        guard lines.count > room else { return lines }
        guard room > 1 else { return [] }
        let missing = lines.count - (room - 1)
        return lines.prefix(room - 1) + ["    … and \(missing) \(rest(missing))"]
    }
}
