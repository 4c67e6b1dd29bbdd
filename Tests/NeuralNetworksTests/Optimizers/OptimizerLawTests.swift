import Testing

@testable import NeuralNetworks

/// What every optimizer keeps. Each law is a function of a rule, so that broken rules can be shown to break it.
enum OptimizerLaw {
    /// Moves `start` by gradients that may depend on where it is.
    static func run<Rule: Optimizer>(
        _ rule: Rule, from start: [Float], steps: Int, isDecayed: Bool = true, rate: Double? = nil,
        gradient: ([Float]) -> [Float]
    ) -> [Float] {
        let parameters = wholePanels(start)
        let gradients = FloatBuffer(count: parameters.count)
        let slots = (0..<rule.slotCount).map { _ in FloatBuffer(count: parameters.count) }
        for step in stride(from: 1, through: steps, by: 1) {
            gradients.array = wholePanels(gradient(Array(parameters.array.prefix(start.count)))).array
            rule.apply(
                to: parameters.all, slots: slots.map(\.all), block: ParameterBlock(run: 0..<parameters.count),
                gradient: gradients.all, step: step, learningRate: rate ?? rule.learningRate, isDecayed: isDecayed)
        }
        return Array(parameters.array.prefix(start.count))
    }

    static let start: [Float] = [1, -2, 0.5, -0.25, 3, -1, 0, 2, 0.125, -3, 1.5]

    /// A gradient of zero moves nothing, when nothing decays.
    static func zeroGradientMovesNothing(_ rule: any Optimizer) -> Bool {
        run(rule, from: start, steps: 5, isDecayed: false) { $0.map { _ in 0 } } == start
    }

    /// The bowl ½·Σ cᵢ·(θᵢ − 1)² is left with a hundredth of its height.
    static func bowlIsSolved(_ rule: any Optimizer) -> Bool {
        let curvatures: [Float] = [1, 0.5, 2, 1, 0.5, 2, 1, 1, 0.5, 2, 1]
        func height(_ place: [Float]) -> Float {
            zip(place, curvatures).reduce(0) { $0 + $1.1 * ($1.0 - 1) * ($1.0 - 1) / 2 }
        }
        // Each rule has rates that suit it; one of them must do.
        return [0.001, 0.01, 0.1, 1].contains { rate in
            let end = run(rule, from: start, steps: 3000, isDecayed: false, rate: rate) { place in
                zip(place, curvatures).map { $1 * ($0 - 1) }
            }
            return height(end) < height(start) / 100
        }
    }

    /// Ordinary, tiny and large gradients leave every parameter finite.
    static func staysFinite(_ rule: any Optimizer) -> Bool {
        let gradients: [Float] = [1, -1, 0, 1e-30, -1e-20, 1e8, -1e12, 0x1p-149, 1e-8, 100, -3]
        return run(rule, from: start, steps: 4, rate: 0.01) { _ in gradients }.allSatisfy(\.isFinite)
    }

    /// A gradient that is not a number is not taken for an ordinary one: its parameter is no number afterwards. That
    /// parameter's partner may be lost with it, and no other.
    static func notANumberIsSeen(_ rule: any Optimizer) -> Bool {
        let end = run(rule, from: start, steps: 7) { $0.indices.map { $0 == 2 ? .nan : 0.5 } }
        return end[2].isNaN && end.indices.allSatisfy { $0 % 8 == 2 || end[$0].isFinite }
    }

    /// What sixteen parameters become depends on no neighbour but the partner, eight places away.
    static func lanesAreApart(_ rule: any Optimizer) -> Bool {
        func moved(_ start: [Float]) -> [Float] { run(rule, from: start, steps: 7) { $0.map { $0 * 0.75 + 0.5 } } }
        let whole = start + [-0.5, 4, 0.25, -1.5, 6]
        let together = moved(whole)
        return whole.indices.allSatisfy { index in
            var pair = [Float](repeating: 0, count: 16)
            for place in [index, index ^ 8] { pair[place] = whole[place] }
            return moved(pair)[index].bitPattern == together[index].bitPattern
        }
    }
}

@Suite("Every optimizer")
struct OptimizerLawTests {
    static let rules = Optimizers.all.map { $0.init() }

    @Test("is not moved by a gradient of zero")
    func zeroGradient() {
        for rule in Self.rules { #expect(OptimizerLaw.zeroGradientMovesNothing(rule), "\(name(rule))") }
        #expect(!OptimizerLaw.zeroGradientMovesNothing(Broken(fault: .drift)))
    }

    @Test("solves a convex bowl")
    func bowl() {
        for rule in Self.rules { #expect(OptimizerLaw.bowlIsSolved(rule), "\(name(rule))") }
        #expect(!OptimizerLaw.bowlIsSolved(Broken(fault: .uphill)))
    }

    @Test("turns finite gradients into finite parameters")
    func finite() {
        for rule in Self.rules { #expect(OptimizerLaw.staysFinite(rule), "\(name(rule))") }
        #expect(!OptimizerLaw.staysFinite(Broken(fault: .divisionByGradient)))
    }

    @Test("turns a gradient that is not a number into a parameter that is none")
    func notANumber() {
        for rule in Self.rules { #expect(OptimizerLaw.notANumberIsSeen(rule), "\(name(rule))") }
        #expect(!OptimizerLaw.notANumberIsSeen(Broken(fault: .sign)))
    }

    @Test("moves each parameter as if it and its partner were alone")
    func lanes() {
        for rule in Self.rules { #expect(OptimizerLaw.lanesAreApart(rule), "\(name(rule))") }
        #expect(!OptimizerLaw.lanesAreApart(Broken(fault: .sharedLanes)))
    }

    @Test("says whether weights decay: only then it moves them otherwise than biases")
    func decay() {
        func moves(_ rule: some Optimizer, isDecayed: Bool) -> [Float] {
            OptimizerLaw.run(rule, from: OptimizerLaw.start, steps: 3, isDecayed: isDecayed) { $0.map { $0 / 2 } }
        }
        func check(_ type: (some Optimizer).Type) {
            for (label, rule) in type.atEnds() {
                let differs = moves(rule, isDecayed: true) != moves(rule, isDecayed: false)
                // A decay too small for a float shows no difference.
                #expect(rule.decaysWeights || !differs, "\(type.description.name): \(label)")
            }
        }
        for type in Optimizers.all { check(type) }
        #expect(moves(AdamW(), isDecayed: true) != moves(AdamW(), isDecayed: false))
        #expect(AdamW().decaysWeights && !Adam().decaysWeights)
    }

    @Test("forgets a gradient that has died away: no memory stays subnormal")
    func subnormal() {
        // 0.9 · 4 · 2⁻¹⁴⁹ is 4 · 2⁻¹⁴⁹ again: a running mean alone would stay there.
        #expect(Float(4 * 0x1p-149) * 0.9 == 4 * 0x1p-149)
        for rule in Self.rules {
            let parameters = FloatBuffer(count: 16)
            let slots = (0..<rule.slotCount).map { _ in FloatBuffer(count: 16) }
            let memories: [Float] = [4 * 0x1p-149, -0x1p-140, 0x1p-127, 0x1p-126, 1, 0, 0x1p-125, 0x1p-149]
            for slot in slots { slot.array = memories + memories.reversed() }
            let gradient = FloatBuffer(count: 16)
            rule.apply(
                to: parameters.all, slots: slots.map(\.all), block: ParameterBlock(run: 0..<16), gradient: gradient.all,
                step: 10, learningRate: 0.1, isDecayed: true)
            for slot in slots {
                #expect(!slot.array.contains { $0.isSubnormal }, "\(name(rule))")
                #expect(slot.array[4] > 0.4, "\(name(rule))")
            }
        }
    }

    @Test("keeps these laws at each end of each declared range")
    func ends() {
        func check(_ type: (some Optimizer).Type) {
            for (label, rule) in type.atEnds() {
                #expect(OptimizerLaw.zeroGradientMovesNothing(rule), "\(type.description.name): \(label)")
                #expect(OptimizerLaw.staysFinite(rule), "\(type.description.name): \(label)")
                #expect(OptimizerLaw.lanesAreApart(rule), "\(type.description.name): \(label)")
                #expect(OptimizerLaw.notANumberIsSeen(rule), "\(type.description.name): \(label)")
            }
        }
        for type in Optimizers.all { check(type) }
        #expect(SGD.atEnds().count == 7)
    }

    @Test("steps by its learning rate: the first step of two rates differs")
    func learningRate() {
        for rule in Self.rules {
            let gradient: ([Float]) -> [Float] = { $0.map { _ in 1 } }
            let small = OptimizerLaw.run(rule, from: [1], steps: 1, rate: 0.01, gradient: gradient)
            let large = OptimizerLaw.run(rule, from: [1], steps: 1, rate: 0.5, gradient: gradient)
            #expect(small != large, "\(name(rule))")
        }
    }

    @Test("has names of its own, and is in the list")
    func list() throws {
        #expect(problems(of: Optimizers.family.description.members) == [])
        let names = Optimizers.all.map { "\($0)" }
        #expect(try unlisted(in: "Optimizers", conformingTo: "Optimizer", listed: names) == [])
        let withoutOne = try unlisted(in: "Optimizers", conformingTo: "Optimizer", listed: Array(names.dropLast()))
        #expect(withoutOne == [names.last])
    }

    private func name(_ rule: any Optimizer) -> String { type(of: rule).description.name }
}

/// Gradient descent with a fault.
private struct Broken: Optimizer {
    enum Fault { case none, drift, uphill, divisionByGradient, sharedLanes, sign }

    var learningRate = 0.1
    var fault = Fault.none

    static let declaration = Declaration<Broken>("broken", "Gradient descent with a fault.")

    init() {}

    init(fault: Fault) { self.fault = fault }

    var slotCount: Int { 0 }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> (rate: Float, fault: Fault) {
        (Float(learningRate), fault)
    }

    func update(
        _ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots,
        _ coefficients: (rate: Float, fault: Fault)
    ) {
        let rate = coefficients.rate
        switch coefficients.fault {
        case .none: parameters -= gradient * rate
        case .drift: parameters -= gradient * rate + 1e-4
        case .uphill: parameters += gradient * rate
        case .divisionByGradient: parameters -= VectorPair(repeating: rate) / gradient
        case .sign:
            parameters -= VectorPair.zero.replacing(with: rate, where: gradient .> 0)
                .replacing(with: -rate, where: gradient .< 0)
        case .sharedLanes: parameters -= VectorPair(repeating: gradient.sum()) * rate
        }
    }
}
