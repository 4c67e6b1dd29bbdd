import Foundation
import Testing

@Suite("'check --format'")
struct ComplaintFormatTests {
    /// A name, a path and a value with everything that a format must escape.
    private static let odd = """
        version: 1
        name: moons
        dataset: { source: moons }
        optimizer: { type: adam, lr: 0.001 }
        training: { epochs: "5%,:x" }
        sweep:
          axes:
            network.activation: [relu, tanh]
            capacity: { zip: { network.hidden: [[8], [4]], network.dropout: [0.1] } }

        """

    private func place() throws -> Workplace {
        let place = try Workplace(Self.odd)
        try place.write("fine, 100%.yaml", Specs.small)
        try place.write("a:b, 100%.yaml", Self.odd)
        return place
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("json is one object with every place, and the fix that is certain")
    func json() throws {
        let outcome = try place().espalier("check", "--format", "json", "spec.yaml", "fine, 100%.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.errors == "")
        let object = try object(outcome.output)
        #expect(object["format"] as? Int == 1)
        #expect(object["errors"] as? Int == 3)
        #expect(object["warnings"] as? Int == 0)
        let specs = try #require(object["specs"] as? [[String: Any]])
        #expect(specs.map { $0["path"] as? String } == ["spec.yaml", "fine, 100%.yaml"])
        #expect(specs.map { $0["is_fine"] as? Bool } == [false, true])
        #expect(specs[0]["runs"] is NSNull)
        #expect(specs[1]["runs"] as? Int == 9)
        let complaints = try #require(object["complaints"] as? [[String: Any]])
        #expect(complaints.map { $0["id"] as? String } == ["unknown-setting", "wrong-kind", "unequal-zip"])
        let rate = complaints[0]
        #expect(rate["start"] as? [String: Int] == ["line": 4, "column": 26])
        #expect(rate["end"] as? [String: Int] == ["line": 4, "column": 28])
        #expect(rate["label"] as? String == "did you mean 'learning_rate'?")
        #expect((rate["fix"] as? [String: Any])?["text"] as? String == "learning_rate")
        #expect(complaints[1]["fix"] is NSNull)
        #expect((complaints[2]["related"] as? [[String: Any]])?.first?["label"] as? String == "2 here")
    }

    @Test("github is a workflow command for each complaint, in which nothing breaks out")
    func github() throws {
        let outcome = try place().espalier("check", "--format", "github", "a:b, 100%.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.errors == "")
        let lines = outcome.output.split(separator: "\n")
        #expect(
            lines.first == """
                ::error file=a%3Ab%2C 100%25.yaml,line=4,endLine=4,col=26,endColumn=28,title=unknown-setting::'lr' is not \
                a setting of optimizer 'adam'; did you mean 'learning_rate'?%0Aadam has: learning_rate, beta1, beta2, \
                epsilon
                """)
        #expect(lines.count == 3)
        #expect(lines[1].contains(#"not the text "5%25,:x""#))
    }

    @Test("sarif has a rule, a place and a level for each result")
    func sarif() throws {
        let outcome = try place().espalier("check", "--format", "sarif", "a:b, 100%.yaml")
        #expect(outcome.code == 2)
        let log = try object(outcome.output)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 3)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(result["level"] as? String == "error")
        }
        let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "a%3Ab%2C%20100%25.yaml")
        #expect(
            physical["region"] as? [String: Int]
                == ["startLine": 4, "startColumn": 26, "endLine": 4, "endColumn": 28])
        let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
        #expect((fix["description"] as? [String: String])?["text"] == "write 'learning_rate'")
    }

    @Test("without complaints each format says so", arguments: ["json", "github", "sarif"])
    func nothing(format: String) throws {
        let outcome = try place().espalier("check", "--format", format, "fine, 100%.yaml")
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.isEmpty == (format == "github"))
    }

    @Test("a spec on standard input is checked from the current folder")
    func standardInput() throws {
        let place = try place()
        let script = "\"$0\" check - < spec.yaml"
        let outcome = try Program.runOther("/bin/sh", ["-c", script, Program.url.path], in: place.path)
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("stdin:4:26: error: 'lr' is not a setting"))
        let fine = "\"$0\" check - < 'fine, 100%.yaml'"
        let other = try Program.runOther("/bin/sh", ["-c", fine, Program.url.path], in: place.path)
        #expect(other.output == "stdin: fine, 3 configurations × 3 seeds = 9 runs\n")
    }
}
