import Foundation
import Testing

@Suite("Seeing what will happen, and what happened")
struct SeeingTests {
    @Test("one run as a spec of its own: it is the same run, alone, and says where each value comes from")
    func show() throws {
        let place = try Workplace()
        let ids = try place.espalier("plan", "spec.yaml", "--csv").output.split(separator: "\n").dropFirst().map {
            String($0.prefix(16))
        }
        let sheet = try place.espalier("plan", "spec.yaml", "--show", "1", "--seed", "3").output
        #expect(sheet.hasPrefix("# Configuration 1 of moons with seed 3: run \(ids[5]), new.\n"))
        #expect(sheet.contains(#/\n  type: sgd +# axis optimizer\n/#))
        #expect(sheet.contains(#/\n  learning_rate: 0.1 +# axis optimizer\n/#))
        #expect(sheet.contains(#/\n  momentum: 0 +# default\n/#))
        #expect(sheet.contains(#/\n  noise: 0.2 +# line 7\n/#))
        #expect(sheet.contains(#/\n  dropout: 0.1 +# line 10\n/#))
        #expect(try place.espalier("plan", "spec.yaml", "--show", String(ids[5].prefix(12))).output == sheet)
        try place.write("one.yaml", sheet)
        let csv = try place.espalier("plan", "one.yaml", "--csv").output.split(separator: "\n")
        #expect(csv.count == 2)
        #expect(csv.last.map { $0.prefix(16) == ids[5] } ?? false, "\(csv)")
        let wrong = try place.espalier("plan", "spec.yaml", "--show", "x7")
        #expect(wrong.code == 64)
        #expect(wrong.errors.contains("there is no run 'x7'; name the number of a configuration, 0 to 2, or"))
    }

    @Test("how long it will take, by the cost model at first and by past runs afterwards")
    func estimate() throws {
        let place = try Workplace()
        #expect(try place.espalier("plan", "spec.yaml").output.contains("by the cost model alone"))
        #expect(try place.run().code == 0)
        #expect(try !place.espalier("plan", "spec.yaml").output.contains("about"))
        try place.write("spec.yaml", Specs.small.replacing(one: "[1, 2, 3]", by: "[1, 2, 3, 4]"))
        #expect(try place.espalier("plan", "spec.yaml").output.contains("by the wall times of 9 finished runs\n"))
    }

    @Test("why a run is cached, new or failed")
    func why() throws {
        let place = try Workplace()
        let first = try place.espalier("why", "spec.yaml", "0").output
        #expect(first.contains("is new: it will be trained.\n\nThere is no finished run to compare it with."))
        #expect(try place.run().code == 0)
        let cached = try place.espalier("why", "spec.yaml", "0")
        #expect(cached.code == 0)
        #expect(cached.output.contains("is cached: it finished on "))
        try place.write("spec.yaml", Specs.small.replacing(one: "dropout: 0.1", by: "dropout: 0.25"))
        let new = try place.espalier("why", "spec.yaml", "2", "--seed", "2").output
        #expect(new.contains("(configuration 2: adam, "))
        #expect(new.contains("1 setting differs:"))
        #expect(new.contains(#/\n\| network.dropout \| 0.25 +\| 0.1 +\|\n/#), "\(new)")
        let long = Specs.small.replacing(one: "epochs: 3", by: "epochs: 100000")
        try place.write("spec.yaml", long + "run: { timeout: 0.05 }\n")
        #expect(try place.run().code == 1)
        let failed = try place.espalier("why", "spec.yaml", "0").output
        #expect(failed.contains("took longer than 0.05s"))
        #expect(failed.contains("| training.epochs | 100000"))
        #expect(try place.espalier("why", "spec.yaml", "0", "--seed", "9").code == 64)
    }

    @Test("in what two specs differ: 0 when they mean the same, 3 when not, 2 when one is broken")
    func specs() throws {
        let place = try Workplace()
        try place.write("same.yaml", "# a comment\n" + Specs.small)
        let same = try place.espalier("diff", "spec.yaml", "same.yaml")
        #expect(same.code == 0)
        #expect(same.output == "Both mean the same: 3 configurations.\n")
        try place.write("other.yaml", Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.01, 0.2]"))
        let other = try place.espalier("diff", "spec.yaml", "other.yaml")
        #expect(other.code == 3)
        #expect(
            other.output == """
                - axis `optimizer`: removed plain, type sgd, learning_rate 0.1; added plain, type sgd, learning_rate 0.2

                Configurations: 2 in both, 1 removed, 1 added.

                """)
        try place.write("broken.yaml", Specs.small.replacing(one: "hidden:", by: "hiden:"))
        #expect(try place.espalier("diff", "spec.yaml", "broken.yaml").code == 2)
        #expect(try place.espalier("diff", "spec.yaml", "missing.yaml").code == 1)
    }

    @Test("in what two results differ, and that results are equal wherever they were made")
    func results() throws {
        let place = try Workplace()
        let other = try Workplace()
        #expect(try place.run("--workers", "1").code == 0)
        #expect(try other.run("--workers", "2").code == 0)
        let same = try place.espalier("diff", "results/moons", other.results)
        #expect(same.code == 0)
        #expect(same.output == "- 9 runs in both, the results equal byte for byte\n")
        try other.write("spec.yaml", Specs.small.replacing(one: "dropout: 0.1", by: "dropout: 0"))
        #expect(try other.run().code == 0)
        let different = try place.espalier("diff", "results/moons", other.results)
        #expect(different.code == 3)
        let text = different.output
        #expect(text.contains("- no run is in both\n- 9 runs only in results/moons: plain, sgd, 0.01, seed 1 | "))
        #expect(text.split(separator: "\n").filter { $0.hasSuffix("|     3 |") }.count == 3, "\(text)")
        let specs = try place.espalier("diff", "results/moons", "\(other.path)/spec.yaml")
        #expect(specs.code == 3)
        #expect(specs.output.contains("| network.dropout | 0.1 "))
    }

    @Test("how far an experiment is while another process works on it, and that nothing is changed by asking")
    func status() throws {
        let place = try Workplace(Specs.slow)
        let process = try place.start("--workers", "2")
        var outputs: [String] = []
        while process.isRunning {
            let outcome = try place.espalier("status", "results/moons")
            if outcome.code == 0 { outputs.append(outcome.output) }
        }
        #expect(try process.end().code == 0)
        #expect(outputs.contains { $0.contains(#/[12] runs? under way in another process/#) }, "\(outputs)")
        #expect(outputs.contains { $0.contains("still to do: about ") })
        let before = try place.tree()
        let end = try place.espalier("status", "results/moons")
        #expect(end.code == 0)
        #expect(end.output.contains("|      24 |       24 |        0 |      0 |       0 |"), "\(end.output)")
        #expect(end.output.contains("last record: 20"))
        #expect(end.output.contains("| [16]           |"))
        #expect(!end.output.contains("under way"))
        let journal = try #require(try place.journals().first)
        let handle = try #require(FileHandle(forWritingAtPath: journal))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(#"{"id":"00000000000000ff","set"#.utf8))
        try handle.close()
        #expect(try place.espalier("status", "results/moons").output.contains("the last line was cut off"))
        #expect(try place.tree().count == before.count)
        #expect(try place.espalier("status", "results").code == 1)
    }
}

extension Workplace {
    /// The names of all files in the results folder.
    fileprivate func tree() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: results).sorted() }
}
