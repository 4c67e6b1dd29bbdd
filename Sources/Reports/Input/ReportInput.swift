import Experiments

/// All that a report is made of: a plan, what came of it, and how to do it again.
public struct ReportInput: Sendable {
    /// The commands that make the results again, as a shell takes them.
    public struct Commands: Sendable {
        /// Trains what is missing.
        public let run: String
        /// Trains runs again and compares.
        public let verify: String
        /// Rebuilds the report.
        public let report: String

        /// The commands.
        public init(run: String, verify: String, report: String) {
            self.run = run
            self.verify = verify
            self.report = report
        }
    }

    /// Something that has a version.
    public struct Version: Sendable {
        /// What it is: `numeric revision`.
        public let name: String
        /// Its version.
        public let text: String

        /// Something that has a version.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The plan.
    public let plan: RunPlan
    /// The identity of each run: one list per configuration, one entry per seed, both in plan order.
    public let runIDs: [[String]]
    /// The identities of the final runs of each configuration that a protocol chose, by its index.
    public let finalRunIDs: [Int: [String]]
    /// What came of the runs that were trained, by identity. Records of other plans are left alone.
    public private(set) var records: [String: RunRecord]
    /// The runs that could not be trained, by identity; a record outweighs a failure.
    public let failures: [String: RunFailure]
    /// The data sets.
    public let data: [DatasetFacts]
    /// For each configuration the index of its data set in `data`.
    public let dataIndices: [Int]
    /// How to make the results again.
    public let commands: Commands
    /// What the results depend on beside the spec and the data.
    public let versions: [Version]

    /// All that a report is made of. Without `dataIndices` every configuration uses the first data set.
    ///
    /// - Precondition: one list of identities per configuration with one per seed, one data set per configuration.
    public init(
        plan: RunPlan, runIDs: [[String]], finalRunIDs: [Int: [String]] = [:], records: [String: RunRecord],
        failures: [String: RunFailure], data: [DatasetFacts], dataIndices: [Int]? = nil, commands: Commands,
        versions: [Version]
    ) {
        let count = plan.configurations.count
        precondition(runIDs.count == count, "\(runIDs.count) lists of identities for \(count) configurations")
        precondition(runIDs.allSatisfy { $0.count == plan.seeds.count }, "expected one identity per seed")
        let finalCount = plan.spec.finalSeeds.count
        precondition(finalRunIDs.values.allSatisfy { $0.count == finalCount }, "expected one identity per final seed")
        let indices = dataIndices ?? [Int](repeating: 0, count: count)
        precondition(indices.count == count, "\(indices.count) data sets for \(count) configurations")
        self.plan = plan
        self.runIDs = runIDs
        self.finalRunIDs = finalRunIDs
        self.records = records
        self.failures = failures
        self.data = data
        self.dataIndices = indices
        self.commands = commands
        self.versions = versions
    }

    /// Takes in a run that was finished or diverged in the meantime.
    public mutating func take(_ record: RunRecord) { records[record.id] = record }

    /// The data set of a configuration, or nil when nothing is known about it.
    func data(of configuration: Configuration) -> DatasetFacts? {
        let index = dataIndices[configuration.index]
        return data.indices.contains(index) ? data[index] : nil
    }
}
