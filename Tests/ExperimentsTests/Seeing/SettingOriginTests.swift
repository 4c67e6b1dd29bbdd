import Testing

@testable import Experiments

@Suite("Where a setting has its value from")
struct SettingOriginTests {
    private static let text = """
        version: 1
        name: origins
        dataset: { source: moons, noise: 0.1 }
        network:
          hidden: [8]
          activation: relu
        optimizer: { type: sgd, momentum: 0.5 }
        sweep:
          axes:
            optimizer:
              variants:
                - { label: plain, type: sgd, learning_rate: [0.1, 0.2] }
                - { label: adam, type: adam }
            size:
              zip:
                network.hidden: [[4], [6]]
                training.epochs: [2, 3]
            training.batch_size: [8, 16]
        """

    private func origins(_ configuration: Int) throws -> (String) -> SettingOrigin {
        let folder = try TemporaryFolder()
        let (plan, diagnostics) = try Experiment.plan(specPath: folder.write("spec.yaml", Self.text))
        #expect(diagnostics.map(\.message) == [])
        let known = try #require(plan)
        let origins = SettingOrigins(of: known.configurations[configuration], in: known)
        return { origins[$0.split(separator: ".").map(String.init)] }
    }

    @Test("is the axis of values, of a zip, or of a variant that says it")
    func axes() throws {
        let origin = try origins(0)
        #expect(origin("training.batch_size") == .axis("training.batch_size"))
        #expect(origin("network.hidden") == .axis("size"))
        #expect(origin("training.epochs") == .axis("size"))
        #expect(origin("optimizer.type") == .axis("optimizer"))
        #expect(origin("optimizer.learning_rate") == .axis("optimizer"))
    }

    @Test("is the default of what a variant does not say, although the base run says it")
    func variants() throws {
        #expect(try origins(0)("optimizer.momentum") == .standard)
        // The last of 3 × 2 × 2 configurations is adam, which says no learning rate.
        let adam = try origins(11)
        #expect(adam("optimizer.type") == .axis("optimizer"))
        #expect(adam("optimizer.learning_rate") == .standard)
    }

    @Test("is the line of the spec that says it, or else the default")
    func base() throws {
        let origin = try origins(5)
        #expect(origin("dataset.source") == .line(3))
        #expect(origin("dataset.noise") == .line(3))
        #expect(origin("dataset.n_samples") == .standard)
        #expect(origin("network.activation.type") == .line(6))
        #expect(origin("network.activation.alpha") == .standard)
        #expect(origin("network.dropout") == .standard)
        #expect(origin("regularization.l2") == .standard)
    }
}
