import Foundation
import NeuralNetworks

extension RunResult {
    /// What a training came to, with the parameters as their digest.
    init(_ outcome: TrainingOutcome) {
        self.init(
            status: outcome.ending == .finished ? .finished : .diverged, epochsRun: outcome.epochsRun,
            keptEpoch: outcome.keptEpoch, parameterCount: outcome.parameterCount, metrics: outcome.metrics,
            curves: outcome.curves, confusion: outcome.confusion, classMap: outcome.classMap.map(PackedClassMap.init),
            parametersDigest: Self.digest(of: outcome.parameters))
    }

    /// SHA-256 of the parameters as little-endian floats, in hexadecimal.
    ///
    /// Processors do not agree on the sign and the low bits of the NaN that an operation comes to, so any NaN counts as
    /// the one that x86-64 makes.
    static func digest(of parameters: [Float]) -> String {
        var digest = Digest()
        digest.update(parameters.map { $0.isNaN ? Float(bitPattern: 0xFFC0_0000) : $0 })
        return digest.hexadecimal
    }
}

extension Provenance {
    /// This machine and program, at that time.
    init(startedAt: String, wallTime: Duration) {
        let (seconds, attoseconds) = wallTime.components
        self.init(
            startedAt: startedAt,
            wallSeconds: Double(seconds) + Double(attoseconds / 1_000_000_000_000) / 1e6,
            host: Machine.host, system: Machine.system, version: Program.version)
    }

    /// A moment in ISO 8601, UTC, to the second.
    static func text(_ date: Date) -> String {
        date.formatted(.iso8601)
    }
}
