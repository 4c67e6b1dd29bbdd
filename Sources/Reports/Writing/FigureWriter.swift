import Experiments

/// Writes figures into the folder `figures` of an experiment's results: of each its script, and the pictures that were
/// drawn of it.
///
/// A picture stands for the script beside it. One whose script has changed and that was not drawn anew is removed, so
/// that none shows older numbers than the report, and so are all files of figures that the report does not have any
/// more. Files that no script of Espalier stands beside are left alone.
struct FigureWriter: Sendable {
    private static let folderName = "figures"
    private static let pictureEndings = ["svg", "pdf"]

    /// The results.
    let folder: ResultsFolder

    /// Writes the figures.
    func write(_ figures: [Figure], as drawn: DrawnFigures) throws(SurroundingsError) {
        let names = Set(figures.map(\.name))
        for file in try folder.names(in: Self.folderName) where file.hasSuffix(".gp") {
            let name = String(file.dropLast(3))
            guard !names.contains(name), try isOwn(name) else { continue }
            for ending in Self.pictureEndings + ["gp"] { try folder.remove(Self.path(name, ending)) }
        }
        for figure in figures {
            let isChanged = try folder.bytes(of: Self.path(figure.name, "gp")) != Array(figure.script.utf8)
            let pictures = [drawn[figure.name].map { Array($0.file.utf8) }, drawn.documents[figure.name]]
            // Pictures that are out of date go before their script: whatever happens in between, none passes for new.
            for (ending, picture) in zip(Self.pictureEndings, pictures) where picture == nil && isChanged {
                try folder.remove(Self.path(figure.name, ending))
            }
            try folder.write(Array(figure.script.utf8), to: Self.path(figure.name, "gp"))
            for (ending, picture) in zip(Self.pictureEndings, pictures) {
                if let picture { try folder.write(picture, to: Self.path(figure.name, ending)) }
            }
        }
    }

    private static func path(_ name: String, _ ending: String) -> String { "\(folderName)/\(name).\(ending)" }

    /// Whether the script of that name is one of Espalier's.
    private func isOwn(_ name: String) throws(SurroundingsError) -> Bool {
        let bytes = try folder.bytes(of: Self.path(name, "gp")) ?? []
        return bytes.starts(with: GnuplotScript.firstLine.utf8)
    }
}
