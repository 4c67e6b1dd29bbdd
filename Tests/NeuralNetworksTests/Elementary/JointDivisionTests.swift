import Elementary
import Testing

@testable import NeuralNetworks

@Suite("Dividing by sixteen lanes with eight divisions")
struct JointDivisionTests {
    @Test("comes within 3·2⁻²⁴ of every quotient, however far apart the two divisors are")
    func error() {
        var random = TestNumbers()
        var worst = 0.0
        for _ in 0..<20_000 {
            let dividend = 1.5 + random.float() / 2
            var divisors = VectorPair.zero
            // 1e-16 is the least ε, 1e19 about the largest root of a Float.
            for lane in divisors.indices { divisors[lane] = Float(powerOfTen(Double(random.float()) * 17.5 + 1.5)) }
            let quotients = dividend.dividedJointly(by: divisors)
            for lane in divisors.indices {
                let exact = Double(dividend) / Double(divisors[lane])
                worst = max(worst, abs(Double(quotients[lane]) - exact) / exact)
            }
        }
        #expect(worst <= 3.001 * 0x1p-24)
        // A plain division never errs so much: the roundings beside it are there.
        #expect(worst > 2 * 0x1p-24)
    }

    @Test("keeps every lane in its place: 6 / (1, 2, …, 16) by hand")
    func places() {
        var divisors = VectorPair.zero
        for lane in divisors.indices { divisors[lane] = Float(lane + 1) }
        let quotients = Float(6).dividedJointly(by: divisors)
        let expected: [Float] = [
            6, 3, 2, 1.5, 1.2, 1, 0.857142857, 0.75, 0.666666667, 0.6, 0.545454545, 0.5, 0.461538462, 0.428571429, 0.4,
            0.375,
        ]
        for lane in divisors.indices { #expect(abs(quotients[lane] - expected[lane]) < 2e-7 * expected[lane]) }
    }

    private func powerOfTen(_ exponent: Double) -> Double { exponential(exponent * logarithm(10)) }
}
