import Statistics
import Testing

@testable import Reports

@Suite("The figures of an experiment")
struct FiguresOfAnExperimentTests {
    @Test("are those that it has numbers for, in the order of the text")
    func names() {
        #expect(
            MadeUpExperiment().built.figures.map(\.name) == [
                "learning-curves", "distribution", "sensitivity-optimizer-learning-rate", "heat-map", "best-of-n",
                "targets",
            ])
    }

    @Test("are none when no run has finished")
    func nothing() {
        var experiment = MadeUpExperiment()
        for index in experiment.rows.indices {
            experiment.rows[index].outcomes = [Outcome](repeating: .missing, count: 4)
        }
        #expect(experiment.built.figures.isEmpty)
        #expect(!experiment.built.text.markdown.contains("## Figures"))
    }

    private typealias Outcome = MadeUpExperiment.Outcome

    @Test("of one configuration and one seed are its curves alone")
    func one() {
        var experiment = MadeUpExperiment()
        experiment.rows = Array(experiment.rows.prefix(1))
        experiment.rows[0].outcomes = [.finished(0.3, 0.3, 0.9)]
        experiment.seeds = [1]
        #expect(experiment.built.figures.map(\.name) == ["learning-curves"])
    }

    @Test("draw twelve rows at most: the best on validation and the baseline")
    func manyRows() throws {
        let experiment = MadeUpExperiment(optimizerCount: 30)
        let curves = try #require(experiment.figure("learning-curves"))
        // The baseline, optimizer 0, is the worst; of the others the best eleven are those with the largest numbers.
        let names = (19...29).map { "'optimizer \($0)'" }
        for name in ["'optimizer 0'"] + names { #expect(curves.script.contains("title \(name)")) }
        #expect(!curves.script.contains("'optimizer 18'"))
        #expect(
            curves.caption.plainText.hasSuffix(
                " Of 30 rows 12 are drawn: the baseline and the best by validation.loss."))
    }

    @Test("hold median and quartiles of the curves, a diverged run being the worst")
    func curves() throws {
        let data = try #require(MadeUpExperiment().figure("learning-curves")).data
        // sgd with relu: training losses 0.3, 0.3, 0.2, 0.2, twice that in the first epoch.
        // Quartiles of 0.4, 0.4, 0.6, 0.6: 0.4, 0.5, 0.6.
        #expect(data[0][0].map { Double($0) ?? .nan }.map { ($0 * 1000).rounded() } == [1000, 400, 500, 600])
        #expect(data[0][1].map { Double($0) ?? .nan }.map { ($0 * 1000).rounded() } == [2000, 200, 250, 300])
    }

    @Test("hold the quartiles of the distribution's boxes")
    func boxes() throws {
        var experiment = MadeUpExperiment()
        experiment.rows = [experiment.rows[0], experiment.rows[2]]
        experiment.rows[0].outcomes = [0.75, 0.125, 0.5, 0.25].map { .finished(0.3, 0.3, $0) }
        let data = try #require(experiment.figure("distribution")).data
        // By hand, positions 0.75, 1.5 and 2.25 between 0.125, 0.25, 0.5 and 0.75.
        #expect(data.joined().contains { $0.prefix(4) == ["0.375", "1.0", "0.21875", "0.5625"] })
    }

    @Test("hold every run of the distribution, with what a page says of it")
    func distribution() throws {
        let figure = try #require(MadeUpExperiment().figure("distribution"))
        #expect(figure.tips.first == "sgd, seed 1: test.accuracy 0.9")
        #expect(figure.tips.count == 12)
        // The dashed line at the baseline's median of 0.90, 0.92, 0.94, 0.96.
        #expect(figure.data[0].compactMap { Double($0[0]) }.allSatisfy { abs($0 - 0.93) < 1e-12 })
    }

    @Test("hold for each learning rate the median of the best configuration that has it")
    func sensitivity() throws {
        let figure = try #require(MadeUpExperiment().figure("sensitivity-optimizer-learning-rate"))
        // adam: 0.001 with relu (0.97, 0.96, 0.99, 0.98), and 0.01.
        #expect(figure.tips.contains("adam, optimizer.learning_rate 0.001: median test.accuracy 0.975"))
        #expect(figure.tips.contains("adam, optimizer.learning_rate 0.01: median test.accuracy 0.99"))
    }

    @Test("hold a mean per pair of values, and crosses where runs diverged")
    func heatMap() throws {
        let figure = try #require(MadeUpExperiment().figure("heat-map"))
        // sgd with relu: (0.90 + 0.92 + 0.94 + 0.96) / 4; momentum with tanh: (0.90 + 0.91 + 0.92) / 3, one diverged.
        #expect(figure.script.contains("set label '0.930' at 1,1 "))
        #expect(figure.script.contains("set label '0.910' at 2,2 "))
        #expect(figure.data[1] == [["2.38", "1.68"]])
    }

    @Test("hold the expected best of 1, 2 and 3 configurations")
    func bestOf() throws {
        let figure = try #require(MadeUpExperiment().figure("best-of-n"))
        // adam's mean validation losses: 0.15, 0.16, 0.25. One try: their mean, 0.56 / 3. Two: 0.15 in two of the three
        // pairs, else 0.16. Three: 0.15.
        let adam = try #require(figure.data.first { $0.count == 3 })
        let values = adam.compactMap { Double($0[1]) }
        #expect(values.count == 3)
        #expect(abs(values[0] - 0.56 / 3) < 1e-12)
        #expect(abs(values[1] - 0.46 / 3) < 1e-12)
        #expect(values[2] == 0.15)
    }

    @Test("count epochs to what the middle row comes to")
    func targets() throws {
        let experiment = MadeUpExperiment()
        let comparison = try #require(
            TargetComparison(experiment.results, FigureRows(experiment.results, Choices(experiment.results))))
        // The chosen ones end at 0.35 (sgd: 0.3, 0.3, 0.4, 0.4), 0.2 (momentum), 0.15 (adam): the middle is 0.2, which
        // no run of sgd comes to. All begin at three times their end.
        #expect(comparison.target == 0.2)
        #expect(comparison.all.map(\.reachedCount) == [0, 4, 4])
        #expect(comparison.all[2].epochs == [2, 2, 2, 2])
        #expect(comparison.all[2].seconds == [0.5, 0.5, 0.5, 0.5])
    }

    @Test("are the same whatever the order of the records")
    func order() {
        let other = Report(MadeUpExperiment().input(reversed: true)).figures
        #expect(other.map(\.script) == MadeUpExperiment().built.figures.map(\.script))
    }
}
