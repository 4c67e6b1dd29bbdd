/// The numbers that a run ends with, by name.
enum MetricNames {
    /// The parts of the data that a run is judged by.
    static let parts = ["train", "validation", "test"]

    /// All metrics: part, dot, quantity.
    static let all = parts.flatMap { part in ["loss", "accuracy"].map { "\(part).\($0)" } }

    /// Whether more of a metric is better: accuracies should rise, losses fall.
    static func isHigherBetter(_ metric: String) -> Bool { metric.hasSuffix("accuracy") }

    /// The part of the data that a metric is measured on.
    static func part(of metric: String) -> String {
        metric.split(separator: ".").first.map(String.init) ?? ""
    }
}
