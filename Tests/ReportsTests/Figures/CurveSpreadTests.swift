import NeuralNetworks
import Testing

@testable import Experiments
@testable import Reports

@Suite("A curve over several seeds")
struct CurveSpreadTests {
    private func run(_ values: [Double], _ status: RunResult.Status = .finished) -> ReportedRun {
        let result = RunResult(
            status: status, epochsRun: values.count, keptEpoch: nil, parameterCount: 1, metrics: [],
            curves: [TrainingOutcome.Curve("validation.loss", values)], parametersDigest: "")
        let provenance = Provenance(startedAt: "", wallSeconds: 1, host: "", system: "", version: "")
        return ReportedRun(
            id: "", seed: 1, record: RunRecord(id: "", result: result, provenance: provenance), failure: nil)
    }

    private func points(_ runs: [ReportedRun], _ curve: String = "validation.loss") -> [[Double]] {
        CurveSpread(runs, of: Metric(curve)).points.map { [Double($0.epoch), $0.low, $0.median, $0.high] }
    }

    @Test("has the quartiles of each epoch")
    func quartiles() {
        // numpy.quantile([5, 1, 4, 2, 13], [0.25, 0.5, 0.75]) is 2, 4, 5.
        #expect(points([5, 1, 4, 2, 13].map { run([10, $0]) }) == [[1, 10, 10, 10], [2, 2, 4, 5]])
    }

    @Test("takes a diverged run for the worst, from where it has no number")
    func diverged() {
        let runs = [run([1, 1, 1]), run([2, 2, 2]), run([3, .nan], .diverged)]
        #expect(points(runs) == [[1, 1.5, 2, 2.5], [2, 1.5, 2, .infinity], [3, 1.5, 2, .infinity]])
    }

    @Test("ends where fewer than half of the runs go on")
    func stopped() {
        let runs = [run([4]), run([5, 6, 7]), run([6, 8])]
        #expect(points(runs).map { $0[0] } == [1, 2])
        #expect(points(runs)[1][2] == 7)
    }

    @Test("keeps at most so many epochs, and the last")
    func long() {
        let spread = CurveSpread([run((1...1001).map(Double.init))], of: Metric("validation.loss"), mostPoints: 200)
        #expect(spread.points.count == 168)
        #expect(spread.points.map(\.epoch).suffix(2) == [997, 1001])
    }

    @Test("is empty where no run has it")
    func none() {
        #expect(points([run([1])], "validation.accuracy").isEmpty)
        #expect(points([]).isEmpty)
    }
}
