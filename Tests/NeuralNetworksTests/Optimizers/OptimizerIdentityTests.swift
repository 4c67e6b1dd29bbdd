import Testing

@testable import NeuralNetworks

@Suite("Optimizers that are the same in theory are the same bit for bit")
struct OptimizerIdentityTests {
    private func end(_ rule: any Optimizer, isDecayed: Bool = true, steps: Int = 20) -> [UInt32] {
        OptimizerLaw.run(rule, from: OptimizerLaw.start, steps: steps, isDecayed: isDecayed) { place in
            place.map { ($0 - 1) * 0.75 }
        }.map(\.bitPattern)
    }

    private func sgd(momentum: Double = 0, dampening: Double = 0, nesterov: Bool = false) -> SGD {
        var rule = SGD()
        (rule.momentum, rule.dampening, rule.nesterov) = (momentum, dampening, nesterov)
        return rule
    }

    @Test("sgd is θ − η·g, rounded once, and remembers nothing")
    func plain() {
        var place = OptimizerLaw.start
        for _ in 0..<20 { place = place.map { $0.addingProduct(($0 - 1) * 0.75, -Float(0.01)) } }
        #expect(end(SGD()) == place.map(\.bitPattern))
        #expect(SGD().slotCount == 0)
    }

    @Test("momentum that all but vanishes is sgd; momentum that does not, is not")
    func vanishingMomentum() {
        #expect(sgd(momentum: 1e-60).slotCount == 1)
        #expect(end(sgd(momentum: 1e-60)) == end(SGD()))
        #expect(end(sgd(momentum: 1e-60, nesterov: true)) == end(SGD()))
        #expect(end(sgd(momentum: 0.5)) != end(SGD()))
    }

    @Test("the first step with momentum is that of sgd, dampened or not")
    func firstStep() {
        #expect(end(sgd(momentum: 0.9), steps: 1) == end(SGD(), steps: 1))
        #expect(end(sgd(momentum: 0.9, dampening: 0.9), steps: 1) == end(SGD(), steps: 1))
        #expect(end(sgd(momentum: 0.9, nesterov: true), steps: 1) != end(SGD(), steps: 1))
    }

    @Test("dampening equal to momentum keeps a running mean of constant gradients at the gradient")
    func runningMean() {
        func distance(_ rule: SGD) -> Float {
            OptimizerLaw.run(rule, from: [0], steps: 10, rate: 0.5) { _ in [1] }[0]
        }
        // A half and a half are exact: ten steps of ½.
        #expect(distance(sgd(momentum: 0.5, dampening: 0.5)) == -5)
        // Without dampening v is 2 − 2^(1 − t): −½·Σ = −½·(20 − 2·(1 − 2⁻¹⁰)).
        #expect(distance(sgd(momentum: 0.5)) == -9.000_976_562_5)
    }

    @Test("adamw without decay is adam; with decay on what is not decayed, too")
    func decay() {
        var without = AdamW()
        without.weightDecay = 0
        var strong = AdamW()
        strong.weightDecay = 0.5
        #expect(end(without) == end(Adam()))
        #expect(end(strong, isDecayed: false) == end(Adam()))
        #expect(end(strong) != end(Adam()))
    }

    @Test("adamw with a gradient of zero shrinks weights by 1 − η·λ and nothing else")
    func decayAlone() {
        var rule = AdamW()
        (rule.learningRate, rule.weightDecay) = (0.5, 0.25)
        let zero: ([Float]) -> [Float] = { $0.map { _ in 0 } }
        let decayed = OptimizerLaw.run(rule, from: OptimizerLaw.start, steps: 2, gradient: zero)
        #expect(decayed == OptimizerLaw.start.map { $0 * 0.765_625 })
        let kept = OptimizerLaw.run(rule, from: [2], steps: 2, isDecayed: false, gradient: zero)
        #expect(kept == [2])
    }

    @Test("a rule that remembers begins as its paper does, by hand")
    func byHand() {
        func first(_ rule: any Optimizer, rate: Double) -> Float {
            OptimizerLaw.run(rule, from: [1], steps: 1, rate: rate) { _ in [2] }[0]
        }
        func isClose(_ value: Float, _ expected: Double) -> Bool { abs(Double(value) - expected) < 3e-7 }
        // Adam: m̂ = g, v̂ = g²: a step of η.
        #expect(isClose(first(Adam(), rate: 0.125), 0.875))
        // RMSprop: v = 0.1·4: 1 − 0.125·2/√0.4.
        #expect(isClose(first(RMSprop(), rate: 0.125), 0.604_715_292_478_952_5))
        // Adagrad: G = 4: a step of η; from G₀ = 12: G = 16, half of it.
        #expect(isClose(first(Adagrad(), rate: 0.125), 0.875))
        var begun = Adagrad()
        begun.initialAccumulator = 12
        #expect(isClose(first(begun, rate: 0.125), 0.9375))
        // Adadelta: √(10⁻⁶/(0.05·4 + 10⁻⁶))·2 = 0.004472124774…
        #expect(isClose(first(Adadelta(), rate: 1), 0.995_527_875_225_2))
    }

    @Test("a setting of sgd that would have no effect is a problem")
    func problems() {
        #expect(sgd().problems() == [])
        #expect(sgd(momentum: 0.9).problems() == [])
        #expect(sgd(momentum: 0.9, dampening: 0.5).problems() == [])
        #expect(sgd(momentum: 0.9, nesterov: true).problems() == [])
        #expect(sgd(dampening: 0.5).problems().map(\.setting) == ["dampening"])
        #expect(sgd(nesterov: true).problems().map(\.setting) == ["nesterov"])
        #expect(sgd(momentum: 0.9, dampening: 0.5, nesterov: true).problems().map(\.setting) == ["nesterov"])
        #expect(Adam().problems() == [])
    }
}
