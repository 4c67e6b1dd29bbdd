import Documents
import NeuralNetworks

/// What one spec says: a base run, what is swept, the seeds and the wishes for running and reporting.
public struct ExperimentSpec: Sendable {
    /// The text of the spec, byte for byte.
    public let text: [UInt8]
    /// The text, and the tree that was put together from it.
    public let document: Document
    /// The folder that relative paths start from.
    public let folder: String
    /// The name: the folder under `results`.
    public let name: String
    /// The question; may be empty.
    public let question: String
    /// The base run.
    public let base: RunSettings
    /// The seeds of the replicates; with a `protocol`, those that configurations are chosen by.
    public let seeds: [Int]
    /// The seeds that the chosen configurations are run with afterwards; empty without a `protocol`.
    public var finalSeeds: [Int] = []
    /// How runs are run.
    public let run: RunOptions
    /// What the report shows.
    public let report: ReportOptions
    /// What is varied.
    var sweep = Sweep()
    /// The files that the spec extends, one through the other.
    public internal(set) var extended: [ExtendedFile] = []
    /// What the command line sets, as it was given: `network.hidden=[64]`.
    public internal(set) var overrides: [String] = []
    /// The base run before references were replaced; nil when none follow the sweep.
    var template: ReferenceTemplate?
}
