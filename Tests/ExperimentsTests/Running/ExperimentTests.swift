import Documents
import Foundation
import Testing

@testable import Experiments

@Suite("An experiment", .timeLimit(.minutes(1)))
struct ExperimentTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("plans runs in plan order, seeds innermost, each with its own id")
    func plan() throws {
        let experiment = try workshop.prepare()
        #expect(experiment.runs.map(\.seed) == [1, 2, 1, 2, 1, 2, 1, 2])
        #expect(experiment.runs.map(\.configuration.index) == [0, 0, 1, 1, 2, 2, 3, 3])
        #expect(Set(experiment.runs.map(\.id)).count == 8)
        #expect(experiment.counts == (0, 8, 0))
        #expect(!FileManager.default.fileExists(atPath: workshop.results))
    }

    @Test("shows data that do not fit where the spec names them, each place once")
    func dataFaults() throws {
        let text = """
            version: 1
            name: t
            dataset: { source: moons, n_samples: 100, split: { validation: 80, test: 40 } }
            sweep: { axes: { dataset.noise: [0, 0.1] } }
            """
        func diagnostics(of text: String) throws -> [Diagnostic] {
            Experiment.dataDiagnostics(of: try #require(ExperimentsTests.plan(text).plan))
        }
        let found = try diagnostics(of: text)
        #expect(found.map(\.id) == ["data-problem"])
        #expect(found.first.map { [$0.span.start.line, $0.span.start.column] } == [3, 64])
        let swept = try diagnostics(
            of: text.replacing("validation: 80", with: "validation: 10")
                .replacing("dataset.noise: [0, 0.1]", with: "dataset.split.test: [40, 95, 101]"))
        // 10 + 95 are more than 100 at the base run's 10; 101 alone is too much, at the axis.
        #expect(swept.map(\.span.start.line) == [3, 4])
        #expect(
            swept.map(\.notes) == [
                ["first met with dataset.split.test 95"], ["first met with dataset.split.test 101"],
            ])
        #expect(try diagnostics(of: text.replacing("80", with: "20")).isEmpty)
    }

    @Test("shows class weights that are not as many as the classes, in the base run and at an axis")
    func classWeights() throws {
        let text = """
            version: 1
            name: t
            dataset: { source: moons, n_samples: 100 }
            training: { class_weights: [1, 2, 3] }
            """
        func diagnostics(of text: String) throws -> [Diagnostic] {
            Experiment.dataDiagnostics(of: try #require(ExperimentsTests.plan(text).plan))
        }
        let found = try diagnostics(of: text)
        #expect(found.map(\.id) == ["data-problem"])
        #expect(found.first.map { [$0.span.start.line, $0.span.start.column] } == [4, 28])
        #expect(found.first?.message == "moons: 'class_weights' has 3 values, and there are 2 classes")
        #expect(found.first?.label == "write one for each class, in this order: 0, 1")
        #expect(try diagnostics(of: text.replacing("[1, 2, 3]", with: "[1, 2]")).isEmpty)
        #expect(try diagnostics(of: text.replacing("[1, 2, 3]", with: "balanced")).isEmpty)
        let swept = try diagnostics(
            of: text.replacing("[1, 2, 3]", with: "none")
                + "\nsweep: { axes: { training.class_weights: [none, [1, 2], [1]] } }")
        #expect(swept.map(\.span.start.line) == [5])
        #expect(swept.first?.notes == ["first met with training.class_weights [1]"])
        let variants = try #require(
            ExperimentsTests.plan(
                text + "\nsweep: { axes: { training: { variants: "
                    + "[{ label: a, class_weights: [none, balanced] }, { label: b, class_weights: [2, 1] }] } } }"
            ).plan)
        #expect(variants.configurations.count == 3)
        #expect(throws: DataError.self) {
            let plan = try #require(ExperimentsTests.plan(text).plan)
            _ = try Experiment.prepare(plan, specPath: "t.yaml", resultsPath: workshop.results)
        }
    }

    @Test("is not found in the folder that holds several, which is told by naming one of them")
    func noResults() throws {
        func reason(_ folder: String) -> String? {
            do {
                _ = try Experiment.load(directory: folder)
                return nil
            } catch {
                return (error as? SurroundingsError)?.reason
            }
        }
        _ = try workshop.run()
        #expect(reason(workshop.iris) == nil)
        #expect(
            reason(workshop.results)
                == "there are no results in it; name one experiment's, such as '\(workshop.iris)'")
        #expect(reason(workshop.iris + "/journal") == "there are no results in it")
    }

    @Test("trains what is missing once, and nothing a second time")
    func resumes() throws {
        #expect(try workshop.run().outcome.trained == 8)
        let (trained, outcome) = try workshop.run()
        #expect(trained.isEmpty)
        #expect((outcome.trained, outcome.cached) == (0, 8))
        #expect(try workshop.prepare().counts == (8, 0, 0))
    }

    @Test(
        "trains nothing after a change that means nothing",
        arguments: [
            ("version: 1\n", "# a comment\nversion: 1\n"),
            ("  source: csv\n  path: data.csv", "  path: data.csv\n  source: csv"),
            ("type: adam\n  learning_rate: 0.01", "learning_rate: 1e-2\n  type: adam"),
            ("seeds: [1, 2]", "seeds: [2, 1]"), ("[0, 0.5]", "[0.5, 0]"), ("epochs: 3", "epochs: 3\n  tolerance: 0"),
            ("version: 1", "version: 1\ndescription: Why?\nrun: { workers: 3 }\nreport: { metric: test.loss }"),
        ])
    func meaninglessChanges(old: String, new: String) throws {
        _ = try workshop.run()
        let text = Workshop.text.replacing(old, with: new)
        #expect(text != Workshop.text)
        #expect(try workshop.run(text).trained.isEmpty)
        #expect(try Files.read("\(workshop.iris)/spec.yaml") == Array(text.utf8))
    }

    @Test("trains only what is new in a grown grid, and hides what a shrunk one has not")
    func gridChanges() throws {
        let small = Workshop.text.replacing("[0, 0.5]", with: "[0]")
        #expect(try workshop.run(small).trained.count == 4)
        let (trained, outcome) = try workshop.run()
        #expect((trained.count, outcome.cached) == (4, 4))
        let experiment = try workshop.prepare(small)
        #expect(experiment.counts == (4, 0, 0))
        #expect(experiment.journal.records.count == 8)
        #expect(try workshop.run(Workshop.text.replacing("[1, 2]", with: "[1, 2, 3]")).trained.count == 4)
    }

    @Test("trains all anew when the data change, and finds the old runs again when they change back")
    func dataChange() throws {
        _ = try workshop.run()
        let data = try Files.read("\(workshop.folder.path)/specs/data.csv")
        let text = String(decoding: data, as: UTF8.self)
        try workshop.folder.write("specs/data.csv", text.replacing("1,1,b", with: "1,1.5,b"))
        #expect(try workshop.run().trained.count == 8)
        try workshop.folder.write("specs/data.csv", data)
        #expect(try workshop.run().trained.isEmpty)
    }

    @Test("trains failed runs again only when asked to")
    func failures() throws {
        let failing: Scheduler.Train = { run, support, shouldStop, progress in
            guard run.seed != 2 else { throw RecordError(field: "luck") }
            return try fakeTrain(run, support, shouldStop, progress)
        }
        #expect(try workshop.run(train: failing).outcome.failed == 4)
        let (trained, outcome) = try workshop.run()
        #expect(trained.isEmpty)
        #expect((outcome.cached, outcome.failedBefore) == (4, 4))
        #expect(try workshop.prepare().counts == (4, 0, 4))
        var request = RunRequest()
        request.retriesFailed = true
        #expect(try workshop.run(request: request).outcome.trained == 4)
        #expect(try workshop.prepare().counts == (8, 0, 0))
    }

    @Test("trains runs that come to the same only once")
    func sameMeaning() throws {
        let text = Workshop.text.replacing("[0, 0.5]", with: "[0.5, [0.5]]")
        #expect(try workshop.run(text).trained.count == 4)
        #expect(try workshop.prepare(text).counts == (8, 0, 0))
    }

    @Test("is loaded from its results without its spec and data, with the same ids")
    func loading() throws {
        let ids = try workshop.prepare().runs.map(\.id)
        _ = try workshop.run()
        try FileManager.default.removeItem(atPath: "\(workshop.folder.path)/specs")
        let experiment = try Experiment.load(directory: workshop.iris)
        #expect(experiment.runs.map(\.id) == ids)
        #expect(experiment.counts == (8, 0, 0))
        #expect(experiment.facts(of: experiment.plan.configurations[0])?.exampleCount == 60)
        #expect(experiment.lock.specPath.hasSuffix("specs/iris.yaml"))
        #expect(experiment.lock.folder == "../../specs")
        #expect(LockFile(experiment.lock.bytes) == experiment.lock)
        #expect(experiment.lock.base["network"]?["hidden"] == .list([.integer(8)]))
    }

    @Test("says what is missing in a folder without results")
    func nothingToLoad() throws {
        #expect(throws: SurroundingsError(operation: "read", path: "x/y", reason: "there are no results in it")) {
            try Experiment.load(directory: "x/y")
        }
    }

    @Test("keeps its hands off a folder of another experiment or origin")
    func foreignFolders() throws {
        _ = try workshop.run()
        func refusal(_ work: () throws -> Experiment) -> String {
            do {
                _ = try work()
                return "none"
            } catch { return "\(error)".replacing(workshop.folder.path, with: "…") }
        }
        let advice = "; give the spec another 'name', or another folder with --results"
        #expect(
            refusal { try workshop.prepare(file: "specs/copy.yaml") }
                == "cannot use '…/results/iris': it holds the results of '…/specs/iris.yaml', which has the same name"
                + advice)
        // A spec that was moved takes its results along.
        try FileManager.default.removeItem(atPath: "\(workshop.folder.path)/specs/iris.yaml")
        #expect(try workshop.prepare(file: "specs/copy.yaml").counts == (8, 0, 0))

        let other = Workshop.text.replacing("name: iris", with: "name: other")
        try workshop.folder.write("results/other/notes.txt", "mine")
        #expect(
            refusal { try workshop.prepare(other) }
                == "cannot use '…/results/other': it holds 'notes.txt' and no results\(advice)")
        try workshop.folder.write("results/other/lock.json", #"{"packages":{}}"#)
        #expect(
            refusal { try workshop.prepare(other) }
                == "cannot use '…/results/other/lock.json': it is no lock file of Espalier")
    }

    @Test("goes on after a kill at any moment")
    func kill() throws {
        // What a kill leaves: no more than a part of a line, a draft, and claims that the system takes back.
        _ = try workshop.run()
        let whole = try resultBytes(in: workshop.iris)
        let journal = try #require(try workshop.folder.journals(of: "iris").first)
        let bytes = try Files.read(journal)
        for length in [0, 1, bytes.count / 3, bytes.count / 2, bytes.count - 1] {
            try FileManager.default.removeItem(atPath: "\(workshop.iris)/journal")
            try workshop.folder.write("results/iris/journal/killed.jsonl", Array(bytes[..<length]))
            try workshop.folder.write("results/iris/lock.json.12.draft", "{")
            try workshop.folder.write("results/iris/checkpoints/claims", "")
            _ = try workshop.run()
            #expect(try resultBytes(in: workshop.iris) == whole)
        }
    }

    @Test("is verified by training a fixed sample again")
    func verification() throws {
        _ = try workshop.run()
        let experiment = try Experiment.load(directory: workshop.iris)
        let sample = experiment.sample(3)
        #expect(sample.map(\.id) == Array(experiment.runs.map(\.id).sorted().prefix(3)))
        #expect(experiment.sample(nil).count == 8)
        let good = experiment.verify(sample, workers: 2, train: fakeTrain)
        #expect((good.checkedCount, good.mismatches.count, good.failures.count) == (3, 0, 0))

        let bad = experiment.verify(experiment.sample(nil), workers: 2) { run, _, _, _ in
            if run.id == sample[1].id { throw RecordError(field: "luck") }
            var outcome = fakeOutcome(run)
            if run.id == sample[0].id {
                outcome.parameters[1] = outcome.parameters[1].nextUp
                outcome.metrics[1] = .init("test.accuracy", 0)
            }
            return outcome
        }
        #expect((bad.checkedCount, bad.isInterrupted) == (7, false))
        #expect(bad.mismatches.map(\.run.id) == [sample[0].id])
        #expect(bad.mismatches[0].differences == ["parameters_digest", "test.accuracy"])
        #expect(bad.failures.map(\.run.id) == [sample[1].id])
    }

    @Test("is not verified against other data")
    func verificationNeedsData() throws {
        _ = try workshop.run()
        try workshop.folder.write("specs/data.csv", "x,y,label\n" + String(repeating: "1,2,a\n3,4,b\n", count: 20))
        let experiment = try Experiment.load(directory: workshop.iris)
        #expect(
            throws: SurroundingsError(
                operation: "verify", path: workshop.iris,
                reason: "the data 'data.csv' are not those that its runs were trained on")
        ) { try experiment.verify(experiment.sample(1), workers: 1) }
    }
}

extension TemporaryFolder {
    fileprivate func journals(of name: String) throws -> [String] {
        try Files.names(in: "\(path)/results/\(name)/journal").map { "\(path)/results/\(name)/journal/\($0)" }
    }
}
