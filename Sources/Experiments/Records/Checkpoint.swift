import Foundation
import NeuralNetworks

/// A run that is under way, as its file in `checkpoints` has it: where its training is, and when and how long it was
/// trained so far.
///
/// The file is these bytes, of each number the lowest first: the nine letters of `signature`; the version of the file
/// as 4 bytes; the revision of the engine as 8; the run's id and the beginning of its training, ISO 8601, UTC, each
/// with its length as 8 bytes before it; the seconds of training as the 8 bytes of a Double; the state with its length
/// as 8 bytes before it; the SHA-256 of all that as 32.
struct Checkpoint: Sendable {
    /// The run's identity.
    let id: String
    /// The revision of the engine that trained it.
    let engineRevision: Int
    /// When the training began, ISO 8601, UTC.
    let startedAt: String
    /// How long it was trained until then.
    let seconds: Double
    /// Where the training is.
    let state: TrainingState

    /// Why bytes are no checkpoint.
    enum Fault: Error, Equatable {
        /// They are not what was written once.
        case damaged
        /// Another version of the program wrote them.
        case otherVersion
    }

    private static let signature = Array("espalier\n".utf8)
    private static let version: UInt8 = 1

    /// The bytes of the file.
    var bytes: [UInt8] {
        let state = state.bytes
        var bytes: [UInt8] = []
        bytes.reserveCapacity(state.count + 200)
        bytes += Self.signature + [Self.version, 0, 0, 0]
        Self.append(UInt64(bitPattern: Int64(engineRevision)), to: &bytes)
        for text in [id, startedAt] {
            Self.append(UInt64(text.utf8.count), to: &bytes)
            bytes += text.utf8
        }
        Self.append(seconds.bitPattern, to: &bytes)
        Self.append(UInt64(state.count), to: &bytes)
        bytes += state
        return bytes + Digest.bytes(of: bytes[...])
    }

    /// The checkpoint that those bytes are.
    init(_ bytes: [UInt8]) throws(Fault) {
        guard bytes.starts(with: Self.signature) else { throw .damaged }
        var rest = bytes.dropFirst(Self.signature.count)
        // Whatever may have changed in other versions, this stands where it stood.
        guard rest.prefix(4) == [Self.version, 0, 0, 0] else { throw rest.count < 4 ? .damaged : .otherVersion }
        rest = rest.dropFirst(4).dropLast(Digest.byteCount)
        guard Array(bytes.suffix(Digest.byteCount)) == Digest.bytes(of: bytes.dropLast(Digest.byteCount)) else {
            throw .damaged
        }
        guard let revision = Self.takeNumber(&rest), let id = Self.takeText(&rest),
            let startedAt = Self.takeText(&rest), let seconds = Self.takeNumber(&rest).map(Double.init(bitPattern:)),
            Self.takeNumber(&rest) == UInt64(rest.count)
        else { throw .damaged }
        // The bytes are as they were written, so a state that cannot be read has another version of its own.
        guard let state = TrainingState(rest) else { throw .otherVersion }
        self.init(
            id: id, engineRevision: Int(truncatingIfNeeded: Int64(bitPattern: revision)), startedAt: startedAt,
            seconds: seconds, state: state)
    }

    init(id: String, engineRevision: Int, startedAt: String, seconds: Double, state: TrainingState) {
        self.id = id
        self.engineRevision = engineRevision
        self.startedAt = startedAt
        self.seconds = seconds
        self.state = state
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
    }

    private static func takeNumber(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
        guard rest.count >= 8 else { return nil }
        defer { rest = rest.dropFirst(8) }
        return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func takeText(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let count = takeNumber(&rest), count <= UInt64(rest.count) else { return nil }
        defer { rest = rest.dropFirst(Int(count)) }
        return String(decoding: rest.prefix(Int(count)), as: UTF8.self)
    }
}
