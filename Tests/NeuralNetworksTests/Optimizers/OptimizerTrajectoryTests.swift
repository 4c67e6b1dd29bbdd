import Testing

@testable import NeuralNetworks

@Suite("An optimizer agrees with PyTorch, or Optax, in Double")
struct OptimizerTrajectoryTests {
    struct File: Decodable {
        let starts: [[Double]]
        let keptSteps: [Int]
        let bowlMatrices: [[[Double]]]
        let bowlRightSides: [[Double]]
        let gradients: [[[Double]]]
        let trajectories: [Trajectory]

        enum CodingKeys: String, CodingKey {
            case starts, gradients, trajectories
            case keptSteps = "kept_steps"
            case bowlMatrices = "bowl_matrices"
            case bowlRightSides = "bowl_right_sides"
        }
    }

    struct Trajectory: Decodable, CustomTestStringConvertible {
        let optimizer: String
        let settings: FixtureComponent
        let problem: String
        let parameters: [[[Double]]]
        var testDescription: String { "\(optimizer), \(problem)" }
    }

    static let file = Result { try Fixture.load("optimizers", as: File.self) }

    @Test("step by step, on a bowl and on given gradients", arguments: try file.get().trajectories)
    func agrees(_ trajectory: Trajectory) throws {
        #expect(try disagreement(trajectory, try trajectory.settings.optimizer()) < 3e-6)
    }

    @Test("and every optimizer is there")
    func everyOptimizer() throws {
        let names = Set(try Self.file.get().trajectories.map(\.settings.type))
        #expect(names.isSuperset(of: Optimizers.all.map { $0.description.name }))
    }

    @Test("and would not with another rule or another setting")
    func negativeControl() throws {
        let trajectories = try Self.file.get().trajectories
        let adam = try #require(trajectories.first { $0.settings.type == "adam" && $0.problem == "bowl" })
        var other = Adam()
        other.learningRate = try adam.settings.optimizer().learningRate
        other.beta2 = 0.99
        #expect(try disagreement(adam, other) > 1e-3)
        let momentum = try #require(trajectories.first { $0.settings.value["momentum"] != nil })
        var plain = SGD()
        plain.learningRate = try momentum.settings.optimizer().learningRate
        #expect(try disagreement(momentum, plain) > 1e-3)
    }

    /// The largest difference of any kept parameter, relative to the largest that the vector has had so far.
    private func disagreement(_ trajectory: Trajectory, _ optimizer: any Optimizer) throws -> Double {
        let file = try Self.file.get()
        var worst = 0.0
        for vector in file.starts.indices {
            let count = file.starts[vector].count
            let parameters = wholePanels(file.starts[vector].map { Float($0) })
            let gradient = keptBuffer(count: parameters.count)
            let slots = (0..<optimizer.slotCount).map { _ in keptBuffer(count: parameters.count).all }
            var largest = max(1, file.starts[vector].map(abs).max() ?? 0)
            for step in 1...(file.keptSteps.last ?? 0) {
                let values =
                    trajectory.problem == "bowl"
                    ? bowlGradient(file, vector, at: Array(parameters.array.prefix(count)))
                    : file.gradients[vector][step - 1].map { Float($0) }
                gradient.array = wholePanels(values).array
                optimizer.apply(
                    to: parameters.all, slots: slots, block: ParameterBlock(run: 0..<parameters.count),
                    gradient: gradient.all, step: step, learningRate: optimizer.learningRate, isDecayed: true)
                guard let kept = file.keptSteps.firstIndex(of: step) else { continue }
                let expected = trajectory.parameters[kept][vector]
                largest = max(largest, expected.map(abs).max() ?? 0)
                for (found, value) in zip(parameters.array, expected) {
                    let difference = abs(Double(found) - value) / largest
                    worst = max(worst, difference.isNaN ? .infinity : difference)
                }
            }
        }
        return worst
    }

    /// A·θ − b, in Double, rounded once.
    private func bowlGradient(_ file: File, _ vector: Int, at parameters: [Float]) -> [Float] {
        zip(file.bowlMatrices[vector], file.bowlRightSides[vector]).map { row, right in
            Float(zip(row, parameters).reduce(-right) { $0 + $1.0 * Double($1.1) })
        }
    }
}
