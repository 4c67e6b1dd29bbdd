import Testing

@testable import NeuralNetworks

@Suite("The bytes of a training's state")
struct TrainingStateTests {
    private static let state: TrainingState = {
        var state = TrainingState()
        (state.epoch, state.batchesDone, state.step, state.lossSum) = (2, 1, 4, 0.5)
        (state.runningLoss, state.validationLoss, state.validationAccuracy) = ([1.25], [-0.0], [.nan])
        state.scheduleMemory.factor = 0.1
        (state.scheduleMemory.best, state.scheduleMemory.waited, state.scheduleMemory.cooldown) = (2, 3, 258)
        state.stoppingMemory = EarlyStopping.Watch.Memory(bestEpoch: 1, best: -1, waited: 7)
        (state.best, state.parameters) = ([1], [1, -0.0, 0.1])
        (state.statistics, state.slots) = ([[], [2, 3]], [[0x1p-149]])
        return state
    }()

    /// By Python, without the spaces:
    ///
    ///     import struct
    ///     p = struct.pack
    ///     print((p("<IqqqdQdQdQd", 1, 2, 1, 4, 0.5, 1, 1.25, 1, -0.0, 1, float("nan")) + p("<dBdqq", 0.1, 1, 2, 3, 258)
    ///         + p("<BBqdq", 1, 1, 1, -1, 7) + p("<BQf", 1, 1, 1) + p("<Qfff", 3, 1, -0.0, 0.1)
    ///         + p("<QQQff", 2, 0, 2, 2, 3) + p("<QQf", 1, 1, 2**-149)).hex())
    private static let hexadecimal = """
        01000000020000000000000001000000000000000400000000000000000000000000e03f010000000000000000000000
        0000f43f010000000000000000000000000000800100000000000000000000000000f87f9a9999999999b93f01000000
        00000000400300000000000000020100000000000001010100000000000000000000000000f0bf070000000000000001
        01000000000000000000803f03000000000000000000803f00000080cdcccc3d02000000000000000000000000000000
        020000000000000000000040000040400100000000000000010000000000000001000000
        """

    @Test("are those that are written down here")
    func golden() {
        let digits = Self.state.bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        #expect(digits.joined() == Self.hexadecimal.filter { !$0.isWhitespace })
    }

    @Test("come back as the same state, alone")
    func back() throws {
        let bytes = Self.state.bytes
        #expect(try #require(TrainingState(bytes[...])).bytes == bytes)
        #expect(try #require(TrainingState(([9, 9] + bytes + [9]).dropFirst(2).dropLast())).bytes == bytes)
        for count in 0..<bytes.count { #expect(TrainingState(bytes.prefix(count)) == nil, "\(count) bytes") }
        #expect(TrainingState((bytes + [0])[...]) == nil)
        // Another version.
        #expect(TrainingState(([2] + bytes.dropFirst())[...]) == nil)
    }

    @Test("are about as many as expected")
    func count() {
        var state = Self.state
        state.parameters = [Float](repeating: 1, count: 1000)
        state.slots = [state.parameters]
        state.runningLoss = [Double](repeating: 1, count: 1000)
        #expect((state.bytes.count..<(state.bytes.count + 200)).contains(state.byteCount))
    }

    @Test("may be any others: they are no state, or one that is not accepted, but never trap")
    func damage() throws {
        let training = ResumedTraining("plain")
        let bytes = Self.state.bytes
        for index in bytes.indices {
            for change in [UInt8(1), 0x80, 0xFF] {
                var damaged = bytes
                damaged[index] ^= change
                guard let state = TrainingState(damaged[...]) else { continue }
                #expect(!training.training.accepts(state, on: training.examples))
            }
        }
    }
}
