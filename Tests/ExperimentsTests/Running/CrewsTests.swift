import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Experiments
@testable import NeuralNetworks

@Suite("Crews")
struct CrewsTests {
    @Test("send a worker to the run with most to do per core, until no core is left")
    func neediest() {
        let crews = Crews(coreCount: 5)
        let (small, large) = (crews.begin(cost: 10), crews.begin(cost: 25))
        let group = DispatchGroup()
        // 25 alone is more than 10; 25 by two still is; 25 by three is less than 10.
        for (smallSize, largeSize) in [(1, 2), (1, 3), (2, 3)] {
            DispatchQueue(label: "helper").async(group: group) { _ = crews.help() }
            #expect(waitUntil { size(small) == smallSize && size(large) == largeSize })
        }
        #expect(!crews.help())
        crews.end(large)
        crews.end(small)
        group.wait()
        #expect(!crews.help())
    }

    @Test("let a worker go on to another run when the one it helped with is over")
    func next() {
        let crews = Crews(coreCount: 3)
        let (first, second) = (crews.begin(cost: 2), crews.begin(cost: 1))
        let group = DispatchGroup()
        DispatchQueue(label: "helper").async(group: group) { while crews.help() {} }
        #expect(waitUntil { size(first) == 2 })
        crews.end(first)
        #expect(waitUntil { size(second) == 2 })
        crews.end(second)
        group.wait()
    }

    @Test("are joined by a scheduler's workers that have no run", .enabled(if: Cores.available > 1))
    func scheduler() throws {
        let folder = try TemporaryFolder()
        let isHelped = Mutex(false)
        _ = try Scheduler.run(makeRuns(1), folder: folder.path, workers: 2) { run, support, _, _ in
            let helped = waitUntil { size(support.crew) == 2 }
            isHelped.withLock { $0 = helped }
            return fakeOutcome(run)
        }
        #expect(isHelped.withLock { $0 })
    }
}

/// The cores that would share a large piece of work.
private func size(_ crew: Crew) -> Int { crew.parts(of: 100, isShared: true) }

/// Whether the condition comes true within some seconds.
private func waitUntil(_ condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while !condition() {
        if ContinuousClock.now > deadline { return false }
        Thread.sleep(forTimeInterval: 0.001)
    }
    return true
}
