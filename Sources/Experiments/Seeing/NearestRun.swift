/// The finished run in a results folder that differs least from another run.
public struct NearestRun: Sendable {
    /// Its id.
    public let id: String
    /// In what the other run (left) differs from it (right), data and engine included: `dataset.digest`, `engine`.
    public let differences: [SettingDifference]
}

extension ResultsFolder {
    /// The finished run whose settings differ least from those of a run; nil when there is none.
    ///
    /// Among equals one with the same seed is nearer, then the one with the lowest id. The journals are read once more,
    /// line by line, because nothing else needs the settings of finished runs.
    ///
    /// - Parameter meaning: All that the run's id stands for.
    func nearest(to meaning: JSONValue) throws(SurroundingsError) -> NearestRun? {
        var nearest: NearestRun?
        for name in try Files.names(in: journalPath) where name.hasSuffix(".jsonl") {
            for line in try Files.read("\(journalPath)/\(name)").split(separator: UInt8(ascii: "\n")) {
                guard let json = try? JSONValue(line), let id = json["id"]?.text, let settings = json["settings"],
                    json["result"] != nil
                else { continue }
                let candidate = NearestRun(id: id, differences: meaning.differences(to: settings))
                if nearest.map({ candidate.isNearer(than: $0) }) ?? true { nearest = candidate }
            }
        }
        return nearest
    }
}

extension NearestRun {
    fileprivate func isNearer(than other: NearestRun) -> Bool {
        (differences.count, hasOtherSeed ? 1 : 0, id) < (other.differences.count, other.hasOtherSeed ? 1 : 0, other.id)
    }

    private var hasOtherSeed: Bool { differences.contains { $0.path == "seed" } }
}
