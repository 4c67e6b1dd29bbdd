import Foundation
import Testing

@Suite("A watched spec", .serialized)
struct WatchTests {
    /// Waits until the program has written something; fails after half a minute.
    private func wait(_ what: String, until holds: () throws -> Bool) throws {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            if try holds() { return }
            usleep(2000)
        }
        Issue.record("waited in vain for \(what)")
    }

    @Test("is run at first and with every save, in place or by another name; Ctrl-C ends it")
    func saves() throws {
        let place = try Workplace()
        let process = try Program.start(["watch", "spec.yaml"], in: place.path)
        try wait("the first table") { try process.outputSoFar.count(of: "## Comparison") == 1 }
        #expect(try place.journal().count == 9)
        try place.write("spec.yaml", Specs.small.replacing(one: "[1, 2, 3]", by: "[1, 2, 3, 4]"))
        try wait("the second table") { try process.outputSoFar.count(of: "## Comparison") == 2 }
        #expect(try place.journal().count == 12)
        try place.write("draft.yaml", Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.02]"))
        rename("\(place.path)/draft.yaml", "\(place.path)/spec.yaml")
        try wait("the third table") { try process.outputSoFar.count(of: "## Comparison") == 3 }
        #expect(try place.journal().count == 15)
        process.send(SIGINT)
        let outcome = try process.end()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("2 configurations × 3 seeds = 6 runs\n3 cached, 3 to train"))
        // The files are those of a run.
        let fresh = try Workplace(Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.02]"))
        #expect(try fresh.run().code == 0)
        #expect(try differences(place.timelessFiles(), fresh.timelessFiles()) == [])
    }

    @Test("that is broken shows its complaints, and the last good one goes on")
    func broken() throws {
        let place = try Workplace(Specs.slow)
        let process = try Program.start(["watch", "spec.yaml", "--workers", "1"], in: place.path)
        _ = try place.waitForLines(2, of: process)
        try place.write("spec.yaml", Specs.slow.replacing(one: "epochs:", by: "epoch:"))
        try wait("complaints") { try process.errorsSoFar.contains("spec.yaml:4:13: error: 'epoch' is not a setting") }
        #expect(try process.errorsSoFar.contains("1 error; the last good spec stands"))
        try wait("the end of the last good one") { try place.journal().count == Specs.slowRunCount }
        try wait("its table") { try process.outputSoFar.contains("## Comparison") }
        process.send(SIGTERM)
        #expect(try process.end().code == 0)
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }

    @Test("stops what nobody needs any more and begins what is new, at once")
    func cancels() throws {
        // One run of these would take minutes.
        let endless = Specs.small.replacing(one: "epochs: 3", by: "epochs: 1000000")
        let place = try Workplace(endless)
        let process = try Program.start(["watch", "spec.yaml"], in: place.path)
        try wait("the beginning") { try process.errorsSoFar.contains("9 to train") }
        usleep(200_000)
        try place.write("spec.yaml", Specs.small)
        try wait("the table of the short runs") { try process.outputSoFar.contains("## Comparison") }
        #expect(try place.journal().count == 9)
        #expect(try !process.outputSoFar.contains("failed"))
        try place.write("spec.yaml", endless)
        try wait("another beginning") { try process.errorsSoFar.count(of: "9 to train") == 3 }
        process.send(SIGINT)
        let end = ContinuousClock.now
        let outcome = try process.end()
        #expect(ContinuousClock.now - end < .seconds(5))
        #expect(outcome.code == 130)
        #expect(outcome.errors.contains("'espalier watch spec.yaml' goes on from here"))
        #expect(try place.journal().count == 9)
    }
}
