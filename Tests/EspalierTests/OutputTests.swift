import Foundation
import Testing

@Suite("What is printed")
struct OutputTests {
    @Test("by 'run' on standard output is the comparison table alone; progress has no control characters")
    func table() throws {
        let place = try Workplace()
        let outcome = try place.run()
        #expect(outcome.code == 0)
        #expect(outcome.output.hasPrefix("## Comparison\n"))
        #expect(try place.text("report.md").contains(outcome.output))
        #expect(outcome.output.contains(#/\n\| optimizer.label \| +test.accuracy \|\n/#))
        #expect(outcome.errors.contains("moons: 3 configurations × 3 seeds = 9 runs\n9 to train on "))
        let end = "9 trained\nreport: results/moons/report.md and report.html\n"
        #expect(outcome.errors.hasSuffix(end), "\(outcome.errors)")
        for text in [outcome.output, outcome.errors] {
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.generalCategory.isControl })
        }
    }

    @Test("by 'run --json' is one JSON object per line and event")
    func events() throws {
        let place = try Workplace()
        let outcome = try place.run("--json", "--workers", "2")
        #expect(outcome.code == 0)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let events = try lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        }
        let byKind = Dictionary(grouping: events) { $0["event"] as? String ?? "" }
        #expect(byKind.mapValues(\.count) == ["started": 9, "progressed": 27, "finished": 9])
        let ids = try Set(place.journal().map(\.id))
        for kind in ["started", "finished"] {
            #expect(Set(try #require(byKind[kind]).compactMap { $0["run_id"] as? String }) == ids)
        }
        for event in try #require(byKind["finished"]) {
            let metrics = try #require(event["metrics"] as? [String: Double])
            #expect(metrics.count == 6)
            #expect((0...1).contains(try #require(metrics["test.accuracy"])))
        }
    }

    @Test("by 'run --json' when a run diverges or fails is still JSON")
    func eventsOfTrouble() throws {
        let spec =
            Specs.small.replacing(one: "[0.01, 0.1]", by: "[1e30]").replacing(one: "epochs: 3", by: "epochs: 100000")
            + "run: { timeout: 0.3s }\n"
        let outcome = try Workplace(spec).run("--json")
        #expect(outcome.code == 1)
        let events = try outcome.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        }
        #expect(events.filter { $0["status"] as? String == "diverged" }.count == 3)
        #expect(events.filter { $0["reason"] as? String == "took longer than 0.3s" }.count == 3)
    }

    @Test("by 'plan' has every run, new before and cached after")
    func plan() throws {
        let place = try Workplace()
        for state in ["new", "cached"] {
            let overview = try place.espalier("plan", "spec.yaml")
            #expect(overview.code == 0)
            #expect(overview.output.hasPrefix("moons: 3 configurations × 3 seeds = 9 runs\n  optimizer: 3 points\n"))
            #expect(
                overview.output.contains(state == "new" ? "0 cached, 9 new, 0 failed" : "9 cached, 0 new, 0 failed"))

            let csv = try place.espalier("plan", "spec.yaml", "--csv").output.split(separator: "\n")
            #expect(
                csv.first == "run_id,configuration,seed,state,optimizer.label,optimizer.type,optimizer.learning_rate")
            #expect(csv.count == 10)
            #expect(csv.filter { $0.contains(",\(state),") }.count == 9)

            let json = try place.espalier("plan", "spec.yaml", "--json").output
            let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            let runs = try #require(object?["runs"] as? [[String: Any]])
            #expect(runs.count == 9)
            #expect(runs.allSatisfy { $0["state"] as? String == state })
            #expect(runs.map { $0["run_id"] as? String } == csv.dropFirst().map { String($0.prefix(16)) })
            #expect(object?["configurations"] as? Int == 3)

            let list = try place.espalier("plan", "spec.yaml", "--list").output
            #expect(list.hasPrefix(overview.output))
            #expect(list.split(separator: "\n").filter { $0.hasPrefix("| ") }.count == 11)
            if state == "new" {
                #expect(!FileManager.default.fileExists(atPath: place.results), "'plan' wrote something")
                #expect(try place.run().code == 0)
            }
        }
        let ids = try place.rows().map { $0.prefix(16) }
        #expect(
            try place.espalier("plan", "spec.yaml", "--csv").output.split(separator: "\n").dropFirst().map {
                $0.prefix(16)
            } == ids)
    }

    @Test("by 'describe' is a setting's declaration, or a suggestion")
    func describe() throws {
        let place = try Workplace()
        let adam = try place.espalier("describe", "adam")
        #expect(adam.code == 0)
        for part in ["adam", "learning_rate", "beta1", "0.9", "epsilon", "Kingma"] {
            #expect(adam.output.contains(part))
        }
        let all = try place.espalier("describe")
        #expect(all.code == 0)
        for part in ["dataset", "network", "optimizer", "training", "report"] { #expect(all.output.contains(part)) }
        let misspelt = try place.espalier("describe", "adm")
        #expect(misspelt.code == 64)
        #expect(misspelt.errors.contains("there is nothing called 'adm'; did you mean 'adam'?"))
        let nonsense = try place.espalier("describe", "nonsense")
        #expect(nonsense.code == 64)
        #expect(nonsense.errors.contains("'espalier describe' lists all there is"))
    }
}

extension Unicode.GeneralCategory {
    /// Whether characters of it steer a terminal.
    fileprivate var isControl: Bool { self == .control || self == .format }
}
