import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

/// The bytes of a state of a training that has no layers: the place, then nothing but a few parameters.
func stateBytes(epoch: Int = 2, batchesDone: Int = 1, step: Int, parameters: [Float] = [1, -2]) -> [UInt8] {
    func bytes(_ number: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    func bytes(_ count: Int) -> [UInt8] { bytes(UInt64(bitPattern: Int64(count))) }
    let floats = bytes(parameters.count) + parameters.flatMap { bytes(UInt64($0.bitPattern)).prefix(4) }
    // Version; place; the sum of losses; three curves; the schedule's factor, best, wait and cooldown; no early
    // stopping; no best network; parameters; no statistics; no slots.
    return [1, 0, 0, 0] + bytes(epoch) + bytes(batchesDone) + bytes(step) + bytes(0)
        + bytes(0) + bytes(0) + bytes(0) + bytes(1.0.bitPattern) + [0] + bytes(0) + bytes(0) + [0] + [0]
        + floats + bytes(0) + bytes(0)
}

/// A saved run with that state.
func makeCheckpoint(
    id: String = "0123456789abcdef", engineRevision: Int = Engine.revision, seconds: Double = 1.5, step: Int,
    parameters: [Float] = [1, -2]
) throws -> Checkpoint {
    Checkpoint(
        id: id, engineRevision: engineRevision, startedAt: "2026-01-02T03:04:05Z", seconds: seconds,
        state: try #require(TrainingState(stateBytes(step: step, parameters: parameters)[...])))
}

@Suite("A checkpoint")
struct CheckpointTests {
    @Test("is the bytes that are written down here")
    func golden() throws {
        let bytes = try makeCheckpoint(engineRevision: 258, step: 7).bytes
        let state = stateBytes(step: 7)
        // By Python, where `state` are the bytes above:
        //
        //     import hashlib, struct
        //     head = b"espalier\n" + struct.pack("<Iq", 1, 258)
        //     head += struct.pack("<Q", 16) + b"0123456789abcdef" + struct.pack("<Q", 20) + b"2026-01-02T03:04:05Z"
        //     head += struct.pack("<dQ", 1.5, len(state))
        //     print(head.hex(), hashlib.sha256(head + state).hexdigest())
        let head = """
            657370616c6965720a010000000201000000000000100000000000000030313233343536373839616263646566140000
            0000000000323032362d30312d30325430333a30343a30355a000000000000f83f7700000000000000
            """
        let digest = "f314557c1b16514a58d3972e64caf7cec5553b370627c40ecf229b3e702ef055"
        func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
            bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        #expect(hexadecimal(bytes) == head.filter { !$0.isWhitespace } + hexadecimal(state) + digest)
    }

    @Test("comes back as it was")
    func back() throws {
        let bytes = try makeCheckpoint(engineRevision: 3, seconds: 0.1, step: 9).bytes
        let checkpoint = try Checkpoint(bytes)
        #expect(checkpoint.bytes == bytes)
        #expect(checkpoint.id == "0123456789abcdef")
        #expect([checkpoint.engineRevision, checkpoint.state.step, checkpoint.state.epoch] as [Int] == [3, 9, 2])
        #expect((checkpoint.startedAt, checkpoint.seconds) == ("2026-01-02T03:04:05Z", 0.1))
    }

    @Test("is refused when any byte is another, missing or too many")
    func damage() throws {
        let bytes = try makeCheckpoint(step: 9).bytes
        func fault(_ bytes: [UInt8]) -> Checkpoint.Fault? {
            do throws(Checkpoint.Fault) {
                _ = try Checkpoint(bytes)
                return nil
            } catch { return error }
        }
        #expect(fault(bytes) == nil)
        for index in bytes.indices {
            for bit in [UInt8(1), 0x80] {
                var damaged = bytes
                damaged[index] ^= bit
                #expect(fault(damaged) == ((9..<13).contains(index) ? .otherVersion : .damaged), "byte \(index)")
            }
        }
        for count in 0..<bytes.count { #expect(fault(Array(bytes.prefix(count))) == .damaged, "\(count) bytes") }
        #expect(fault(bytes + [0]) == .damaged)
        #expect(fault([]) == .damaged)
    }

    @Test("of a state that this program does not know is of another version, not damaged")
    func otherState() throws {
        // The state's version is the first of its bytes; the digest is right.
        var bytes = Array(try makeCheckpoint(step: 9).bytes.dropLast(32))
        let state = bytes.count - stateBytes(step: 9).count
        bytes[state] = 2
        #expect(throws: Checkpoint.Fault.otherVersion) { try Checkpoint(bytes + Digest.bytes(of: bytes[...])) }
    }
}
