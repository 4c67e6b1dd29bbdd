extension ExperimentResults {
    /// The figures that the results have numbers for.
    func figuresSection(_ choices: Choices) -> [Block] {
        let rows = FigureRows(self, choices)
        let figures = [learningCurvesFigure(rows), distributionFigure(rows), bestOfFigure(rows)].compactMap { $0 }
        return figures.isEmpty ? [] : [.heading(2, "Figures")] + figures.map(Block.figure)
    }
}
