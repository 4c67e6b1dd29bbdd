import NeuralNetworks
import Testing

@testable import Experiments
@testable import Reports

@Suite("The section on classes")
struct ClassesSectionTests {
    private let kept = MadeUpExperiment().input { (MadeUpExperiment.counts($0), nil) }

    @Test("has the scores of the best choice's classes over its seeds")
    func scores() {
        let text = kept.section("Classes").markdown
        // Odd and even seeds: precision 10/11 and 11/14, recall 10/12 and 11/12, F1 20/23 and 22/26; of the second class
        // 7/9 and 5/6, 7/8 and 5/8, 14/17 and 10/14. Two seeds each: sd = half the difference · √(4/3).
        let left = text.split(separator: "\n").first { $0.hasPrefix("| left ") } ?? ""
        for part in [" 12 |", "0.85 ± 0.07", "0.88 ± 0.05", "0.858 ± 0.014"] { #expect(left.contains(part)) }
        let right = text.split(separator: "\n").first { $0.hasPrefix("| right ") } ?? ""
        for part in [" 8 |", "0.806 ± 0.032", "0.75 ± 0.14", "0.77 ± 0.06"] { #expect(right.contains(part)) }
        let mean = text.split(separator: "\n").first { $0.hasPrefix("| mean over classes ") } ?? ""
        for part in ["0.826 ± 0.020", "0.81 ± 0.05", "0.81 ± 0.04"] { #expect(mean.contains(part)) }
        #expect(text.contains("by **adam** (configuration 4)"))
        #expect(text.contains("on the test part"))
        #expect(!text.contains("zero_division"))
    }

    @Test("has every run's numbers in two long tables")
    func tables() {
        let report = Report(kept)
        let classes = report.classes.csv.split(separator: "\n")
        // Per run two classes: sgd four runs, momentum and adam as many as finished.
        #expect(classes[0] == "group,configuration,run_id,seed,part,class,support,precision,recall,f1")
        #expect(
            classes[1]
                == "sgd,0,0000000000000001,1,test,left,12,0.9090909090909091,0.8333333333333334,0.8695652173913043")
        #expect(classes[2] == "sgd,0,0000000000000001,1,test,right,8,0.7777777777777778,0.875,0.8235294117647058")
        let confusion = report.confusion.csv.split(separator: "\n")
        #expect(confusion[0] == "group,configuration,run_id,seed,part,true,predicted,count")
        #expect(
            confusion[1...4] == [
                "sgd,0,0000000000000001,1,test,left,left,10", "sgd,0,0000000000000001,1,test,left,right,2",
                "sgd,0,0000000000000001,1,test,right,left,1", "sgd,0,0000000000000001,1,test,right,right,7",
            ])
        #expect(confusion.count == 2 * (classes.count - 1) + 1)
    }

    @Test("is of the validation part where there is no other, and says where a quotient has no denominator")
    func otherPart() {
        let input = MadeUpExperiment().input { _ in
            (ConfusionCounts(part: "validation", classCount: 2, counts: [12, 0, 8, 0]), nil)
        }
        let text = input.section("Classes").markdown
        #expect(text.contains("on the validation part"))
        #expect(text.contains("`zero_division=0`"))
        let right = text.split(separator: "\n").first { $0.hasPrefix("| right ") } ?? ""
        #expect(right.split(separator: "|").dropFirst(2).allSatisfy { $0.contains(" 0 ± 0 (4/4)") }, "\(right)")
    }

    @Test("says of records of an earlier version how to get it, and nothing before a run has finished")
    func older() {
        let text = MadeUpExperiment().input().section("Classes").markdown
        #expect(text.contains("earlier version"))
        #expect(text.contains("`espalier run experiments/rows.yaml`"))
        #expect(MadeUpExperiment().input().figure("confusion") == nil)
        #expect(Report(MadeUpExperiment().input()).classes.rows.isEmpty)
        var experiment = MadeUpExperiment()
        for row in experiment.rows.indices {
            experiment.rows[row].outcomes = [.diverged(epoch: 1), .missing, .failed("x"), .missing]
        }
        #expect(experiment.input().section("Classes").isEmpty)
    }

    @Test("counts runs that kept nothing")
    func some() {
        let input = MadeUpExperiment().input { seed in (seed == 1 ? MadeUpExperiment.counts(seed) : nil, nil) }
        #expect(input.section("Classes").markdown.contains("1 of 4 finished runs"))
    }

    @Test("lists the worst of many classes, and none of more than a hundred")
    func many() {
        var experiment = MadeUpExperiment()
        experiment.data = [MadeUpExperiment.facts(classCounts: [Int](repeating: 4, count: 25))]
        // Class k: k + 1 found, the others taken for the first.
        var counts = [Int](repeating: 0, count: 625)
        for label in 0..<25 {
            counts[label * 26] = label + 1
            counts[label * 25] += 25 - label
        }
        let input = experiment.input { _ in (ConfusionCounts(part: "test", classCount: 25, counts: counts), nil) }
        let text = input.section("Classes").markdown
        #expect(text.contains("Of 25 classes the 10 with the lowest F1"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("| row ") }.count == 8)
        #expect(text.contains("| row 9 "))
        #expect(!text.contains("| row 10 "))
        experiment.data = [MadeUpExperiment.facts(classCounts: [Int](repeating: 1, count: 101))]
        #expect(experiment.input().section("Classes").markdown.contains("have 101 classes"))
    }
}
