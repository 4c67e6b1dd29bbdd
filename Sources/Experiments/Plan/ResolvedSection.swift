import NeuralNetworks

/// One section of a run with every default written out, as the lock file and the identities of runs have it. All
/// configurations that have the section share it.
final class ResolvedSection: Sendable {
    /// The section's name.
    let name: String
    /// The section as a spec would have it.
    let json: JSONValue
    /// The section as identities have it.
    let rendered: RenderedJSON

    /// A section.
    ///
    /// - Parameter field: the section's name and value.
    init(_ field: ComponentValue.Field) {
        let run = ComponentValue(name: PathResolver.run.name, fields: [field])
        name = field.name
        json = JSONValue(run, as: PathResolver.run)[field.name] ?? .null
        rendered = RenderedJSON(json)
    }

    /// All sections of a run, in the order of the declaration.
    static func all(of settings: RunSettings) -> [ResolvedSection] {
        settings.componentValue.fields.map(ResolvedSection.init)
    }
}
