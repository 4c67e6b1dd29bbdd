@testable import Reports

extension MadeUpExperiment {
    /// The made-up experiment with those names instead of `sgd`, `momentum` and `adam`.
    init(named names: [String]) {
        self.init()
        let old = ["sgd", "momentum", "adam"]
        for index in rows.indices {
            if let place = old.firstIndex(of: rows[index].cells[0]) { rows[index].cells[0] = names[place] }
        }
        report.baseline = names[0]
    }

    /// An experiment of so many optimizers × learning rates, with three seeds and one activation.
    init(optimizerCount: Int, rates: [String] = ["0.001", "0.01", "0.1"]) {
        self.init()
        secondAxis = nil
        report.columns = nil
        seeds = [1, 2, 3]
        rows = (0..<optimizerCount).flatMap { optimizer in
            rates.enumerated().map { index, rate in
                let accuracy = 0.8 + 0.01 * Double(optimizer) + 0.001 * Double(index)
                return Row(
                    cells: ["optimizer \(optimizer)", "sgd", rate, ""],
                    outcomes: [0.0, 0.002, 0.004].map { .finished(0.3, 1 - accuracy, accuracy + $0) })
            }
        }
        report.baseline = "optimizer 0"
    }

    /// The figure of that name.
    func figure(_ name: String) -> Figure? {
        built.figures.first { $0.name == name }
    }
}

extension Figure {
    /// The rows of the blocks of data in the script, in their order.
    var data: [[[String]]] {
        var blocks: [[[String]]] = []
        var isInside = false
        for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasSuffix("<< EOD") {
                isInside = true
                blocks.append([])
            } else if line == "EOD" {
                isInside = false
            } else if isInside {
                blocks[blocks.count - 1].append(line.split(separator: " ").map(String.init))
            }
        }
        return blocks
    }
}
