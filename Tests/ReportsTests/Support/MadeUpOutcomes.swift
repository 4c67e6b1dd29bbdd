import NeuralNetworks

@testable import Experiments
@testable import Reports

extension MadeUpExperiment {
    /// The experiment whose finished runs kept counts and maps.
    ///
    /// - Parameter keeping: What the run of a seed kept.
    func input(keeping: (_ seed: Int) -> (counts: ConfusionCounts?, map: ClassMap?)) -> ReportInput {
        var input = input()
        for record in input.records.values where record.result.status == .finished {
            var result = record.result
            let seed = ((Int(record.id, radix: 16) ?? 0) - 1) % 16 + 1
            let kept = keeping(seed)
            (result.confusion, result.classMap) = (kept.counts, kept.map.map(PackedClassMap.init))
            input.take(RunRecord(id: record.id, result: result, provenance: record.provenance))
        }
        return input
    }

    /// Two classes of 12 and 8 examples, which odd seeds tell apart in one way and even seeds in another.
    static func counts(_ seed: Int, part: String = "test") -> ConfusionCounts {
        ConfusionCounts(part: part, classCount: 2, counts: seed % 2 == 1 ? [10, 2, 1, 7] : [11, 1, 3, 5])
    }

    /// The first class up to the column 20 · seed, the second beyond.
    static func map(_ seed: Int) -> ClassMap {
        ClassMap(side: 113, classes: (0..<(113 * 113)).map { $0 % 113 <= 20 * seed ? 0 : 1 })
    }
}

extension ReportInput {
    /// The blocks of the report below a heading, without it.
    func section(_ heading: Prose) -> [Block] {
        let text = Report(self).text
        let start = text.firstIndex { if case .heading(2, heading) = $0 { true } else { false } }
        guard let start else { return [] }
        return Array(text[(start + 1)...].prefix { if case .heading(2, _) = $0 { false } else { true } })
    }

    /// The figure of that name in the report.
    func figure(_ name: String) -> Figure? { Report(self).figures.first { $0.name == name } }
}
