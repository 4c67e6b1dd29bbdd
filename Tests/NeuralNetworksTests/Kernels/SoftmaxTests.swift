import Testing

@testable import NeuralNetworks

@Suite("Softmax with cross-entropy")
struct SoftmaxTests {
    struct File: Decodable {
        let rows: [Row]
    }
    struct Row: Decodable {
        let logits: [Double]
        let label: Int
        let loss: Double
        let gradient: [Double]
    }

    @Test("agrees with exact values, also for logits up to ±1000")
    func exactValues() throws {
        let rows = try Fixture.load("softmax", as: File.self).rows
        #expect(rows.count >= 5)
        for row in rows {
            let (losses, gradient) = crossEntropy(row.logits.map { Float($0) }, labels: [Int32(row.label)])
            #expect(abs(Double(losses[0]) - row.loss) <= 2e-6 * max(1, abs(row.loss)), "\(row.logits)")
            for (found, expected) in zip(gradient, row.gradient) {
                #expect(abs(Double(found) - expected) <= 4e-7, "\(row.logits)")
            }
        }
    }

    @Test("averages the gradient over the batch and leaves lanes beyond the last example at zero")
    func batch() {
        let logits: [Float] = [1, 2, 3, -1, 0, 1, 0, 0, 0]
        let labels: [Int32] = [2, 0, 1]
        let (losses, gradient) = crossEntropy(logits, labels: labels)
        for example in 0..<3 {
            let row = Array(logits[(example * 3)..<(example * 3 + 3)])
            let (loss, single) = crossEntropy(row, labels: [labels[example]])
            #expect(loss[0] == losses[example])
            for unit in 0..<3 { #expect(abs(gradient[example * 3 + unit] - single[unit] / 3) < 1e-7) }
        }
        let panels = keptBuffer(count: 3 * 16)
        Softmax.crossEntropy(
            logits: batchPanels(logits, examples: 3, units: 3).all, labels: labels, targets: ClassTargets(classes: 3),
            gradient: panels.all,
            losses: keptBuffer(count: 16).all)
        for unit in 0..<3 { for lane in 3..<16 { #expect(panels.all[unit * 16 + lane] == 0) } }
    }

    @Test("has the bits of its formula, example by example, also in place")
    func bits() {
        for (examples, classes) in [(1, 2), (7, 3), (8, 10), (9, 1), (16, 5), (17, 10), (33, 11)] {
            var numbers = TestNumbers()
            let logits = numbers.floats(examples * classes).map { $0 * 8 }
            let labels = (0..<examples).map { Int32($0 * 7 % classes) }
            let (losses, gradient) = crossEntropy(logits, labels: labels)
            for example in 0..<examples {
                let z = Array(logits[(example * classes)..<((example + 1) * classes)])
                let largest = z.max() ?? 0
                let sum = z.reduce(0) { $0 + exponential($1 - largest) }
                let label = Int(labels[example])
                #expect(losses[example] == logarithm(sum) - (z[label] - largest))
                for unit in 0..<classes {
                    let target: Float = unit == label ? 1 : 0
                    let expected = (exponential(z[unit] - largest) / sum - target) * (1 / Float(examples))
                    #expect(gradient[example * classes + unit] == expected)
                }
            }
            let panels = batchPanels(logits, examples: examples, units: classes)
            Softmax.crossEntropy(
                logits: panels.all, labels: labels, targets: ClassTargets(classes: classes), gradient: panels.all,
                losses: keptBuffer(count: Tiles.panelCount(examples) * 16).all)
            #expect(rows(panels, examples: examples, units: classes) == gradient)
            let last = Tiles.panelCount(examples) - 1
            for unit in 0..<classes {
                for lane in (examples - last * 16)..<16 {
                    #expect(panels.all[(last * classes + unit) * 16 + lane] == 0)
                }
            }
        }
    }

    @Test("with smoothing and weights is the weighted mean of losses against every class")
    func smoothing() {
        let (examples, classes, smoothing) = (19, 4, 0.3)
        let weights = [0.5, 2, 1.25, 3]
        var numbers = TestNumbers()
        let logits = numbers.floats(examples * classes).map { $0 * 4 }
        let labels = (0..<examples).map { Int32($0 * 3 % classes) }
        let (losses, gradient) = crossEntropy(
            logits, labels: labels, ClassTargets(weights: weights, smoothing: smoothing))
        let weight = labels.reduce(0) { $0 + weights[Int($1)] }
        for example in 0..<examples {
            let label = Int(labels[example])
            var (loss, slope) = (0.0, [Double](repeating: 0, count: classes))
            for target in 0..<classes {
                let share =
                    weights[target] * ((target == label ? 1 - smoothing : 0) + smoothing / Double(classes))
                let row = Array(logits[(example * classes)..<((example + 1) * classes)])
                let (single, change) = crossEntropy(row, labels: [Int32(target)])
                loss += share * Double(single[0])
                for unit in 0..<classes { slope[unit] += share * Double(change[unit]) / weight }
            }
            #expect(abs(Double(losses[example]) - loss) < 1e-5)
            for unit in 0..<classes {
                #expect(abs(Double(gradient[example * classes + unit]) - slope[unit]) < 1e-6)
            }
        }
    }

    @Test("predicts the class of the largest logit, the first of equals, for any number of examples")
    func prediction() {
        // A class that is not a number is never the largest, unless it is the first, which nothing surpasses.
        let awkward: [Float] = [3, 3, 1, -1, -2, -1, 0, .nan, 2, .nan, 5, 6, -.infinity, 0, .infinity]
        #expect(predictions(awkward, examples: 5, classes: 3) == [0, 0, 2, 0, 2])
        for (examples, classes) in [(1, 1), (7, 3), (8, 10), (16, 5), (17, 130), (33, 11)] {
            var numbers = TestNumbers()
            // Few values, so that many are equal.
            let logits = numbers.floats(examples * classes).map { ($0 * 4).rounded() }
            let expected = (0..<examples).map { example in
                let z = logits[(example * classes)..<((example + 1) * classes)]
                return Int32((z.firstIndex(of: z.max() ?? 0) ?? 0) - z.startIndex)
            }
            #expect(predictions(logits, examples: examples, classes: classes) == expected)
        }
    }

    private func predictions(_ logits: [Float], examples: Int, classes: Int) -> [Int32] {
        var predictions = [Int32](repeating: -1, count: examples)
        Softmax.predict(
            logits: batchPanels(logits, examples: examples, units: classes).all, classes: classes, into: &predictions)
        return predictions
    }

    private func crossEntropy(
        _ logits: [Float], labels: [Int32], _ targets: ClassTargets? = nil
    ) -> (losses: [Float], gradient: [Float]) {
        let classes = logits.count / labels.count
        let gradient = keptBuffer(count: Tiles.batchPanelSize(examples: labels.count, units: classes))
        let losses = keptBuffer(count: Tiles.panelCount(labels.count) * 16)
        Softmax.crossEntropy(
            logits: batchPanels(logits, examples: labels.count, units: classes).all, labels: labels,
            targets: targets ?? ClassTargets(classes: classes), gradient: gradient.all, losses: losses.all)
        return (Array(losses.array.prefix(labels.count)), rows(gradient, examples: labels.count, units: classes))
    }
}
