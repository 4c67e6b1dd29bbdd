/// The program as a whole.
public enum Program {
    /// The version, as every record and report has it.
    public static let version = "0.1.0"
}
