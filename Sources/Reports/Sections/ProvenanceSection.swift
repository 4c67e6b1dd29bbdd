import Experiments

extension ExperimentResults {
    /// More machines, hosts or commits than this are counted, not listed.
    private static let mostPlaces = 8

    /// More groups than this have no time of their own here.
    private static let mostGroups = 12

    /// Where, when and by what the runs were trained, and how long it took, from the journal alone.
    func provenanceSection(_ budgets: [Budget], _ choices: Choices) -> [Block] {
        let origins = runs.compactMap { $0.run.record?.provenance }
        var items: [Prose] = []
        let surroundings = origins.compactMap(\.surroundings)
        if !surroundings.isEmpty { items.append("Machines: \(counts(surroundings.map(\.machine)))") }
        if !origins.isEmpty {
            items.append("Hosts: \(counts(origins.map(\.host))); systems: \(counts(origins.map(\.system)))")
        }
        let versions = input.versions.map { "\($0.name) \(code: $0.text)" as Prose }
        if !versions.isEmpty { items.append("Software: \(versions.joined(separator: ", "))\(trainers(origins))") }
        let commits = surroundings.compactMap { $0.commit?.words }
        if !commits.isEmpty { items.append("Repository of the spec, when the runs were trained: \(counts(commits))") }
        items += times(origins) + meanTimes(budgets)
        guard !items.isEmpty else { return [] }
        return [.heading(2, "Hardware, software and time"), .list(items)]
            + targetTimes(FigureRows(self, choices), choices)
    }

    /// The versions of the program that trained the runs, where they are not all the one that wrote the report.
    private func trainers(_ origins: [Provenance]) -> Prose {
        let versions = origins.map(\.version)
        let isOne = Set(versions).count <= 1 && (versions.isEmpty || versions.first == input.versions.first?.text)
        guard !isOne else { return "" }
        return "; runs were trained by versions \(counts(versions))"
    }

    private func times(_ origins: [Provenance]) -> [Prose] {
        let starts = origins.map(\.startedAt)
        guard let first = starts.min(), let last = starts.max() else { return [] }
        let seconds = origins.map(\.wallSeconds).filter(\.isFinite)
        let total = seconds.reduce(0, +)
        return [
            "First run started \(first), last run started \(last)",
            """
            Wall time of training, summed over \(counted(seconds.count, "run")): \(DecimalDigits(total).text(places: 1)) s; the \
            shortest took \(QuantityText.text(seconds.min() ?? 0)) s, the longest \
            \(QuantityText.text(seconds.max() ?? 0)) s
            """,
        ]
    }

    /// How long a run of each group took.
    private func meanTimes(_ budgets: [Budget]) -> [Prose] {
        let means = budgets.compactMap { budget in
            budget.meanSeconds.map { "\(strong: budget.choice.label) \(QuantityText.text($0)) s" as Prose }
        }
        guard means.count > 1 else { return [] }
        return ["Mean wall time of a run: \(means.listed(limit: Self.mostGroups))"]
    }

    /// `node-1 (12 runs), node-2 (3 runs)`, the most frequent first.
    private func counts(_ names: [String]) -> Prose {
        let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = counts.prefix(Self.mostPlaces)
            .map { "\(code: $0.key) (\(counted($0.value, "run")))" as Prose }
            .joined(separator: ", ")
        return counts.count > Self.mostPlaces ? shown + " and \(counts.count - Self.mostPlaces) more" : shown
    }
}

extension Surroundings {
    /// The machine: `AMD EPYC 7763, 2 cores, 7.8 GiB of memory, Debian GNU/Linux 12 (bookworm), Linux 6.1.0`.
    fileprivate var machine: String {
        let gibibytes = DecimalDigits(Double(memoryBytes) / 1_073_741_824).text(places: 1)
        let parts = [
            processor ?? "processor unknown", counted(coreCount, "core"), "\(gibibytes) GiB of memory", release,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Surroundings.Commit {
    /// `0123abc… on main, with uncommitted changes`.
    fileprivate var words: String {
        let place = branch.map { "\(revision) on \($0)" } ?? revision
        return isChanged ? "\(place), with uncommitted changes" : place
    }
}
