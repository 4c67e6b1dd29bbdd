import NeuralNetworks

extension TrainingSettings {
    /// Checks what depends on the classes of the data.
    ///
    /// - Throws: `DataError` when there are not as many class weights as classes.
    func check(against dataset: Dataset) throws(DataError) {
        guard case .each(let weights)? = classWeights, weights.count != dataset.classNames.count else { return }
        let names = dataset.classNames.prefix(10).joined(separator: ", ")
        throw DataError(
            file: dataset.origin,
            problem: "'class_weights' has \(weights.count) value\(weights.count == 1 ? "" : "s"), and there are "
                + "\(dataset.classNames.count) classes",
            advice: "write one for each class, in this order: \(names)" + (dataset.classNames.count > 10 ? ", …" : ""),
            setting: "class_weights", section: "training")
    }
}
