import Experiments

extension ReportInput {
    /// All that a report of an experiment is made of, as its results folder has it.
    public init(_ experiment: Experiment) {
        let plan = experiment.plan
        var ids: [String] = []
        for run in experiment.runs { ids.append(run.id) }
        let seedCount = plan.seeds.count
        let lock = experiment.lock
        var indices: [Int] = []
        for configuration in plan.configurations {
            let facts = experiment.facts(of: configuration)
            indices.append(lock.datasets.firstIndex { $0.facts == facts } ?? 0)
        }
        let finalSeedCount = plan.spec.finalSeeds.count
        var finals: [Int: [String]] = [:]
        for (position, configuration) in experiment.chosen.enumerated() {
            let first = plan.configurations.count * seedCount + position * finalSeedCount
            finals[configuration.index] = Array(ids[first..<(first + finalSeedCount)])
        }
        let folder = shellWord(experiment.folder.path)
        let settings = lock.overrides.map { " --set \(shellWord($0))" }.joined()
        self.init(
            plan: plan,
            runIDs: plan.configurations.indices.map { Array(ids[($0 * seedCount)..<(($0 + 1) * seedCount)]) },
            finalRunIDs: finals,
            records: experiment.journal.records, failures: experiment.journal.failures,
            data: lock.datasets.map(\.facts), dataIndices: indices,
            commands: Commands(
                run: "./espalier run \(shellWord(lock.specPath))\(settings)", verify: "./espalier verify \(folder)",
                report: "./espalier report \(folder)"),
            versions: [
                Version(name: "espalier", text: lock.version),
                Version(name: "numeric revision", text: "\(lock.engineRevision)"),
            ])
    }
}

/// The text as one word of a shell command.
private func shellWord(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "/._-+=:,@%".utf8.contains(byte)
        }
    }
    return plain && !text.isEmpty ? text : "'" + text.replacing(ascii: "'", with: "'\\''") + "'"
}
