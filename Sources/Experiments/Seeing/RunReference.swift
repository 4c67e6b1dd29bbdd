/// A run of a plan as people name it: by the number of its configuration, perhaps with a seed, or by its id or the
/// beginning of it.
public struct RunReference: Sendable {
    /// The number, or the beginning of the id.
    public let text: String
    /// The seed; nil: the first one that fits.
    public let seed: Int?

    /// A name for a run.
    public init(_ text: String, seed: Int? = nil) {
        self.text = text
        self.seed = seed
    }

    /// Why no run is meant, or not one alone.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// The spec has no such configuration and no such run.
        case unknown(String, configurationCount: Int)
        /// The run was trained, but the spec has it no longer.
        case unplanned(String)
        /// The spec has no such seed.
        case seed(Int, seeds: [Int])
        /// Several ids begin like that.
        case ambiguous(String, ids: [String])

        /// The failure in a sentence.
        public var description: String {
            switch self {
            case .unknown(let text, let count):
                "there is no run '\(text)'; name the number of a configuration, 0 to \(count - 1), or the beginning "
                    + "of a run's id"
            case .unplanned(let id): "run \(id) was trained once, but the spec has it no longer"
            case .seed(let seed, let seeds):
                "there is no run with seed \(seed); the seeds are \(seeds.map(String.init).joined(separator: ", "))"
            case .ambiguous(let text, let ids):
                "'\(text)' is the beginning of several ids: \(ids.prefix(5).joined(separator: ", "))"
                    + (ids.count > 5 ? ", …" : "")
            }
        }
    }
}

extension Experiment {
    /// The run that people mean. A number that a configuration has is that configuration, never the beginning of an id.
    public func run(_ reference: RunReference) throws(RunReference.Failure) -> PlannedRun {
        if let seed = reference.seed, !plan.seeds.contains(seed) { throw .seed(seed, seeds: plan.seeds) }
        if let number = Int(reference.text), plan.configurations.indices.contains(number) {
            let place = reference.seed.flatMap(plan.seeds.firstIndex) ?? 0
            return runs[number * plan.seeds.count + place]
        }
        let found = runs.filter { run in
            (reference.seed == nil || run.seed == reference.seed) && run.id.hasPrefix(reference.text)
        }
        guard let first = found.first, !reference.text.isEmpty else {
            if let id = journal.records.keys.filter({ $0.hasPrefix(reference.text) }).min(), !reference.text.isEmpty {
                throw .unplanned(id)
            }
            throw .unknown(reference.text, configurationCount: plan.configurations.count)
        }
        let ids = Set(found.map(\.id)).sorted()
        if ids.count > 1 { throw .ambiguous(reference.text, ids: ids) }
        return first
    }
}
