import NeuralNetworks
import Testing

@testable import Experiments
@testable import Reports

@Suite("Figures of what networks predict")
struct OutcomeFigureTests {
    private let kept = MadeUpExperiment().input { (MadeUpExperiment.counts($0), MadeUpExperiment.map($0)) }

    @Test("add counts up over the seeds, and shade them by their share of the row")
    func confusion() throws {
        let figure = try #require(kept.figure("confusion"))
        // Four seeds of sgd: 2 · (10 + 11), 2 · (2 + 1), 2 · (1 + 3), 2 · (7 + 5); 42 of 48 are 0.875: between the
        // shades 004F92 and 0061A6 at 3/4, red 0, green 83.5, blue 151.
        #expect(
            figure.script.contains(
                "\n0.0 0.0 42.0 16777215.0\n1.0 0.0 6.0 1710618.0\n0.0 1.0 8.0 1710618.0\n1.0 1.0 24.0 16777215.0\n"))
        #expect(figure.script.contains("\n0.0 0.0 -0.48 0.48 -0.48 0.48 \(Double(0x0054_97))\n"))
        // 6 of 48 are 0.125: between the shades D3E5F7 and B3D2F2 at 1/4, 203, 224.25, 245.75.
        #expect(figure.script.contains("\n1.0 0.0 0.52 1.48 -0.48 0.48 \(Double(0xCB_E0F6))\n"))
        #expect(figure.script.contains("set title 'sgd'"))
        #expect(figure.script.contains("set title 'adam'"))
        #expect(figure.caption.plainText.contains("test part"))
    }

    @Test("show one matrix of many classes, without numbers in it")
    func manyClasses() throws {
        var experiment = MadeUpExperiment()
        experiment.data = [MadeUpExperiment.facts(classCounts: [Int](repeating: 4, count: 13))]
        let counts = ConfusionCounts(part: "test", classCount: 13, counts: (0..<169).map { $0 % 14 == 0 ? 4 : 1 })
        let figure = try #require(experiment.input { _ in (counts, nil) }.figure("confusion"))
        #expect(!figure.script.contains("with labels"))
        #expect(!figure.script.contains("set title 'sgd'"))
        #expect(figure.caption.plainText.contains("Of 3 chosen configurations the best one by test.accuracy is shown"))
    }

    @Test("quote names of classes")
    func hostile() throws {
        let figure = try #require(kept.figure("confusion"))
        #expect(figure.script.contains("'left' 0"))
        var experiment = MadeUpExperiment()
        experiment.rows = experiment.rows.map { row in
            var row = row
            row.cells[0] = "it's `\(row.cells[0])` \"$x\""
            return row
        }
        experiment.report.baseline = nil
        let input = experiment.input { (MadeUpExperiment.counts($0), MadeUpExperiment.map($0)) }
        for name in ["confusion", "decision-boundaries"] {
            let script = try #require(input.figure(name)).script
            #expect(script.contains("set title 'it’s `adam` \"$x\""), "\(name)")
        }
    }

    @Test("show the run whose metric is the median of its seeds")
    func median() throws {
        let figure = try #require(kept.figure("decision-boundaries"))
        // adam: 0.97, 0.96, 0.99, 0.98: the lower one of the middle two is that of seed 1; sgd: 0.92 of seed 2.
        #expect(figure.script.contains("set title 'adam  0.970'"))
        #expect(figure.script.contains("set title 'sgd  0.920'"))
        // Borders half a step behind columns 20 and 40 of 112.
        #expect(figure.script.contains("\n\(0.183) 0.0\n"))
        #expect(figure.script.contains("\n\(0.3616) 0.0\n"))
        #expect(!figure.script.contains("\n\(0.5402) 0.0\n"))
    }

    @Test("need a map: none for other data and for records of an earlier version")
    func without() {
        #expect(MadeUpExperiment().input().figure("decision-boundaries") == nil)
        #expect(MadeUpExperiment().input { (MadeUpExperiment.counts($0), nil) }.figure("decision-boundaries") == nil)
    }

    @Test("shade in equal steps")
    func shades() {
        #expect(Shade.color(0) == 0xF4F7FB)
        #expect(Shade.color(1) == 0x003E7B)
        #expect(Shade.color(0.1) == 0xD3E5F7)
        // A quarter of the way from one to the next: 244 − 33/4, 247 − 18/4, 251 − 4/4.
        #expect(Shade.color(0.025) == 0xECF3FA)
    }
}
