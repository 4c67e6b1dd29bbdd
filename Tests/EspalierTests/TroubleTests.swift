import Foundation
import Testing

@Suite("Runs that go wrong")
struct TroubleTests {
    @Test("by diverging are results: shown as 0 of all seeds, their metrics empty, never trained again")
    func diverged() throws {
        let place = try Workplace(Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.1, 1e30]"))
        let outcome = try place.run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("9 trained (3 diverged)\n"))
        let heading = try place.text("tables/runs.csv").prefix { $0 != "\n" }
        let metricCount = heading.split(separator: ",").filter { $0.hasSuffix(".loss") || $0.hasSuffix(".accuracy") }
            .count
        #expect(metricCount == 6)
        let rows = try place.rows().filter { $0.contains(",1.0e+30,") }
        #expect(rows.count == 3)
        for row in rows {
            #expect(row.split(separator: ",")[3] == "diverged")
            #expect(row.hasSuffix(String(repeating: ",", count: metricCount)), "\(row)")
        }
        let report = try place.text("report.md")
        #expect(report.contains("## Runs that did not finish"))
        #expect(report.count(of: "diverged in epoch 1") == 3)
        #expect(try place.text("tables/summary.md").contains("0/3"))
        #expect(!report.contains("NaN") && !report.contains(#/\b(nan|inf)\b/#))
        #expect(try place.run().errors.contains("9 cached, nothing to train"))
        #expect(try place.espalier("verify", "results/moons", "--all").code == 0)
    }

    @Test("by taking too long fail: they are listed and the others finish")
    func timeout() throws {
        let spec =
            Specs.small.replacing(one: "epochs: 3", by: "epochs: 1")
            .replacing(one: "axes:\n", by: "axes:\n    training.epochs: [1, 1000000]\n") + "run: { timeout: 0.5s }\n"
        let place = try Workplace(spec.replacing(one: "[1, 2, 3]", by: "[1]").replacing(one: "[0.01, 0.1]", by: "0.1"))
        let outcome = try place.run()
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("2 trained, 2 failed\n"), "\(outcome.errors)")
        #expect(outcome.errors.count(of: "took longer than 0.5s") == 2)
        let statuses = try place.rows().map { $0.split(separator: ",")[3] }
        #expect(statuses == ["finished", "finished", "failed", "failed"])
        #expect(try place.text("report.md").count(of: "failed: took longer than 0.5s") == 2)
    }

    @Test("are tried again on request only")
    func retry() throws {
        let failing = Specs.small.replacing(one: "epochs: 3", by: "epochs: 2000")
            .replacing(one: "[1, 2, 3]", by: "[1]").replacing(one: "[0.01, 0.1]", by: "0.1")
        let place = try Workplace(failing + "run: { timeout: 0.001s }\n")
        #expect(try place.run().code == 1)
        #expect(try place.rows().allSatisfy { $0.contains(",failed,") })
        try place.write("spec.yaml", failing)
        let again = try place.run()
        #expect(again.code == 1)
        #expect(again.errors.contains("2 failed before, nothing to train"))
        #expect(again.errors.contains("--retry-failed tries them again"))
        #expect(try place.espalier("plan", "spec.yaml").output.contains("0 cached, 0 new, 2 failed"))
        let retried = try place.run("--retry-failed")
        #expect(retried.code == 0, "\(retried.errors)")
        #expect(retried.errors.contains("2 trained"))
        let fresh = try Workplace(failing)
        #expect(try fresh.run().code == 0)
        #expect(try differences(place.timelessFiles(), fresh.timelessFiles()) == [])
        #expect(try place.run().code == 0)
    }
}
