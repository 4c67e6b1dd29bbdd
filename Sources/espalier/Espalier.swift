import ArgumentParser
import Experiments
import Reports

@main
struct Espalier: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Declarative experiments with neural-network classifiers.")
}
