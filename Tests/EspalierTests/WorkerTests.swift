import Testing

@Suite("Any number of workers")
struct WorkerTests {
    @Test("comes to the same bytes")
    func equalBytes() throws {
        let places = try [1, 2, 5].map { workers in
            let place = try Workplace(Specs.slow)
            let outcome = try place.run("--workers", "\(workers)")
            #expect(outcome.code == 0, "\(outcome.errors)")
            #expect(outcome.errors.contains("24 to train on \(workers) worker"))
            return place
        }
        let files = try places.map { try $0.timelessFiles() }
        #expect(differences(files[0], files[1]) == [])
        #expect(differences(files[0], files[2]) == [])
        #expect(try Set(places[0].rows()).count == Specs.slowRunCount)
        let results = try places.map { try Dictionary(grouping: $0.journal(), by: \.id).mapValues { $0.map(\.result) } }
        #expect(results[0].count == Specs.slowRunCount)
        #expect(results[0] == results[1])
        #expect(results[0] == results[2])
    }

    @Test("comes to other bytes when a seed differs")
    func otherSeed() throws {
        let places = try [Specs.small, Specs.small.replacing(one: "[1, 2, 3]", by: "[1, 2, 4]")].map { spec in
            let place = try Workplace(spec)
            #expect(try place.run().code == 0)
            return place
        }
        let rows = try places.map { try $0.rows() }
        #expect(zip(rows[0], rows[1]).filter { $0 == $1 }.count == 6)
        let changed = try differences(places[0].timelessFiles(), places[1].timelessFiles())
        #expect(changed == (Workplace.timeless + ["report.md"]).sorted())
    }
}
