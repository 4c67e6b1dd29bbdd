extension Duration {
    /// A span of time for people: `4 s`, `3 min`, `2 h 10 min`.
    ///
    /// - Parameter seconds: The span; what is below a second counts as a whole one.
    public static func words(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        switch whole {
        case ..<100: return "\(whole) s"
        case ..<6000: return "\((whole + 30) / 60) min"
        default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
        }
    }
}
