import Testing

@testable import Experiments

@Suite("The name of a run")
struct RunReferenceTests {
    @Test("is the number of its configuration with the first seed or the one that is given")
    func number() throws {
        let experiment = try Workshop().prepare()
        #expect(experiment.runs.count == 8)
        let cases: [(String, Int?, Int)] = [("0", nil, 0), ("3", nil, 6), ("3", 2, 7), ("1", 1, 2)]
        for (text, seed, expected) in cases {
            #expect(try experiment.run(RunReference(text, seed: seed)).id == experiment.runs[expected].id)
        }
    }

    @Test("is its id or the beginning of it")
    func id() throws {
        let experiment = try Workshop().prepare()
        for run in experiment.runs {
            #expect(try experiment.run(RunReference(run.id)).id == run.id)
            #expect(try experiment.run(RunReference(run.id, seed: run.seed)).id == run.id)
        }
    }

    @Test("that means nothing, several runs, or a seed that is not there is refused with a way out")
    func refused() throws {
        let workshop = try Workshop()
        let experiment = try workshop.prepare()
        func failure(_ reference: RunReference) -> RunReference.Failure? {
            do throws(RunReference.Failure) {
                _ = try experiment.run(reference)
                return nil
            } catch {
                return error
            }
        }
        #expect(failure(RunReference("xyz")) == .unknown("xyz", configurationCount: 4))
        #expect(failure(RunReference("")) == .unknown("", configurationCount: 4))
        #expect(failure(RunReference("0", seed: 3)) == .seed(3, seeds: [1, 2]))
        // Eight ids and sixteen digits: some text of one digit begins none, and two of them may begin alike.
        let ids = experiment.runs.map(\.id).sorted()
        let byDigit = Dictionary(grouping: ids) { $0.prefix(1) }
        for (digit, ids) in byDigit where ids.count > 1 && Int(digit).map({ $0 > 3 }) ?? true {
            #expect(failure(RunReference(String(digit))) == .ambiguous(String(digit), ids: ids))
        }
        let several = RunReference.Failure.ambiguous("a", ids: ["ab", "ac"])
        #expect("\(several)" == "'a' is the beginning of several ids: ab, ac")
    }

    @Test("that was trained once and is planned no longer says so")
    func unplanned() throws {
        let workshop = try Workshop()
        let (trained, _) = try workshop.run()
        let now = try workshop.prepare(Workshop.text.replacing("hidden: [8]", with: "hidden: [9]"))
        let id = try #require(trained.first)
        #expect(throws: RunReference.Failure.unplanned(id)) { try now.run(RunReference(id)) }
    }
}
