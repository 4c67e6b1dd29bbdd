import ArgumentParser
import Experiments

extension CompletionKind {
    /// Specs, and folders on the way to them.
    static var specs: CompletionKind { .file(extensions: ["yaml", "yml"]) }

    /// What `describe` can be asked for.
    static var referenceNames: CompletionKind { .custom { _, _, start in SpecReference.names(startingWith: start) } }

    /// Settings of a run with values: `optimizer.type=adam`.
    static var assignments: CompletionKind {
        .custom { _, _, start in SpecReference.assignments(startingWith: start) }
    }

    /// Folders that hold the results of one experiment, and folders on the way to them.
    static var resultsFolders: CompletionKind { .custom { _, _, start in ResultsFolder.paths(startingWith: start) } }
}

extension RunEngine: ExpressibleByArgument {}
