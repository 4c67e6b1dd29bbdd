extension ExperimentResults {
    /// What the chosen configurations predict over two-feature data; nothing for other data.
    func decisionsSection(_ choices: Choices) -> [Block] {
        guard let figure = decisionBoundariesFigure(FigureRows(self, choices)) else { return [] }
        return [.heading(2, "Decision boundaries"), .figure(figure)]
    }
}
