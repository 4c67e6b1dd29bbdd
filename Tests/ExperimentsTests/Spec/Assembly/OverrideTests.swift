import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Settings of the command line")
struct OverrideTests {
    private let spec = head + "optimizer: sgd\nnetwork: { hidden: [4] }\nseeds: [1, 2, 3]\n"

    @Test("take the place of what the spec has, as if they stood there")
    func values() throws {
        let plan = try planned(
            whole: spec,
            set: [
                "network.hidden=[64,32]", "optimizer={type: sgd, momentum: 0.9}", "training.epochs = 5", "name=other",
                "seeds={count: 2}", "run.workers=3", "report.metric=validation.loss", "description=What, exactly?",
            ])
        #expect(plan.spec.base.network.hidden == [64, 32])
        #expect(plan.spec.base.json["optimizer"]?["momentum"] == .number(0.9))
        #expect(plan.spec.base.training.epochs == 5)
        #expect(plan.spec.name == "other")
        #expect(plan.seeds == [1, 2])
        #expect(plan.spec.run.workers == .fixed(3))
        #expect(plan.spec.report.metric == "validation.loss")
        #expect(plan.spec.question == "What, exactly?")
    }

    @Test("open what is written in short, and add what is not written")
    func shortForm() throws {
        let plan = try planned(whole: spec, set: ["optimizer.momentum=0.5", "training.early_stopping.patience=3"])
        #expect(plan.spec.base.json["optimizer"]?["momentum"] == .number(0.5))
        #expect(plan.spec.base.training.earlyStopping?.patience == 3)
    }

    @Test("can be references, be referred to, and take the sweep away")
    func references() throws {
        let plan = try planned(
            whole: spec + "x-width: 3\nsweep: { axes: { network.dropout: [0, 0.5] } }",
            set: ["network.hidden=[\"${x-width}\", 2]", "x-width=7", "sweep=null"])
        #expect(plan.spec.base.network.hidden == [7, 2])
        #expect(plan.axes.isEmpty)
    }

    @Test("are set in what the spec extends")
    func extended() throws {
        let plan = try planned(whole: "extends: base.yaml", extending: ["base.yaml": spec], set: ["training.epochs=9"])
        #expect(plan.spec.base.training.epochs == 9)
    }

    /// What is complained of, as it is printed, without the notes.
    private func printed(_ override: String) -> [String] {
        let (_, diagnostics) = plan(whole: spec, set: [override])
        return DiagnosticRenderer.render(diagnostics, closing: nil).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("   =") }
    }

    @Test("are complained of in the command line")
    func complaints() {
        #expect(
            printed("network.hiden=[64]") == [
                "--set network.hiden:1:1: error: 'network.hiden' is not a path into the base run: "
                    + "'network' has no 'hiden' [unknown-path]",
                " 1 | network.hiden=[64]", "   | ^~~~~~~~~~~~~ did you mean 'network.hidden'?",
            ])
        #expect(
            printed("network.hidden=[64, -1]") == [
                "--set network.hidden:1:21: error: an element of 'hidden' cannot be -1 [out-of-range]",
                " 1 | network.hidden=[64, -1]", "   |                     ^~ must be a whole number from 1 to 65536",
            ])
        #expect(
            printed("optimizer={type: sgd, momentum:0.9}") == [
                "--set optimizer:1:23: error: a space is missing after 'momentum:' [syntax]",
                " 1 | optimizer={type: sgd, momentum:0.9}",
                "   |                       ^~~~~~~~~~~~ write 'momentum: 0.9'",
            ])
    }

    @Test("need a path, a '=' and a value")
    func forms() {
        func label(_ override: String) -> String? { plan(whole: spec, set: [override]).diagnostics.first?.label }
        #expect(label("training.epochs 5") == "write --set path=value")
        #expect(label("training.epochs= ") == "write a value; 'null' is none")
        #expect(label("=5") == "")
        #expect(label("seds=[1]") == "did you mean 'seeds'?")
        #expect(label("lr=1") == "write 'learning_rate' under 'optimizer:'")
        #expect(label("run.worker=1") == "did you mean 'workers'?")
        #expect(label("version=1") == "")
        #expect(label("name=a/b") == "write 'a-b'")
        #expect(label("network.hidden.first=1") != nil)
    }

    @Test("are given once for each path")
    func repeated() {
        let (_, diagnostics) = plan(whole: spec, set: ["training.epochs=5", "training.epochs=6"])
        #expect(diagnostics.map(\.id) == ["repeated-setting"])
    }

    @Test("must have an effect: not where the sweep gives every run another value")
    func effect() {
        func ids(_ axes: String, _ override: String) -> [String] {
            plan(whole: spec + "sweep: { axes: { \(axes) } }", set: [override]).diagnostics.map(\.id)
        }
        let rates = "optimizer.learning_rate: [0.1, 0.2]"
        #expect(ids(rates, "optimizer.learning_rate=0.5") == ["without-effect"])
        #expect(ids(rates, "optimizer={type: sgd, momentum: 0.5}") == [])
        #expect(ids("optimizer: [sgd, adam]", "optimizer.learning_rate=0.5") == ["without-effect"])
        #expect(ids("both: { zip: { training.epochs: [1, 2] } }", "training.epochs=3") == ["without-effect"])
        #expect(ids("both: { zip: { training.epochs: [1, 2] } }", "training.batch_size=3") == [])
        #expect(ids("training.epochs: [1, 2]", "x-width=3") == ["without-effect"])
    }
}
