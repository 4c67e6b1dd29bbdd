import Foundation
import Testing

@testable import Experiments

@Suite("The status of an experiment")
struct StatusTests {
    @Test("counts what is finished, diverged, failed and missing, also while it is trained")
    func counts() throws {
        let workshop = try Workshop()
        let ids = try workshop.prepare().runs.map(\.id)
        let seen = Recorder<ExperimentStatus>()
        let directory = workshop.iris
        var request = RunRequest()
        request.workers = 1
        _ = try workshop.run(request: request) { run, support, shouldStop, progress in
            if run.id == ids[0] { throw SurroundingsError(operation: "read", path: "x", reason: "gone") }
            seen.add(try Experiment.load(directory: directory).status)
            return try fakeTrain(run, support, shouldStop, progress)
        }
        let status = try Experiment.load(directory: workshop.iris).status
        #expect([status.planned, status.finished, status.failed, status.missing] as [Int] == [8, 7, 1, 0])
        #expect([status.diverged, status.underWay, status.unplanned] as [Int] == [0, 0, 0])
        #expect(status.remaining == nil)
        let finished = seen.elements.map(\.finished)
        #expect(finished == finished.sorted() && (finished.first ?? 9) <= 1 && (finished.last ?? 0) >= 5, "\(finished)")
        #expect(seen.elements.allSatisfy { $0.planned == 8 && $0.remaining != nil })
    }

    @Test("has the end of the run that was finished last, and what the plan has no longer")
    func last() throws {
        let workshop = try Workshop()
        _ = try workshop.run()
        let shrunk = Workshop.text.replacing("[8, 16]", with: "[8]")
        _ = try workshop.run(shrunk)
        let status = try Experiment.load(directory: workshop.iris).status
        #expect([status.planned, status.finished, status.unplanned] as [Int] == [4, 4, 4])
        let last = try #require(status.last)
        #expect(abs(last.endedAt.timeIntervalSinceNow) < 60)
        #expect(last.host == Machine.host)
    }

    @Test("estimates by the cost model at first and by past runs afterwards")
    func estimate() throws {
        let workshop = try Workshop()
        var request = RunRequest()
        request.workers = 1
        let fresh = try workshop.prepare()
        let first = try #require(fresh.timeEstimate(for: request))
        #expect(first.basis == .costModel)
        #expect([first.runCount, first.workers] as [Int] == [8, 1])
        let cost = fresh.runs.reduce(0) { $0 + $1.cost }
        #expect(abs(first.seconds / (cost * 1.2e-11) - 1) < 1e-12)
        _ = try workshop.run()
        #expect(try workshop.prepare().timeEstimate() == nil)
        let grown = try workshop.prepare(Workshop.text.replacing("seeds: [1, 2]", with: "seeds: [1, 2, 3]"))
        let second = try #require(grown.timeEstimate(for: request))
        #expect(second.basis == .pastRuns(8))
        #expect(second.runCount == 4)
    }
}
