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
            logits: batchPanels(logits, examples: 3, units: 3).all, labels: labels, classes: 3, gradient: panels.all,
            losses: keptBuffer(count: 16).all)
        for unit in 0..<3 { for lane in 3..<16 { #expect(panels.all[unit * 16 + lane] == 0) } }
    }

    private func crossEntropy(_ logits: [Float], labels: [Int32]) -> (losses: [Float], gradient: [Float]) {
        let classes = logits.count / labels.count
        let gradient = keptBuffer(count: Tiles.batchPanelSize(examples: labels.count, units: classes))
        let losses = keptBuffer(count: Tiles.panelCount(labels.count) * 16)
        Softmax.crossEntropy(
            logits: batchPanels(logits, examples: labels.count, units: classes).all, labels: labels,
            classes: classes, gradient: gradient.all, losses: losses.all)
        return (Array(losses.array.prefix(labels.count)), rows(gradient, examples: labels.count, units: classes))
    }
}
