import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The language on one page")
struct GrammarTests {
    private let page = SpecReference.text(for: "spec").found ?? ""

    @Test("Every example is accepted by the reader", arguments: Grammar.chapters.flatMap(\.examples))
    func examples(example: String) throws {
        let keys = example.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
        let missing = head.split(separator: "\n").filter { line in !keys.contains { line.hasPrefix($0 + ":") } }
        let text = missing.joined(separator: "\n") + "\n" + example
        let base = head + "training: { epochs: 3 }"
        #expect(try planned(whole: text, extending: [Grammar.extendedName: base]).configurations.count > 0)
    }

    @Test("Every value that shows a kind is accepted", arguments: Grammar.samples.map { "\($0.path)=\($0.value)" })
    func samples(sample: String) throws {
        let text = head + "network: { hidden: [8, 4] }"
        #expect(try planned(whole: text, set: [sample]).configurations.count == 1)
        #expect(page.contains(sample.replacing("=", with: ": ")))
    }

    @Test("Every setting of the command line is accepted", arguments: Grammar.commands.map(\.text))
    func commands(command: String) throws {
        #expect(try planned(whole: head, set: [command]).configurations.count == 1)
        #expect(page.contains(command))
    }

    @Test("Every key, and every key of the sweep, stands on the page")
    func keys() throws {
        let sweep = try #require(ReferenceIndex.section(named: "sweep"))
        for name in SpecReader.keys + sweep.settings.map(\.name) + RangeReader.settings.map(\.name) {
            #expect(page.contains("  \(name) "), "\(name)")
        }
        for word in ["${", "extends", "<<", "variants", "zip", "--set", "2,097,152 bytes", "200,000 values"] {
            #expect(page.contains(word), "\(word)")
        }
    }

    @Test("A rule can be looked up alone", arguments: ["extends", "references", "--set", "limits", "fragments"])
    func alone(name: String) throws {
        let text = try #require(SpecReference.text(for: name).found)
        #expect(page.contains(text) && text.count < page.count / 2)
    }

    @Test("No line is wider than a terminal")
    func width() {
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
}
