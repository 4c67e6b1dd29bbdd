/// What can be said of a name that is not known.
struct NameAdvice: Equatable, Sendable {
    /// The name that was probably meant.
    var suggestion: String?
    /// Whether it was meant beyond doubt: another program's name for it, another spelling, or a slip of the keyboard.
    var isCertain = false
    /// Those that know the name: other members of the family, or paths of other sections.
    var belongsTo: [String] = []
    /// A sentence on a habit from other programs.
    var remark: String?
    /// What to write in place of the whole entry, when that is beyond doubt: `dropout: 0.2` for `keep_prob: 0.8`.
    var entry: String?
}
