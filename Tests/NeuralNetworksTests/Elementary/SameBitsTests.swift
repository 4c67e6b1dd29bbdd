import Testing

@testable import NeuralNetworks

/// The digests are no proof of correctness: other tests are. They say that a build for another machine, or a change of
/// the code, has not changed the numbers that published results were made with. A change on purpose raises the engine's
/// numeric revision.
@Suite("The engine's numbers have the same bits in every build")
struct SameBitsTests {
    private static let activations: [String: UInt64] = [
        "relu": 13_693_388_481_272_178_909,
        "leaky_relu": 7_559_566_839_658_277_085,
        "elu": 12_655_082_049_798_367_453,
        "selu": 8_955_250_466_823_301_341,
        "gelu": 11_205_332_240_439_929_053,
        "silu": 792_263_183_240_227_037,
        "mish": 14_838_905_963_161_282_781,
        "sigmoid": 13_224_780_747_608_910_045,
        "tanh": 3_713_577_077_755_570_397,
        "softplus": 15_822_088_779_145_373_917,
        "softsign": 14_958_489_298_232_895_709,
        "arctan": 7_173_376_269_061_941_469,
        "hard_sigmoid": 6_550_696_159_284_259_037,
        "hard_tanh": 5_298_721_905_378_289_885,
        "hard_swish": 4_389_130_758_240_299_229,
        "identity": 9_285_418_154_562_382_045,
    ]
    private static let optimizers: [String: UInt64] = [
        "sgd": 12_997_428_880_164_326_551,
        "rmsprop": 9_036_175_388_029_029_527,
        "adagrad": 15_278_118_824_652_115_095,
        "adadelta": 5_037_806_408_261_242_007,
        "adam": 16_247_654_416_412_904_599,
        "adamw": 15_863_372_375_200_959_639,
        "adamax": 15_467_556_601_431_919_767,
        "nadam": 7_778_909_879_369_534_615,
        "amsgrad": 291_752_689_628_941_463,
        "radam": 3_968_167_556_855_434_391,
        "lion": 15_200_782_375_968_115_863,
    ]
    private static let weights: [String: UInt64] = [
        "he_normal": 2_999_576_654_792_882_885,
        "he_uniform": 8_406_204_513_114_651_333,
        "xavier_normal": 10_650_559_604_435_188_421,
        "xavier_uniform": 13_898_706_724_404_853_445,
        "lecun_normal": 5_497_476_876_915_702_469,
        "lecun_uniform": 3_254_262_340_467_292_869,
        "orthogonal": 5_581_581_145_012_435_653,
        "uniform": 5_349_102_109_390_011_077,
        "normal": 10_148_646_132_410_743_493,
        "truncated_normal": 18_123_693_930_502_159_045,
        "constant": 15_810_290_529_012_021_957,
    ]

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

    @Test("where each rule of updating goes in 40 steps")
    func optimizers() {
        for rule in Optimizers.all.map({ $0.init() }) {
            var (digest, random) = (Digest(), TestNumbers())
            // Small parameters, which show the last bits of what moves them; gradients of common size, and down to those
            // whose squares are no normal numbers.
            let start = OptimizerLaw.start.map { $0 * 0x1p-12 }
            let moved = OptimizerLaw.run(rule, from: start, steps: 40) { parameters in
                let scale: Float = [1, 0x1p-20, 0x1p-66, 0x1p-120][Int(random.float().magnitude * 3.99)]
                return random.floats(parameters.count).map { $0 * scale }
            }
            for parameter in moved { digest.add(Double(parameter)) }
            let name = type(of: rule).description.name
            #expect(digest.value == Self.optimizers[name], "\(name)")
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
