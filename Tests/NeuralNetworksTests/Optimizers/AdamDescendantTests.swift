import Testing

@testable import NeuralNetworks

@Suite("What comes after adam is what its paper says")
struct AdamDescendantTests {
    private typealias Gradient = (_ step: Int) -> Float

    /// Where one parameter is after some steps with gradients that are given.
    private func end(
        _ rule: any Optimizer, from start: Float = 1, steps: Int, rate: Double = 0.125, isDecayed: Bool = true,
        _ gradient: Gradient
    ) -> Float {
        var step = 0
        return OptimizerLaw.run(rule, from: [start], steps: steps, isDecayed: isDecayed, rate: rate) { _ in
            step += 1
            return [gradient(step)]
        }[0]
    }

    private func isClose(_ value: Float, _ expected: Double) -> Bool { abs(Double(value) - expected) < 3e-7 }

    private func changed<Rule>(_ rule: Rule, _ change: (inout Rule) -> Void) -> Rule {
        var rule = rule
        change(&rule)
        return rule
    }

    private let rising: Gradient = { Float($0) * 0.25 }
    /// One large gradient, then small ones.
    private let spike: Gradient = { $0 == 3 ? 8 : 0.125 }

    @Test("amsgrad is adam as long as the mean square rises, bit for bit, and takes smaller steps afterwards")
    func amsgrad() {
        #expect(end(AMSGrad(), steps: 30, rising).bitPattern == end(Adam(), steps: 30, rising).bitPattern)
        // A memory of one step: the mean square falls back at once, its largest value does not.
        let forgetful = changed(Adam()) { ($0.beta1, $0.beta2) = (0, 0.5) }
        let keeping = changed(AMSGrad()) { ($0.beta1, $0.beta2) = (0, 0.5) }
        #expect(end(keeping, steps: 3, spike) == end(forgetful, steps: 3, spike))
        #expect(end(keeping, steps: 20, spike) > end(forgetful, steps: 20, spike) + 0.25)
    }

    @Test("the first five steps of radam are those of a running mean; the sixth is scaled")
    func radam() {
        // Without momentum the running mean is the gradient itself, and the steps are those of sgd, bit for bit.
        let plain = changed(RAdam()) { $0.beta1 = 0 }
        #expect(end(plain, steps: 5, spike).bitPattern == end(SGD(), steps: 5, spike).bitPattern)
        #expect(end(plain, steps: 6, spike) != end(SGD(), steps: 6, spike))
        // A constant gradient is its own mean: five steps of η·g; then, for β₂ = 0.999, r = 0.0258211128019 and one
        // step of η·r (mpmath).
        #expect(isClose(end(RAdam(), steps: 5, { _ in 0.5 }), 0.6875))
        #expect(isClose(end(RAdam(), steps: 6, { _ in 0.5 }), 0.684_272_360_899_762_5))
    }

    @Test("radam with a memory too short for any scaling is a problem")
    func radamProblems() {
        func problems(_ beta2: Double) -> [String] { changed(RAdam()) { $0.beta2 = beta2 }.problems().map(\.setting) }
        #expect(problems(0.999) == [])
        #expect(problems(0.67) == [])
        #expect(problems(0.66) == ["beta2"])
        #expect(problems(0) == ["beta2"])
    }

    @Test("nadam without momentum is adam without momentum, bit for bit; with momentum it looks ahead")
    func nadam() {
        let plain = changed(NAdam()) { $0.beta1 = 0 }
        let adam = changed(Adam()) { $0.beta1 = 0 }
        #expect(end(plain, steps: 20, spike).bitPattern == end(adam, steps: 20, spike).bitPattern)
        #expect(end(NAdam(), steps: 20, spike) != end(Adam(), steps: 20, spike))
        // g = 2: m = 0.2, √v̂ = 2: 1 − 0.125·(2 + μ₂·0.2/(1 − μ₁·μ₂))/2 (mpmath).
        #expect(isClose(end(NAdam(), steps: 1, { _ in 2 }), 0.867_943_527_705_576_47))
    }

    /// β₁, ψ, t and μ₁·…·μₜ, by mpmath with 40 digits.
    static let products: [(Double, Double, Int, Double)] = [
        (0.9, 0.004, 1, 0.450_073_473_591_296_12), (0.9, 0.004, 2, 0.202_599_194_745_736_97),
        (0.9, 0.004, 20, 1.199_801_193_204_328_5e-7), (0.9, 1, 50, 2.263_835_542_323_905e-8),
        (0.999, 1, 1000, 3.313_004_139_118_772_3e-7), (0.999, 0.36, 5000, 5.902_337_171_262_196e-20),
        (0.999_999, 0.36, 4000, 8.746_729_710_390_28e-18), (0.999_999, 10, 1_000_000, 0.120_848_754_097_624_65),
        (0.5, 0, 30, 8.673_617_379_884_035e-19), (0.9, 0.004, 1_000_000, 0),
    ]

    @Test("nadam's product of momenta is exact to the last digits of 1 minus it, after a million steps too")
    func momentumProduct() {
        for (beta1, decay, step, expected) in Self.products {
            let rule = changed(NAdam()) { ($0.beta1, $0.momentumDecay) = (beta1, decay) }
            let product = rule.momentumProduct(step)
            #expect(abs((1 - product) - (1 - expected)) < 1e-14 * max(1, Double(step).squareRoot()), "\(step)")
            if expected > 0x1p-50 { #expect(abs(product / expected - 1) < 1e-9, "\(step)") }
        }
    }

    @Test("adamax divides by the largest recent gradient")
    func adamax() {
        // m̂ = g and u = |g|: a step of η, whatever the size of g.
        #expect(isClose(end(Adamax(), steps: 1, { _ in 1000 }), 0.875))
        #expect(isClose(end(Adamax(), steps: 1, { _ in -0.5 }), 1.125))
        // After 4 comes 1 with β₁ = 0 and β₂ = ½: u = max(½·4, 1) = 2, a step of η/2.
        let halving = changed(Adamax()) { ($0.beta1, $0.beta2) = (0, 0.5) }
        #expect(isClose(end(halving, steps: 2, { $0 == 1 ? 4 : 1 }), 0.8125))
        // After 4 comes −3: u = 3.
        #expect(isClose(end(halving, steps: 2, { $0 == 1 ? 4 : -3 }), 1))
    }

    @Test("a step of lion is η to each side, for every size of the gradient, and nothing for none")
    func lionSteps() {
        for gradient in [Float(1e-20), 0.5, 3, 1e20] {
            #expect(end(Lion(), steps: 1, { _ in gradient }) == 0.875)
            #expect(end(Lion(), steps: 1, { _ in -gradient }) == 1.125)
            #expect(end(Lion(), steps: 4, { _ in gradient }) == 0.5)
        }
        #expect(end(Lion(), steps: 4, { _ in 0 }) == 1)
        // m = 0.01·2 after the first step; c = 0.9·0.02 − 0.1·g: the sign turns at g = 0.18.
        #expect(end(Lion(), steps: 2, { $0 == 1 ? 2 : -0.175 }) == 0.75)
        #expect(end(Lion(), steps: 2, { $0 == 1 ? 2 : -0.185 }) == 1)
    }

    @Test("lion decays weights by η·λ beside the step, and nothing else")
    func lionDecay() {
        let rule = changed(Lion()) { $0.weightDecay = 2 }
        // 2 − 0.125·(1 + 2·2)
        #expect(end(rule, from: 2, steps: 1, { _ in 1 }) == 1.375)
        #expect(end(rule, from: 2, steps: 1, { _ in 0 }) == 1.5)
        #expect(end(rule, from: 2, steps: 3, isDecayed: false, { _ in 1 }) == end(Lion(), from: 2, steps: 3) { _ in 1 })
    }
}
