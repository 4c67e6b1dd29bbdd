import Documents
import NeuralNetworks

/// One thing that is wrong with a spec: a fact and a place. `Complaint+Words.swift` makes sentences of it.
struct Complaint: Sendable {
    /// What is wrong.
    let fact: Fact
    /// The place at fault.
    let span: Span
    /// Where the value is used, when it stands elsewhere (behind an anchor).
    var usedAt: Span?
    /// A change of the text that is certain to be meant.
    var fix: Diagnostic.Fix?
    /// The point of the grid in which it is wrong: columns and their texts; empty when it is wrong everywhere.
    var point: [Configuration.Cell] = []

    /// A fact at a place.
    init(_ fact: Fact, at span: Span, usedAt: Span? = nil) {
        self.fact = fact
        self.span = span
        self.usedAt = usedAt
    }

    /// Everything that can be wrong, each with what there is to know about it.
    enum Fact: Sendable {
        // Names
        case unknownSetting(String, owner: Owner, allowed: [String], advice: NameAdvice)
        case unknownMember(String, noun: String, plural: String, allowed: [String], advice: NameAdvice)
        case unknownWord(String, subject: Subject, allowed: [String], suggestion: String?)
        case unknownPath(String, name: String, owner: Owner, allowed: [String], advice: NameAdvice)
        case unknownColumn(String, key: String, allowed: [String], suggestion: String?)
        case repeatedColumn(String, rows: Span)
        case repeatedGroup(String, first: Span)
        case groupsAcrossData([String], column: String, axis: Span)
        case tableAcrossData(column: String, axis: Span)
        case unknownBaseline(String, column: String, allowed: [String], suggestion: String?)
        case unknownLabel(String, axis: String, allowed: [String], suggestion: String?)
        case invalidName(String, suggestion: String)
        case reservedName(String, otherAxis: Span?)

        // Values
        case wrongKind(subject: Subject, kind: SettingKind, found: Found, hint: Hint?)
        case outOfRange(String, subject: Subject, kind: SettingKind)
        case notMapping(String, found: Found)
        case notSpec(Found, advice: String)
        case missingSetting(String, owner: Owner, meaning: String, choices: [String])
        case repeatedSetting(String, alias: String, first: Span)
        case memberAsKey(String, noun: String, discriminator: String, member: String, owner: String)
        case numberAsKey(String, setting: String, value: String)
        case emptyList(String)
        case unsupportedVersion(String)
        case repeatedSeed(Int, first: Span)
        case staleSeed(Int, first: Span)
        case seedsBesideProtocol(Span)

        // Sweeps
        case unknownForm(axis: String, advice: String)
        case invalidRange(RangeFault)
        case repeatedPath(String, axis: String, otherAxis: String, other: Span)
        case ruleSetsAxis(String, axis: String, other: Span)
        case pathIntoList(String, list: Span)
        case unequalZip(String, count: Int, first: String, firstCount: Int, firstSpan: Span)
        case repeatedLabel(String, key: String, first: Span)
        case missingLabel(String, key: String)
        case variantsOfValue(String)
        case excludesNothing
        case changesNothing
        case nothingLeft(excluded: Int)
        case gridTooLarge(GridSize, maxRuns: Int, limit: Span?)
        case repeatedConfigurations(Int, isSampled: Bool, firstPoint: [Configuration.Cell])
        case repeatedInclusion

        // Settings that do not go together
        case layerCount(subject: Subject, count: Int, wanted: Int, hiddenCount: Int, hidden: Span?)
        case settingConflict(message: String, advice: String, others: [(name: String, span: Span)])
        case missingPart(metric: String, key: String, part: String, split: Span?)
        case testSelection(String)
        case dataProblem(message: String, advice: String)

        // Files, references and the command line
        case assembly(AssemblyFault)
    }

    /// What stands where something else is wanted.
    enum Found: Equatable, Sendable {
        case nothing
        case text(String)
        case number(String)
        case flag(String)
        case list
        case mapping
    }

    /// A way out of a wrong kind of value.
    enum Hint: Equatable, Sendable {
        case removeQuotes
        /// A list of entries where a mapping is meant.
        case removeDashes
        /// What to write, in words.
        case write(String)
        /// What to write in place of the value, letter by letter.
        case replaceBy(String)
        /// Several values are tried by an axis on that path.
        case sweep(path: String, isRange: Bool)
        /// An axis on a setting that is a list itself needs a list of lists.
        case listOfLists(String)
    }

    /// What is wrong with a range.
    enum RangeFault: Equatable, Sendable {
        case endsReversed(from: String, to: String)
        case endNotPositive(scale: String, end: String)
        case tooFewPoints(String)
        case stepNotPositive(String)
        case stepDoesNotDivide(step: String, scale: String)
        case bothNumAndStep
        case neitherNumNorStep
    }
}
