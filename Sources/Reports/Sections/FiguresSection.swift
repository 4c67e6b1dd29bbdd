extension ExperimentResults {
    /// More data sets than this have no figures of their own.
    private static let mostDatasets = 6

    /// The figures that the results have numbers for, and what belongs to them; of several data sets each has its own.
    func figuresSection(_ choices: Choices) -> [Block] {
        guard let column = choices.dataColumn, case let datasets = labels(of: column), datasets.count > 1 else {
            let blocks = figures(of: choices)
            return blocks.isEmpty ? [] : [.heading(2, "Figures")] + blocks
        }
        var suffixes: Set<String> = []
        let blocks = datasets.prefix(Self.mostDatasets).enumerated().flatMap { index, data -> [Block] in
            let name = Figure.fileName(data)
            var suffix = name
            while suffix.isEmpty || !suffixes.insert(suffix).inserted { suffix += "-\(index + 1)" }
            let heading: Prose = data.isEmpty ? "–" : "\(data)"
            let blocks = restricted(to: data, in: column).figures(of: choices.restricted(to: data))
            let named = blocks.map { block -> Block in
                guard case .figure(let figure) = block else { return block }
                return .figure(figure.variant(suffix, about: "Data set: \(heading)."))
            }
            return named.isEmpty ? [] : [.heading(3, heading)] + named
        }
        guard !blocks.isEmpty else { return [] }
        let rest = datasets.count - Self.mostDatasets
        let remark: Prose = "The first \(Self.mostDatasets) data sets have figures, \(rest) more have none."
        return [.heading(2, "Figures")] + (rest > 0 ? [.paragraph(remark)] : []) + blocks
    }

    private func figures(of choices: Choices) -> [Block] {
        let rows = FigureRows(self, choices)
        var blocks = figures([learningCurvesFigure(rows), distributionFigure(rows)])
        blocks += figures(sensitivityFigures(rows, choices) + [heatMapFigure(), bestOfFigure(rows)])
        if let figure = targetFigure(rows) { blocks += [.figure(figure)] + targetTable(rows, choices) }
        return blocks
    }

    private func figures(_ figures: [Figure?]) -> [Block] {
        figures.compactMap { $0.map(Block.figure) }
    }
}
