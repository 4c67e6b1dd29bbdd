import Foundation
import Testing

@Suite("'check --fix'")
struct FixTests {
    /// Mistakes whose way out is certain, beside comments and spacing that must stay; two are for the author.
    private static let spec = """
        # a comment:   with  spaces
        name:    moons
        dataset: { source: make_moons,   n_samples: 90 }   # of scikit-learn
        network:
          hidden: 64, 32         # two layers
          keep_prob: 0.8
          init: kaiming_normal
        optimizer:  {type: Adam,lr: "0.001"}
        training:
          epohcs: 3
          batch_size:16
          learning_rate: 0.1
          schedule: fast
        sweep: { axes: { lr: [ .1, 1e-2 ] } }

        """
    private static let fixed = """
        version: 1
        # a comment:   with  spaces
        name:    moons
        dataset: { source: moons,   n_samples: 90 }   # of scikit-learn
        network:
          hidden: [64, 32]         # two layers
          dropout: 0.2
          init: he_normal
        optimizer:  {type: adam,learning_rate: 0.001}
        training:
          epochs: 3
          batch_size: 16
          learning_rate: 0.1
          schedule: fast
        sweep: { axes: { optimizer.learning_rate: [ .1, 1e-2 ] } }

        """

    private func bytes(_ place: Workplace, _ name: String = "spec.yaml") throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(name)"))
    }

    @Test("makes the certain changes and no others, shows them, and tells what is left")
    func certain() throws {
        let place = try Workplace(Self.spec)
        let outcome = try place.espalier("check", "--fix", "--yes", "spec.yaml")
        #expect(outcome.code == 2)
        // The version is put before the first key.
        let expected = Self.fixed.replacing("version: 1\n# a comment:   with  spaces\n", with: "")
        #expect(
            try String(decoding: bytes(place), as: UTF8.self) == "# a comment:   with  spaces\nversion: 1\n" + expected)
        #expect(outcome.output.hasPrefix("--- spec.yaml\n+++ spec.yaml\n@@ "))
        #expect(outcome.output.contains("\n-optimizer:  {type: Adam,lr: \"0.001\"}\n"))
        #expect(outcome.errors.hasPrefix("spec.yaml: "))
        #expect(outcome.errors.contains(" changes written\n"))
        #expect(outcome.errors.contains("'learning_rate' belongs to 'optimizer'"))
        #expect(outcome.errors.contains("'fast' is not a schedule"))
        #expect(outcome.errors.hasSuffix("2 errors; nothing was run\n"))
    }

    @Test("shows the difference as 'diff -u' does, also where the last line has no end")
    func difference() throws {
        let place = try Workplace(Self.spec + "run: { worker: 2 }")
        try FileManager.default.copyItem(atPath: "\(place.path)/spec.yaml", toPath: "\(place.path)/old.yaml")
        let outcome = try place.espalier("check", "--fix", "--yes", "spec.yaml")
        let diff = try Program.runOther(
            "/usr/bin/diff", ["-u", "--label", "spec.yaml", "--label", "spec.yaml", "old.yaml", "spec.yaml"],
            in: place.path)
        #expect(outcome.output == diff.output)
    }

    @Test("writes nothing where nobody can be asked, without --yes")
    func unasked() throws {
        let place = try Workplace(Self.spec)
        let outcome = try place.espalier("check", "--fix", "spec.yaml")
        #expect(outcome.code == 2)
        #expect(try bytes(place) == Data(Self.spec.utf8))
        #expect(outcome.output.contains("+optimizer:  {type: adam,learning_rate: 0.001}\n"))
        #expect(outcome.errors.hasPrefix("spec.yaml: nothing was written; --yes writes "))
        #expect(outcome.errors.contains("a space is missing after 'batch_size:'"), "what is wrong is told as well")
    }

    @Test("keeps line ends, the byte order mark, permissions and links")
    func everythingElse() throws {
        let place = try Workplace()
        let text = "\u{FEFF}version: 1\r\nname: moons\r\ndataset: { source: moons }\r\ntraining: { bs: 8 } # é\r\n"
        try place.write("real.yaml", text)
        let real = "\(place.path)/real.yaml"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
        try FileManager.default.createSymbolicLink(atPath: "\(place.path)/link.yaml", withDestinationPath: "real.yaml")
        let outcome = try place.espalier("check", "--fix", "--yes", "link.yaml")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try bytes(place, "real.yaml") == Data(text.replacing("bs", with: "batch_size").utf8))
        let attributes = try FileManager.default.attributesOfItem(atPath: real)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(place.path)/link.yaml")
        #expect(target == "real.yaml")
    }

    @Test("leaves alone what is fine, and what is only probably meant")
    func untouched() throws {
        let place = try Workplace()
        let before = try bytes(place)
        let outcome = try place.espalier("check", "--fix", "--yes", "spec.yaml")
        #expect(outcome.code == 0)
        #expect(outcome.output == "spec.yaml: fine, 3 configurations × 3 seeds = 9 runs\n")
        #expect(try bytes(place) == before)
        // 'alpha' is the learning rate to some and a penalty to others; PReLU is no misspelt ReLU.
        try place.write(
            "doubt.yaml",
            """
            version: 1
            name: moons
            dataset: { source: moons }
            network: { activation: PReLU }
            optimizer: { type: adam, alpha: 0.1, momentum: 0.9 }
            """)
        let doubt = try bytes(place, "doubt.yaml")
        #expect(try place.espalier("check", "--fix", "--yes", "doubt.yaml").code == 2)
        #expect(try bytes(place, "doubt.yaml") == doubt)
    }

    @Test("a name that two keys mean is renamed for neither")
    func twice() throws {
        let place = try Workplace(
            "version: 1\nname: moons\ndataset: { source: moons }\ntraining: { epochs: 3, max_iter: 5 }\n")
        let before = try bytes(place)
        #expect(try place.espalier("check", "--fix", "--yes", "spec.yaml").code == 2)
        #expect(try bytes(place) == before)
    }

    @Test("what does not go together is wrong use", arguments: [["--yes"], ["--fix", "--format", "json"]])
    func wrongUse(options: [String]) throws {
        let place = try Workplace()
        #expect(try Program.run(["check", "spec.yaml"] + options, in: place.path).code == 64)
        #expect(try Program.run(["check", "--fix", "-"], in: place.path).code == 64)
    }
}
