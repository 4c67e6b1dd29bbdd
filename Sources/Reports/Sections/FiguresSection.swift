extension ExperimentResults {
    /// More data sets than this have no figures of their own.
    private static let mostDataSets = 6

    /// The figures that the results have numbers for; of several data sets each has its own.
    func figuresSection(_ choices: Choices) -> [Block] {
        guard let column = choices.dataColumn, case let datasets = labels(of: column), datasets.count > 1 else {
            let figures = figures(FigureRows(self, choices))
            return figures.isEmpty ? [] : [.heading(2, "Figures")] + figures
        }
        let figures = datasets.prefix(Self.mostDataSets).flatMap { data -> [Block] in
            let figures = figures(FigureRows(self, choices, on: data))
            return figures.isEmpty ? [] : [.heading(3, Prose(data.isEmpty ? "–" : data))] + figures
        }
        guard !figures.isEmpty else { return [] }
        let rest = datasets.count - Self.mostDataSets
        let remark: [Block] =
            rest > 0 ? [.paragraph("Figures are of the first \(Self.mostDataSets) data sets, not of \(rest) more.")] : []
        return [.heading(2, "Figures")] + remark + figures
    }

    private func figures(_ rows: FigureRows) -> [Block] {
        [learningCurvesFigure(rows), distributionFigure(rows), bestOfFigure(rows)].compactMap { $0 }.map(Block.figure)
    }
}
