import Testing

/// What experiments come to when nothing disturbs them; each is run once for all suites.
enum Undisturbed {
    private static let slowFiles = Result { try files(Specs.slow) }

    /// The files of `Specs.slow`.
    static func slow() throws -> [String: String] { try slowFiles.get() }

    private static let longFiles = Result { try files(Specs.long) }

    /// The files of `Specs.long`.
    static func long() throws -> [String: String] { try longFiles.get() }

    private static func files(_ spec: String) throws -> [String: String] {
        let place = try Workplace(spec)
        let outcome = try place.run()
        try #require(outcome.code == 0, "\(outcome.errors)")
        return try place.timelessFiles()
    }
}
