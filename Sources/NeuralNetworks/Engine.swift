/// The engine as a whole.
public enum Engine {
    /// The revision of the numbers: it grows whenever any run would come to other bits than before, and with it every
    /// run's identity, so that results of different arithmetic are never taken for each other.
    public static let revision = 5
}
