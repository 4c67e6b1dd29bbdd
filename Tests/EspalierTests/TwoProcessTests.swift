import Testing

@Suite("Two processes on the same results")
struct TwoProcessTests {
    @Test("share the work, do no harm and come to the same bytes")
    func atOnce() throws {
        let place = try Workplace(Specs.slow)
        let processes = try [place.start("--workers", "1"), place.start("--workers", "1")]
        for process in processes {
            let outcome = try process.end()
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
        let results = try Dictionary(grouping: place.journal(), by: \.id).mapValues { Set($0.map(\.result)) }
        #expect(results.count == Specs.slowRunCount)
        #expect(results.allSatisfy { $0.value.count == 1 })
        #expect(try place.journal().count == Specs.slowRunCount, "runs were trained twice")
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }

    @Test("finish when one of them is killed")
    func oneKilled() throws {
        let place = try Workplace(Specs.slow)
        let victim = try place.start("--workers", "1")
        let other = try place.start("--workers", "1")
        _ = try place.waitForLines(5, of: victim)
        victim.send(9)
        _ = try victim.end()
        #expect(try other.end().code == 0)
        #expect(try Set(place.journal().map(\.id)).count == Specs.slowRunCount)
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }
}
