import Foundation
import Testing

@Suite("The exit code")
struct ExitCodeTests {
    @Test("is 0 when all runs are finished, at first and when there is nothing to do")
    func done() throws {
        let place = try Workplace()
        let first = try place.run()
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.errors.contains("9 to train"))
        let second = try place.run()
        #expect(second.code == 0)
        #expect(second.errors.contains("9 cached, nothing to train"))
        #expect(try place.espalier("verify", "results/moons", "--all").code == 0)
        #expect(try place.espalier("check", "spec.yaml").code == 0)
    }

    @Test("is 1 when the spec cannot be read, and one sentence says so", arguments: ["run", "check", "plan", "watch"])
    func missingSpec(command: String) throws {
        let outcome = try Workplace().espalier(command, "elsewhere.yaml")
        #expect(outcome.code == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("cannot read 'elsewhere.yaml': No such file or directory"))
        #expect(outcome.errors.count(of: "\n") == 1, "\(outcome.errors)")
    }

    @Test("is 1 when the results cannot be read", arguments: ["run", "report", "verify"])
    func unreadableResults(command: String) throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        try place.write("results/moons/lock.json", "{}")
        let outcome = try command == "run" ? place.run() : place.espalier(command, "results/moons")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("lock.json': it is no lock file of Espalier"), "\(outcome.errors)")
    }

    @Test("is 1 where there are no results", arguments: ["report", "verify"])
    func noResults(command: String) throws {
        let outcome = try Workplace().espalier(command, "results/moons")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("cannot read 'results/moons': there are no results in it"))
    }

    @Test("is 1 when the results folder belongs to another spec of the same name, which is left alone")
    func otherOwner() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let before = try place.timelessFiles()
        try place.write("other.yaml", Specs.small.replacing(one: "epochs: 3", by: "epochs: 4"))
        let outcome = try place.espalier("run", "other.yaml")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("it holds the results of 'spec.yaml', which has the same name"))
        #expect(try differences(before, place.timelessFiles()) == [])
    }

    @Test("is 2 when the spec has mistakes: complaints, and nothing was run", arguments: ["run", "check", "plan"])
    func mistakes(command: String) throws {
        let place = try Workplace(Specs.small.replacing(one: "hidden:", by: "hiden:"))
        let outcome = try place.espalier(command, "spec.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("spec.yaml:10:12: error: "), "\(outcome.errors)")
        #expect(outcome.errors.hasSuffix("1 error; nothing was run\n"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: place.results))
    }

    @Test("is 3 when a number in the journal is not the one that training comes to")
    func tampered() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let file = try #require(try place.journals().first)
        var lines = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
        let metric = try #require(lines[4].range(of: #""test.accuracy":"#)?.upperBound)
        let end = try #require(lines[4][metric...].firstIndex { ",}".contains($0) })
        lines[4].replaceSubrange(metric..<end, with: "0.12345")
        let id = try JournalLine(lines[4]).id
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let outcome = try place.espalier("verify", "results/moons", "--all")
        #expect(outcome.code == 3)
        #expect(outcome.output.contains("\(id) differs: "))
        #expect(outcome.output.contains(": test.accuracy\n"))
        #expect(outcome.output.contains("8 of 9 runs trained again came to the same bytes"))
    }

    @Test(
        "is 64 when the command line is wrong",
        arguments: [
            ["run"], ["run", "spec.yaml", "--workers", "0"], ["run", "spec.yaml", "--wokers", "1"], ["trian"],
            ["plan", "spec.yaml", "--list", "--csv"], ["verify", "results/moons", "--sample", "0"],
            ["describe", "nonsense"],
        ])
    func wrongUse(arguments: [String]) throws {
        let place = try Workplace()
        let outcome = try Program.run(arguments, in: place.path)
        #expect(outcome.code == 64, "\(outcome)")
        #expect(outcome.errors.hasPrefix("Error: "))
        #expect(!FileManager.default.fileExists(atPath: place.results))
    }

    @Test("is 130 after Ctrl-C, and the same command goes on to the same bytes")
    func interrupted() throws {
        let place = try Workplace(Specs.slow)
        let process = try place.start("--workers", "1")
        #expect(try place.waitForLines(2, of: process))
        process.send(SIGINT)
        let start = ContinuousClock.now
        let outcome = try process.end()
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(outcome.code == 130)
        #expect(outcome.errors.contains("interrupted; the same command goes on from here"))
        let kept = try place.journal()
        #expect((2..<Specs.slowRunCount).contains(kept.count))
        #expect(try place.rows().count == Specs.slowRunCount)
        let end = try place.run()
        #expect(end.code == 0)
        #expect(end.errors.contains("\(kept.count) cached, \(Specs.slowRunCount - kept.count) to train"))
        #expect(try Set(place.journal().map(\.id)).count == Specs.slowRunCount)
        #expect(try place.journal().count == Specs.slowRunCount)
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
    }
}
