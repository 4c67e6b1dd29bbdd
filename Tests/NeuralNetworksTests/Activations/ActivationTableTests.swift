import Testing

@testable import NeuralNetworks

@Suite("An activation agrees with mpmath and PyTorch")
struct ActivationTableTests {
    struct File: Decodable {
        let activations: [Table]
    }

    struct Table: Decodable, CustomTestStringConvertible {
        let activation: FixtureComponent
        /// z, f(z), f′(z)
        let rows: [[Double]]
        var testDescription: String { activation.type }
    }

    static let file = Result { try Fixture.load("activations", as: File.self) }

    @Test("in all digits of values, small ones too, and in derivatives", arguments: try file.get().activations)
    func agrees(_ table: Table) throws {
        let worst = differences(try table.activation.activation(), table.rows)
        // A rounding of y in σ(2y) is a relative error of the result |2y| times as large; |2y| is 70 where σ(2y) fades.
        let isApproximate = table.activation.value["approximation"] == .text("tanh")
        #expect(worst.value < (isApproximate ? 1e-5 : 4e-7))
        #expect(worst.derivative < 3e-7)
    }

    @Test("and every activation is in the table")
    func complete() throws {
        let names = Set(try Self.file.get().activations.map(\.activation.type))
        #expect(names == Set(Activations.all.map { $0.description.name }))
    }

    @Test("and would not with one approximated, or the derivative of another")
    func negativeControl() throws {
        let table = try #require(try Self.file.get().activations.first { $0.activation.type == "gelu" })
        var approximate = GELU()
        approximate.approximation = .tanh
        #expect(differences(approximate, table.rows).value > 1e-2)
        #expect(differences(SiLU(), table.rows).derivative > 1e-2)
    }

    /// The largest relative difference of values, and the largest difference of derivatives relative to at least 1.
    private func differences(_ activation: any Activation, _ rows: [[Double]]) -> (value: Double, derivative: Double) {
        var worst = (value: 0.0, derivative: 0.0)
        for row in rows {
            let z = Vector(repeating: Float(row[0]))
            let a = activation.value(z)
            let (value, slope) = (Double(a[6]), Double(activation.derivative(z, a)[6]))
            // Factors below normal numbers have a last place, but fewer digits.
            let size = max(abs(row[1]), Double(Float.leastNormalMagnitude) * max(1, abs(row[0])))
            worst.value = max(worst.value, abs(value - row[1]) / size)
            worst.derivative = max(worst.derivative, abs(slope - row[2]) / max(1, abs(row[2])))
        }
        return worst
    }
}
