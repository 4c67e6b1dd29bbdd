/// Something about a saved run that its user should know. No number depends on it: what cannot be used is trained
/// again.
public enum CheckpointNotice: Sendable, Equatable, CustomStringConvertible {
    /// The file is not what was written once.
    case damaged(file: String)
    /// Another version of the program wrote the file.
    case otherVersion(file: String)
    /// The file is of another run, or of another revision of the engine.
    case otherRun(file: String)
    /// The file cannot be read.
    case unreadable(SurroundingsError)
    /// A run could not be saved; it goes on all the same.
    case notSaved(SurroundingsError)

    /// The notice in a sentence.
    public var description: String {
        switch self {
        case .damaged(let file): "\(file): this checkpoint is damaged; it is skipped"
        case .otherVersion(let file): "\(file): another version of Espalier wrote this checkpoint; it is skipped"
        case .otherRun(let file): "\(file): this checkpoint is none of its run and this engine; it is skipped"
        case .unreadable(let error): "\(error); this checkpoint is skipped"
        case .notSaved(let error): "\(error); the runs under way go on, but they are not saved"
        }
    }
}
