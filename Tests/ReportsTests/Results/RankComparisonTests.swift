import Statistics
import Testing

@testable import Reports

@Suite("Ranks over data sets")
struct RankComparisonTests {
    private typealias Outcome = MadeUpExperiment.Outcome

    /// Demšar (2006), table 6: the areas under the curve of a decision tree in four variants on 14 data sets. Of the two
    /// that are printed as 0.975 he ranks the third column before the fourth.
    private static let trees: [(String, [Double])] = [
        ("adult (sample)", [0.763, 0.768, 0.771, 0.798]), ("breast cancer", [0.599, 0.591, 0.590, 0.569]),
        ("breast cancer wisconsin", [0.954, 0.971, 0.968, 0.967]), ("cmc", [0.628, 0.661, 0.654, 0.657]),
        ("ionosphere", [0.882, 0.888, 0.886, 0.898]), ("iris", [0.936, 0.931, 0.916, 0.931]),
        ("liver disorders", [0.661, 0.668, 0.609, 0.685]), ("lung cancer", [0.583, 0.583, 0.563, 0.625]),
        ("lymphography", [0.775, 0.838, 0.866, 0.875]), ("mushroom", [1.000, 1.000, 1.000, 1.000]),
        ("primary tumor", [0.940, 0.962, 0.965, 0.962]), ("rheum", [0.619, 0.666, 0.614, 0.669]),
        ("voting", [0.972, 0.981, 0.975, 0.9749]), ("wine", [0.957, 0.978, 0.946, 0.970]),
    ]
    private static let variants = ["C4.5", "C4.5+m", "C4.5+cf", "C4.5+m+cf"]

    private func comparison(_ experiment: MadeUpExperiment) -> RankComparison? {
        let results = experiment.results
        return RankComparison(results, Choices(results))
    }

    @Test("are those of Demšar's worked example, through the whole report")
    func demsar() throws {
        let experiment = MadeUpExperiment.acrossData(Self.variants, Self.trees)
        let ranks = try #require(comparison(experiment))
        let friedman = try #require(ranks.friedman)
        #expect(zip(friedman.averageRanks, [3.143, 2.000, 2.893, 1.964]).allSatisfy { abs($0 - $1) < 5e-4 })
        #expect(ranks.ranked.count == 14 && ranks.unranked.isEmpty)
        // The last columns of his table: ties share their ranks.
        #expect(ranks.ranks[0] == [4, 3, 2, 1])
        #expect(ranks.ranks[5] == [1, 2.5, 4, 2.5])
        #expect(ranks.ranks[9] == [2.5, 2.5, 2.5, 2.5])
        #expect(ranks.ranks[12] == [4, 1, 2, 3])
        // 2.569·√(4·5/(6·14)) = 1.25; he rounds q.
        let difference = try #require(ranks.criticalDifference)
        #expect(abs(difference.value - 1.25) < 5e-3)
        // The pairs that are 1.25 apart: none, as 3.143 − 1.964 = 1.18.
        #expect(ranks.differences.isEmpty)
        #expect(ranks.isRejected == true)

        let text = experiment.built.text.markdown
        #expect(text.contains("**C4.5+m+cf** has the best mean rank over 14 data sets, by `test.accuracy`: 1.96 of 4"))
        #expect(text.contains("before **C4.5+m** with 2.00."))
        #expect(text.contains("cannot tell **C4.5+m+cf** from any other"))
        // Without the correction for ties he has 9.28; divided by 1 − 78/840 that is 10.23. F: 13·χ²/(14·3 − χ²) = 4.19.
        #expect(text.contains("χ² = 10.23 with 3 degrees of freedom"))
        #expect(text.contains("4.19 with 3 and 39"))
        #expect(text.contains("1.25 (CD) or more apart: no two are."))
        #expect(text.contains("| C4.5+m+cf       |      1.96 |"))
        #expect(!text.contains("Left out"))
    }

    @Test("are written as a table, data sets in their order")
    func table() throws {
        let experiment = MadeUpExperiment.acrossData(["a", "b"], [("x", [0.5, 0.7]), ("y", [0.9, 0.8])])
        let rows = try #require(experiment.built.ranks).csv.split(separator: "\n")
        #expect(rows == ["optimizer.label,mean_rank,rank.x,rank.y", "a,1.5,2.0,1.0", "b,1.5,1.0,2.0"])
    }

    @Test("are by the mean over the seeds, a row that diverged last, whichever way is better")
    func diverged() throws {
        let good = Outcome.finished(0.1, 0.1, 0.9)
        let fair = Outcome.finished(0.2, 0.2, 0.8)
        let data: [(String, [[Outcome]])] = [
            ("x", [[good, .diverged(epoch: 1)], [fair, fair], [.diverged(epoch: 1), .diverged(epoch: 1)]]),
            ("y", [[good, good], [fair, fair], [.diverged(epoch: 1), .diverged(epoch: 1)]]),
        ]
        var experiment = MadeUpExperiment.acrossData(["a", "b", "c"], data)
        // 0.9 over two seeds of which one came to nothing is 0.45.
        #expect(comparison(experiment)?.ranks == [[2, 1, 3], [1, 2, 3]])
        experiment.report.metric = "validation.loss"
        #expect(comparison(experiment)?.ranks == [[2.5, 1, 2.5], [1, 2, 3]])
    }

    @Test("count means of the same numbers in another order as level")
    func order() {
        func outcomes(_ numbers: [Double]) -> [Outcome] { numbers.map { .finished(0.1, 0.1, $0) } }
        let (first, second) = ([0.1, 0.2, 0.3, 0.7], [0.7, 0.3, 0.2, 0.1])
        let experiment = MadeUpExperiment.acrossData(
            ["a", "b"],
            [("x", [outcomes(first), outcomes(second)]), ("y", [outcomes(second), outcomes(first)])])
        #expect(comparison(experiment)?.ranks == [[1.5, 1.5], [1.5, 1.5]])
    }

    @Test("leave out a data set on which a row has no result, and say so")
    func incomplete() throws {
        let done = [Outcome.finished(0.1, 0.1, 0.9)]
        var data: [(String, [[Outcome]])] = ["x", "y", "z"].map { ($0, [done, done, done]) }
        data[1].1[2] = [.missing]
        let ranks = try #require(comparison(.acrossData(["a", "b", "c"], data)))
        #expect(ranks.ranked == ["x", "z"] && ranks.unranked == ["y"])
        let text = MadeUpExperiment.acrossData(["a", "b", "c"], data).built.text.markdown
        #expect(text.contains("Left out, because something compared has no result there: **y**."))
        data[2].1[0] = [.failed("no memory")]
        let early = MadeUpExperiment.acrossData(["a", "b", "c"], data).built
        #expect(early.text.markdown.contains("There are no ranks yet"))
        #expect(early.text.markdown.contains("There is no answer yet: fewer than two data sets"))
        #expect(early.figures.allSatisfy { $0.name != "critical-difference" })
    }

    @Test("need several data sets and several rows")
    func alone() {
        #expect(comparison(MadeUpExperiment()) == nil)
        #expect(comparison(.acrossData(["a"], [("x", [0.5]), ("y", [0.6])])) == nil)
        #expect(comparison(.acrossData(["a", "b"], [("x", [0.5, 0.6])])) == nil)
        var same = MadeUpExperiment.acrossData(["a", "b"], [("x", [0.5, 0.6]), ("y", [0.6, 0.7])])
        same.dataIndices = [0, 0, 0, 0]
        #expect(comparison(same) == nil, "the same file twice is one data set")
        #expect(same.built.ranks == nil)
    }

    @Test("of one row say what it came to on each data set, and compare nothing")
    func oneRow() {
        let text = MadeUpExperiment.acrossData(["a"], [("x", [0.5]), ("y", [0.6])]).built.text.markdown
        #expect(!text.contains("## Across data sets"))
        #expect(text.contains("`test.accuracy` came to"))
        #expect(!text.contains("did best"))
    }

    @Test("of two rows come with Wilcoxon's test over the data sets")
    func pair() {
        // Four gains of one direction: 2/2⁴.
        let data = (1...4).map { ("d\($0)", [0.5, 0.5 + 0.01 * Double($0)]) }
        let experiment = MadeUpExperiment.acrossData(["a", "b"], data)
        #expect(comparison(experiment)?.pairProbability == 0.125)
        #expect(experiment.built.text.markdown.contains("signed-rank test of Wilcoxon over the data sets: p = 0.125"))
    }

    @Test("name the pairs that differ, the better one first")
    func pairs() throws {
        // Twelve data sets that agree on three rows: F is infinite, CD = 2.3437·√(3·4/72) = 0.957.
        let data = (1...12).map { ("d\($0)", [0.5, 0.7, 0.6]) }
        let experiment = MadeUpExperiment.acrossData(["a", "b", "c"], data)
        let ranks = try #require(comparison(experiment))
        #expect(ranks.differences.map { [$0.better, $0.worse] } == [[1, 2], [1, 0], [2, 0]])
        let text = experiment.built.text.markdown
        #expect(text.contains("∞ with 2 and 22, p < 0.0001"))
        #expect(text.contains("0.96 (CD) or more apart: **b** is better than **c**; **b** is better than **a**"))
        #expect(text.contains("by Nemenyi's test **b** is better than **c** and **a**, all others."))
    }
}
