import Experiments
import NeuralNetworks
import Testing

@testable import Reports

@Suite("The account of how results came about")
struct AccountTests {
    private func text(_ blocks: [Block]) -> String { blocks.markdown }

    @Test("says that budgets are unequal, equal, or that nothing was chosen")
    func fairness() {
        func search(_ experiment: MadeUpExperiment) -> String {
            let results = experiment.results
            let choices = Choices(results)
            return text(results.searchSection(results.budgets(choices), choices))
        }
        var experiment = MadeUpExperiment()
        #expect(
            search(experiment).contains("The budgets are not equal: the results are chosen from 2 to 3 configurations"))
        experiment.rows.removeLast()
        #expect(search(experiment).contains("The budgets are equal: each result is chosen from 2 configurations."))
        experiment.rows = [experiment.rows[0], experiment.rows[2], experiment.rows[4]]
        #expect(search(experiment).contains("Nothing is chosen: there is one configuration each."))
        #expect(search(experiment).contains("Every configuration is trained with 4 seeds (1, 2, 3, 4)."))
    }

    @Test("tells several data sets apart by what the sweep sets, in one table")
    func datasets() {
        var experiment = MadeUpExperiment()
        experiment.data = [40, 60].map { MadeUpExperiment.facts(classCounts: [$0, 40]) }
        // relu and tanh on one data set each.
        experiment.dataIndices = [0, 1, 0, 1, 0, 1, 0]
        let text = text(experiment.results.dataSection)
        #expect(
            text.contains(
                "| data          | network.activation | examples | features | classes | training | validation | test |")
        )
        #expect(text.contains("| data/rows.csv | relu               |       80 |        2 |       2 |       48 |"))
        #expect(text.contains("| data/rows.csv | tanh               |      100 |        2 |       2 |       60 |"))
    }

    @Test("counts the examples of each class in each part")
    func classes() {
        let text = text(MadeUpExperiment().results.dataSection)
        #expect(text.contains("| examples   |   60 |    40 |"))
        #expect(text.contains("| training   |   36 |    24 |"))
        #expect(text.contains("| validation |   12 |     8 |"))
        #expect(text.contains("| test       |   12 |     8 |"))
    }

    @Test("adds the parameters of the layers up")
    func architecture() {
        var experiment = MadeUpExperiment()
        // 2 → 5 → 3 → 2 with batch normalization: 10 + 2·5, 15 + 2·3, 6 + 2 parameters.
        experiment.settings.network.hidden = [5, 3]
        experiment.settings.network.normalization = BatchNormalization()
        let results = experiment.results
        let text = text(results.architectureSection(Choices(results)))
        let rows = text.split(separator: "\n").suffix(4).map { $0.split(separator: " ").joined(separator: " ") }
        #expect(
            rows == [
                "| hidden 1 | 2 | 5 | he_normal | batch | relu | – | 20 |",
                "| hidden 2 | 5 | 3 | he_normal | batch | relu | – | 21 |",
                "| output | 3 | 2 | he_normal | none | softmax | – | 8 |",
                "| all | – | – | – | – | – | – | 49 |",
            ])
    }

    @Test("says what to do about runs that did not finish")
    func remedies() {
        let text = text(MadeUpExperiment().results.troubleSection)
        #expect(text.contains("**1 run diverged**"))
        #expect(text.contains("`espalier run experiments/rows.yaml --retry-failed`"))
        #expect(text.contains("**1 run missing**: not trained yet"))
    }

    @Test("says where runs were trained, most frequent first, and at which commit")
    func provenance() {
        var experiment = MadeUpExperiment()
        experiment.surroundings = Surroundings(
            processor: "Elm <7>", coreCount: 2, memoryBytes: 8_589_934_592, release: "Debian 12",
            commit: .init(revision: "0123abcd", branch: "main", isChanged: true))
        let results = experiment.results
        let choices = Choices(results)
        let text = text(results.provenanceSection(results.budgets(choices), choices))
        #expect(text.contains("Mean wall time of a run: **sgd** 0.500 s, **momentum** 0.500 s and **adam** 0.500 s"))
        #expect(text.contains("Machines: `Elm <7>, 2 cores, 8.0 GiB of memory, Debian 12` (26 runs)"))
        #expect(text.contains("`0123abcd on main, with uncommitted changes` (26 runs)\n"))
    }

    @Test("repeats the spec up to 200 lines")
    func spec() {
        var experiment = MadeUpExperiment()
        experiment.specText = "version: 1\nname: \"```\"\n"
        #expect(text(experiment.results.reproduceSection).contains("````yaml\nversion: 1\nname: \"```\"\n````"))
        experiment.specText = String(repeating: "# line\n", count: 300)
        #expect(text(experiment.results.reproduceSection).contains("`spec.yaml` in this folder, has 301 lines."))
    }

    @Test("answers checklists honestly")
    func checklist() {
        var experiment = MadeUpExperiment()
        func checklist() -> String {
            let results = experiment.results
            return text(results.checklistSection(Choices(results)))
        }
        #expect(checklist().contains("they show the variation between seeds, over 4 at least"))
        #expect(checklist().contains("the test part was not used to choose"))
        #expect(checklist().contains("host and system alone"))
        experiment.report.select.metric = "test.accuracy"
        #expect(checklist().contains("no: configurations were chosen on the test part"))
        experiment.seeds = [1]
        for index in experiment.rows.indices {
            experiment.rows[index].outcomes = Array(experiment.rows[index].outcomes.prefix(1))
        }
        #expect(checklist().contains("no: some results stand on one seed or none"))
    }

    @Test("has one column for each setting that was chosen, and none for those that were not")
    func choices() {
        let results = MadeUpExperiment().results
        let table = results.choicesTable(Choices(results))
        // Of each group's candidates, momentum and type are the same; the learning rate and the activation are not.
        #expect(
            table.columns.map(\.name) == [
                "optimizer.label", "configuration", "optimizer.learning_rate", "network.activation", "validation.loss",
                "test.accuracy", "95 % interval",
            ])
    }
}
