extension ExperimentResults {
    /// The figures that the results have numbers for, and what belongs to them.
    func figuresSection(_ choices: Choices) -> [Block] {
        let rows = FigureRows(self, choices)
        var blocks = figures([learningCurvesFigure(rows), distributionFigure(rows)])
        blocks += figures(sensitivityFigures(rows, choices) + [heatMapFigure(), bestOfFigure(rows)])
        if let figure = targetFigure(rows) { blocks += [.figure(figure)] + targetTable(rows, choices) }
        return blocks.isEmpty ? [] : [.heading(2, "Figures")] + blocks
    }

    private func figures(_ figures: [Figure?]) -> [Block] {
        figures.compactMap { $0.map(Block.figure) }
    }
}
