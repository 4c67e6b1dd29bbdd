import Documents
import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Whatever a spec can say can be looked up")
struct SpecReferenceTests {
    @Test("A component shows its formula, source and settings with defaults")
    func component() throws {
        let text = try #require(SpecReference.text(for: "adam").found)
        for fact in [
            "optimizer adam", "Kingma & Ba (2015)", "θ ← θ − η·m̂ / (√v̂ + ε)", "learning_rate",
            "a number greater than 0; default 0.001", "a number from 0 to less than 1; default 0.9",
        ] {
            #expect(text.contains(fact), "\(fact)")
        }
    }

    @Test("A family lists its members, a section its settings, the spec its keys")
    func overviews() throws {
        let optimizers = try #require(SpecReference.text(for: "optimizers").found)
        #expect(optimizers.contains("sgd") && optimizers.contains("adam"))
        #expect(SpecReference.text(for: "optimizer").found?.contains("'type' names the optimizer") == true)
        let training = try #require(SpecReference.text(for: "training").found)
        #expect(training.contains("batch_size") && training.contains("default 32"))
        #expect(SpecReference.text(for: "training.schedule").found?.contains("cosine") == true)
        let root = try #require(SpecReference.text(for: nil).found)
        for key in SpecReader.keys { #expect(root.contains(key), "\(key)") }
    }

    @Test("Every member, setting and complaint is found by its name")
    func complete() {
        let names =
            ReferenceIndex.families.flatMap { [$0.noun, $0.plural] + $0.members.map(\.name) }
            + ReferenceIndex.places.flatMap { [$0.path, $0.setting.name] } + ComplaintID.allCases.map(\.rawValue)
        #expect(ReferenceIndex.families.count >= 6)
        for name in names { #expect(SpecReference.text(for: name).found != nil, "\(name)") }
    }

    @Test(
        "The forms of an axis are shown by an example that is a spec", arguments: ["axes", "zip", "variants", "values"])
    func axisForms(name: String) throws {
        let text = try #require(SpecReference.text(for: name).found)
        for line in ReferenceIndex.axesExample.split(separator: "\n") { #expect(text.contains(line)) }
        #expect(try planned(ReferenceIndex.axesExample).arithmetic.product == 2 * 4 * 3 * 2)
    }

    @Test("A range is described with its settings")
    func range() throws {
        let text = try #require(SpecReference.text(for: "range").found)
        for name in ["from", "to", "num", "step", "linear, log or log2"] { #expect(text.contains(name)) }
        let plan = try planned(
            "sweep: { axes: { optimizer.learning_rate: { from: 0.001, to: 0.1, num: 3, scale: log } } }")
        #expect(plan.configurations.compactMap { $0["optimizer.learning_rate"] } == ["0.001", "0.01", "0.1"])
    }

    @Test("Rules, inclusions and samples are shown by examples that are specs")
    func changes() throws {
        let examples = [
            ("rules", ReferenceIndex.rulesExample, "2 configurations × 1 seed = 2 runs"),
            ("include", ReferenceIndex.includeExample, "2 product + 1 included = 3 configurations × 1 seed = 3 runs"),
            ("samples", ReferenceIndex.samplesExample, "16 configurations × 1 seed = 16 runs"),
        ]
        for (name, example, arithmetic) in examples {
            let text = try #require(SpecReference.text(for: name).found)
            for line in example.split(separator: "\n") { #expect(text.contains(line)) }
            #expect(try planned(example).arithmetic.text == arithmetic)
        }
    }

    @Test("All complaints are listed")
    func complaints() throws {
        let text = try #require(SpecReference.text(for: "complaints").found)
        for (id, _) in SpecReference.complaints { #expect(text.contains(id), "\(id)") }
    }

    @Test("A name in two families shows both")
    func both() throws {
        let text = try #require(SpecReference.text(for: "momentum").found)
        #expect(text.contains("optimizer.momentum") && text.contains("network.normalization.momentum"))
    }

    @Test(
        "Other names earn a suggestion, or none",
        arguments: [
            ("adm", "adam"), ("Adam", "adam"), ("lr", "learning_rate"), ("trainig", "training"),
            ("kaiming_normal", "he_normal"), ("zebra crossing", nil),
        ] as [(String, String?)])
    func suggestions(name: String, suggestion: String?) {
        let (found, suggested) = SpecReference.text(for: name)
        #expect(found == nil)
        #expect(suggested == suggestion)
    }

    @Test("No line is wider than a terminal of 80 columns, and none ends with a blank")
    func widths() throws {
        for name in [nil] + Self.names.map(Optional.some) {
            let text = try #require(SpecReference.text(for: name).found)
            for line in text.split(separator: "\n") {
                #expect(line.count <= 80 && line.last != " ", "\(name ?? "the whole"): \(line)")
            }
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"), "\(name ?? "")")
        }
    }

    @Test("Every example is a spec without mistakes, and a wrong key in it is noticed")
    func examples() throws {
        let examples = Set(Self.names.flatMap { Self.examples(in: SpecReference.text(for: $0).found ?? "") })
        #expect(examples.count > 100)
        for example in examples {
            let (made, diagnostics) = plan(Self.whole(example))
            #expect(made != nil, "\(example)\n\(DiagnosticRenderer.render(diagnostics, closing: nil))")
            #expect(diagnostics.isEmpty, "\(example)\n\(DiagnosticRenderer.render(diagnostics, closing: nil))")
            guard let brace = example.range(of: "{ ", options: .backwards) else { continue }
            let spoilt = example.replacingCharacters(in: brace, with: "{ bogus: 1, ")
            #expect(plan(Self.whole(spoilt)).plan == nil, "\(spoilt)")
        }
    }

    @Test("Every component says where it goes")
    func places() {
        for family in ReferenceIndex.families {
            for member in family.members {
                let text = SpecReference.text(for: member.name).found ?? ""
                #expect(Self.examples(in: text).contains { $0.contains(member.name) }, "\(member.name)")
            }
        }
    }

    @Test("A shell completes what can be looked up")
    func completions() {
        #expect(SpecReference.names(startingWith: "ada") == ["adagrad", "adadelta", "adam", "adamw", "adamax"])
        #expect(SpecReference.names(startingWith: "").contains("optimizers"))
        #expect(!SpecReference.names(startingWith: "").contains("adam"))
        #expect(SpecReference.names(startingWith: "training.sch").contains("training.schedule"))
        #expect(SpecReference.names(startingWith: "zebra").isEmpty)
        for name in SpecReference.names(startingWith: "t") {
            #expect(SpecReference.text(for: name).found != nil, "\(name)")
        }
    }

    @Test("A shell completes paths and the words that stand behind them")
    func assignments() {
        #expect(SpecReference.assignments(startingWith: "optimizer.ty") == ["optimizer.type="])
        #expect(SpecReference.assignments(startingWith: "optimizer.type=adamw") == ["optimizer.type=adamw"])
        #expect(SpecReference.assignments(startingWith: "network.activation=ta") == ["network.activation=tanh"])
        #expect(
            SpecReference.assignments(startingWith: "dataset.split.stratify=") == [
                "dataset.split.stratify=true", "dataset.split.stratify=false",
            ])
        #expect(SpecReference.assignments(startingWith: "training.clip_norm=") == ["training.clip_norm=none"])
        #expect(SpecReference.assignments(startingWith: "optimiser").isEmpty)
    }

    private static let names =
        ReferenceIndex.sections.map(\.path) + ["seeds", "sweep", "axes", "range", "complaints"]
        + ReferenceIndex.families.flatMap { [$0.noun, $0.plural] + $0.members.map(\.name) }
        + ReferenceIndex.places.flatMap { [$0.path, $0.setting.name] } + ComplaintID.allCases.map(\.rawValue)

    /// The pieces of specs in a text.
    private static func examples(in text: String) -> [String] {
        text.components(separatedBy: "\nIn a spec\n\n").dropFirst().map { rest in
            rest.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("  ") }
                .map { $0.dropFirst(2) }.joined(separator: "\n") + "\n"
        }
    }

    private static func whole(_ example: String) -> String {
        "version: 1\nname: test\n" + (example.hasPrefix("dataset:") ? "" : "dataset: { source: moons }\n") + example
    }
}
