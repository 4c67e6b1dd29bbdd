/// The specs of the suites: small enough that a whole experiment takes a moment in a debug build.
enum Specs {
    /// Two optimizers × two or one learning rates × three seeds: 9 runs of a millisecond.
    static let small = """
        version: 1
        name: moons
        description: Which rule bends the boundary?
        dataset:
          source: moons
          n_samples: 90
          noise: 0.2
          seed: 3
          split: { validation: 0.2, test: 0.3 }
        network: { hidden: [6], dropout: 0.1 }
        training: { epochs: 3, batch_size: 16 }
        seeds: [1, 2, 3]
        sweep:
          axes:
            optimizer:
              variants:
                - { label: plain, type: sgd, learning_rate: [0.01, 0.1] }
                - { label: adam, type: adam }
        report: { rows: optimizer.label, select: { metric: validation.loss }, baseline: plain }

        """

    /// Runs that take some ten milliseconds each, so that there is time to disturb them: two widths × three learning
    /// rates × four seeds.
    static let slow = """
        version: 1
        name: moons
        dataset: { source: moons, n_samples: 4000, noise: 0.2, split: { validation: 0.2, test: 0.2 } }
        training: { epochs: 8, batch_size: 32 }
        seeds: [1, 2, 3, 4]
        sweep:
          axes:
            network.hidden: [[16], [32, 32]]
            optimizer.learning_rate: [0.001, 0.003, 0.01]

        """
    /// The number of runs of `slow`.
    static let slowRunCount = 24

    /// Four runs of `slow` that take some hundred milliseconds each.
    static let long = slow.replacing(one: "epochs: 8", by: "epochs: 150").replacing(one: "[1, 2, 3, 4]", by: "[1, 2]")
        .replacing(one: "[0.001, 0.003, 0.01]", by: "[0.001]")
}

extension String {
    /// The text with one part replaced, which must be there.
    func replacing(one part: String, by other: String) -> String {
        precondition(components(separatedBy: part).count == 2, "expected '\(part)' once in:\n\(self)")
        return replacingOccurrences(of: part, with: other)
    }
}
