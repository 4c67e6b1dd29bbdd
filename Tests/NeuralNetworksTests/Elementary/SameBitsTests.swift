import Testing

@testable import NeuralNetworks

/// The digests are no proof of correctness: other tests are. They say that a build for another machine, or a change of
/// the code, has not changed the numbers that published results were made with. A change on purpose raises the engine's
/// numeric revision.
@Suite("The engine's numbers have the same bits in every build")
struct SameBitsTests {
    private static let activations: [String: UInt64] = []
    private static let weights: [String: UInt64] = []

    /// FNV-1a over 64-bit words; any NaN counts as the same.
    private struct Digest {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ number: Double) {
            value = (value ^ (number.isNaN ? 0 : number.bitPattern)) &* 0x100_0000_01B3
        }

        /// The function's values at floats of all kinds.
        mutating func add(_ function: (Vector) -> Vector) {
            for pattern in stride(from: UInt32(0), to: .max, by: 1_000_003) {
                add(Double(function(Vector(repeating: Float(bitPattern: pattern)))[0]))
            }
        }
    }

    @Test("elementary functions of Float")
    func floats() {
        var digest = Digest()
        for each in FloatFunctionTests.cases where each.name != "normalProbability" {
            digest.add(each.function)
        }
        #expect(digest.value == 9_621_006_128_989_691_269)
    }

    @Test("the normal distribution")
    func normalDistribution() {
        var digest = Digest()
        digest.add(normalProbability)
        digest.add { NormalDistribution($0).density }
        #expect(digest.value == 1_532_106_909_013_207_261)
    }

    @Test("activations and their derivatives")
    func activations() {
        for activation in Activations.all.map({ $0.init() }) {
            var digest = Digest()
            digest.add { activation.value($0) }
            digest.add { activation.derivative($0, activation.value($0)) }
            let name = type(of: activation).description.name
            #expect(digest.value == Self.activations[name], "\(name)")
        }
    }

    @Test("weights")
    func weights() {
        for initializer in Initializers.all.map({ $0.init() }) {
            var (digest, stream) = (Digest(), RandomStream(seed: 1, purpose: .initialization))
            for weight in initializer.weights(fanIn: 40, fanOut: 21, from: &stream) { digest.add(Double(weight)) }
            let name = type(of: initializer).description.name
            #expect(digest.value == Self.weights[name], "\(name)")
        }
    }

    @Test("elementary functions of Double")
    func doubles() {
        var digest = Digest()
        for function in DoubleFunctionTests.cases.map(\.function) {
            for index in -2000...2000 { digest.add(function(Double(index) * 0.171875)) }
        }
        #expect(digest.value == 6_823_702_855_096_711_928)
    }

    @Test("normal numbers")
    func normals() {
        var (digest, stream) = (Digest(), RandomStream(seed: 1, purpose: .initialization))
        for _ in 0..<2000 { digest.add(stream.normal()) }
        #expect(digest.value == 7_475_323_027_616_328_498)
    }
}
