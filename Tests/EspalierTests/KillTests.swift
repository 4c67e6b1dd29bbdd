import Foundation
import Testing

@Suite("A killed process", .serialized)
struct KillTests {
    /// When a process is killed.
    enum Moment {
        case milliseconds(UInt32)
        case lines(Int)
    }

    @Test("loses nothing that was finished: the next one trains the rest and comes to the same bytes")
    func anyMoment() throws {
        let moments: [Moment] = [
            .milliseconds(0), .milliseconds(40), .lines(1), .lines(4), .lines(11), .lines(17), .lines(21),
        ]
        var recordedCounts: [Int] = []
        for moment in moments {
            let place = try Workplace(Specs.slow)
            try kill(place, at: moment)
            let recorded = try place.journal()
            recordedCounts.append(recorded.count)
            let outcome = try place.run()
            #expect(outcome.code == 0, "\(moment): \(outcome.errors)")
            let journal = try place.journal()
            #expect(Array(Set(recorded.map(\.id))).count == recorded.count)
            let timesTrained = Dictionary(grouping: journal, by: \.id).mapValues(\.count)
            #expect(timesTrained.count == Specs.slowRunCount, "\(moment)")
            #expect(timesTrained.allSatisfy { $0.value == 1 }, "\(moment): \(timesTrained)")
            #expect(recorded.allSatisfy(journal.contains), "\(moment)")
            #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [], "\(moment)")
        }
        let inTheMiddle = recordedCounts.filter { (1..<Specs.slowRunCount).contains($0) }
        #expect(inTheMiddle.count >= 3, "killed too late to show anything: \(recordedCounts)")
    }

    @Test("has written down every run that it has announced as finished", arguments: [1, 5, 12])
    func announced(count: Int) throws {
        let place = try Workplace(Specs.slow)
        let process = try place.start("--json", "--workers", "2")
        while process.isRunning, try process.outputSoFar.count(of: #""event":"finished""#) < count { usleep(1000) }
        process.send(SIGKILL)
        let outcome = try process.end()
        #expect(outcome.code == -SIGKILL, "the announcements came at the end only")
        let announced = try outcome.output.split(separator: "\n").filter { $0.contains(#""event":"finished""#) }.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["run_id"] as? String
        }
        #expect((count..<Specs.slowRunCount).contains(announced.count))
        #expect(try Set(announced).subtracting(place.journal().map(\.id)) == [])
    }

    @Test("may be killed again and again")
    func again() throws {
        let place = try Workplace(Specs.slow)
        var killCount = 0
        for lines in stride(from: 3, through: 21, by: 6) {
            try kill(place, at: .lines(lines))
            killCount += 1
            #expect(try place.journals().count >= killCount - 1)
        }
        #expect(try place.run().code == 0)
        #expect(try place.journal().count == Specs.slowRunCount)
        #expect(try Set(place.journal().map(\.id)).count == Specs.slowRunCount)
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }

    @Test("may leave a torn last line: it is noticed, and only its run is trained again", arguments: [1, 2, 40, 400])
    func tornLine(missingBytes: Int) throws {
        let place = try Workplace()
        #expect(try place.run("--workers", "1").code == 0)
        let before = try place.timelessFiles()
        let lines = try place.journal()
        let file = try #require(try place.journals().first)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        try bytes.dropLast(missingBytes).write(to: URL(fileURLWithPath: file))

        let outcome = try place.run()
        #expect(outcome.code == 0)
        // Without its line end the line is still a whole record.
        let isTorn = missingBytes > 1
        #expect(outcome.errors.contains("the last line was cut off") == isTorn, "\(outcome.errors)")
        #expect(outcome.errors.contains(isTorn ? "8 cached, 1 to train" : "9 cached, nothing to train"))
        #expect(try differences(before, place.timelessFiles()) == [])
        let all = try place.journal()
        #expect(all.count == (isTorn ? 9 : 8))
        // The torn line stays in its file, but there is nothing left to say about it.
        #expect(try !place.run().errors.contains("notice"))
        #expect(try !place.espalier("report", "results/moons").errors.contains("notice"))
        if isTorn { #expect(all.sorted { $0.id < $1.id } == lines.sorted { $0.id < $1.id }) }
    }

    @Test("leaves no drafts and no claims that the next one could not do without")
    func leftOvers() throws {
        let place = try Workplace(Specs.slow)
        try kill(place, at: .lines(2))
        #expect(try place.run().code == 0)
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.results)
        #expect(names.filter { $0.hasSuffix(".draft") || $0.hasPrefix("checkpoints") } == [])
    }

    /// Kills the process that trains, at that moment or at its end.
    private func kill(_ place: Workplace, at moment: Moment) throws {
        let process = try place.start("--workers", "2")
        switch moment {
        case .milliseconds(let count): usleep(count * 1000)
        case .lines(let count): _ = try place.waitForLines(count, of: process)
        }
        process.send(SIGKILL)
        let outcome = try process.end()
        #expect(outcome.code == -SIGKILL || outcome.code == 0)
    }
}
