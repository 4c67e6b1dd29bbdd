import Foundation
import Testing

@Suite("A spec that is put together")
struct AssemblyTests {
    /// A base in a folder of its own, with data beside it, and a spec that extends it.
    private func extending(_ spec: String = "extends: shared/base.yaml\nname: moons\n") throws -> Workplace {
        let place = try Workplace(spec)
        try FileManager.default.createDirectory(
            atPath: place.path + "/shared/data", withIntermediateDirectories: true)
        let rows = (0..<60).map { "\($0 % 7),\($0 % 11),\(["a", "b"][$0 % 2])" }
        try place.write("shared/data/rows.csv", (["x,y,label"] + rows).joined(separator: "\n") + "\n")
        try place.write("shared/base.yaml", base)
        return place
    }

    private let base = """
        version: 1
        name: base
        dataset: { source: csv, path: data/rows.csv, split: { validation: 0.2, test: 0.3 } }
        network: { hidden: [6] }
        training: { epochs: 3, batch_size: 16 }
        seeds: [1, 2]
        sweep: { axes: { network.dropout: [0, 0.1] } }

        """

    @Test("from another file is run, reported, verified, and told in its own results folder")
    func extends() throws {
        let place = try extending()
        let outcome = try place.run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("4 to train"))
        #expect(try place.text("spec.yaml") == "extends: shared/base.yaml\nname: moons\n")
        #expect(try place.text("extends/1-base.yaml") == base)
        let files = try place.timelessFiles()

        // The results are those of their copies, whatever becomes of the file that is extended.
        try place.write("shared/base.yaml", "nonsense")
        for command in [["report"], ["verify", "--all"]] {
            let outcome = try Program.run([command[0], "results/moons"] + command.dropFirst(), in: place.path)
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
        #expect(try differences(files, place.timelessFiles()) == [])
        #expect(try place.run().code == 2)

        try place.write("shared/base.yaml", base.replacing(one: "seeds: [1, 2]", by: "seeds: [1, 2, 3]"))
        #expect(try place.run().errors.contains("4 cached, 2 to train"))
    }

    @Test("keeps no copies of files that it extends no longer")
    func removedCopies() throws {
        let place = try extending()
        #expect(try place.run().code == 0)
        let whole = base.replacing(one: "data/", by: "shared/data/").replacing(one: "base", by: "moons")
        try place.write("spec.yaml", whole)
        let outcome = try place.run()
        #expect(outcome.errors.contains("4 cached, nothing to train"), "\(outcome.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.results + "/extends") == [])
        #expect(try place.espalier("report", "results/moons").code == 0)
    }

    @Test("has complaints in the file that is at fault")
    func complaints() throws {
        let place = try extending()
        try place.write("shared/base.yaml", base.replacing(one: "epochs: 3", by: "epochs: 0"))
        let outcome = try place.espalier("check", "spec.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("shared/base.yaml:5:21: error: 'epochs' cannot be 0"), "\(outcome.errors)")
        try place.write("spec.yaml", "extends: shared/bse.yaml\nname: moons\n")
        #expect(try place.espalier("check", "spec.yaml").errors.contains("did you mean 'shared/base.yaml'?"))
        try place.write("spec.yaml", "extends: /dev/zero\n")
        #expect(try place.espalier("check", "spec.yaml").errors.contains("cannot read '/dev/zero': Not a file"))
        try place.write("spec.yaml", "extends: shared\n")
        #expect(try place.espalier("check", "spec.yaml").errors.contains("cannot read 'shared': Is a directory"))
    }

    @Test("finds data that lie elsewhere from the file that names them")
    func elsewhere() throws {
        let place = try extending()
        try FileManager.default.moveItem(atPath: place.path + "/shared/data", toPath: place.path + "/data")
        #expect(try place.espalier("check", "spec.yaml").code == 2)
        let outcome = try place.espalier("check", "spec.yaml", environment: ["ESPALIER_DATA": place.path])
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    @Test("with settings of the command line has the results of a file that says so")
    func overrides() throws {
        let settings = ["--set", "network.hidden=[5, 4]", "--set", "training.epochs=2"]
        let place = try Workplace()
        let outcome = try Program.run(["run", "spec.yaml"] + settings, in: place.path)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let edited = try Workplace(
            Specs.small.replacing(one: "hidden: [6]", by: "hidden: [5, 4]").replacing(one: "epochs: 3", by: "epochs: 2")
        )
        #expect(try edited.run().code == 0)
        let command = "./espalier run spec.yaml --set 'network.hidden=[5, 4]' --set training.epochs=2"
        #expect(try place.text("report.md").contains(command + "\n"))
        var files = try place.timelessFiles()
        files["report.md"] = files["report.md"]?.replacing(one: command, by: "./espalier run spec.yaml").withoutSpec
        var others = try edited.timelessFiles()
        others["report.md"] = others["report.md"]?.withoutSpec
        #expect(differences(files, others) == [])

        let before = try place.timelessFiles()
        #expect(try place.espalier("report", "results/moons").code == 0)
        #expect(try differences(before, place.timelessFiles()) == [])
        #expect(try place.espalier("verify", "results/moons").code == 0)
        let other = try Program.run(["run", "spec.yaml"] + settings + ["--set", "seeds=[1, 2, 3, 4]"], in: place.path)
        #expect(other.errors.contains("9 cached, 3 to train"), "\(other.errors)")
        #expect(try place.run().errors.contains("\n9 to train"))
    }

    @Test("shows mistakes of the command line under the text itself", arguments: ["run", "check", "plan"])
    func overrideComplaints(command: String) throws {
        let place = try Workplace()
        let outcome = try place.espalier(command, "spec.yaml", "--set", "network.hiden=[64]")
        #expect(outcome.code == 2)
        #expect(
            outcome.errors.contains(
                """
                --set network.hiden:1:1: error: 'network.hiden' is not a path into the base run: 'network' has no \
                'hiden' [unknown-path]
                 1 | network.hiden=[64]
                   | ^~~~~~~~~~~~~ did you mean 'network.hidden'?

                """), "\(outcome.errors)")
    }
}
