import Documents

/// The stable names of all that can be wrong with what a spec says.
enum ComplaintID: String, CaseIterable {
    case unknownSetting = "unknown-setting"
    case unknownMember = "unknown-member"
    case unknownValue = "unknown-value"
    case unknownPath = "unknown-path"
    case unknownColumn = "unknown-column"
    case repeatedColumn = "repeated-column"
    case mixedData = "mixed-data"
    case unknownBaseline = "unknown-baseline"
    case unknownLabel = "unknown-label"
    case invalidName = "invalid-name"
    case reservedName = "reserved-name"
    case wrongKind = "wrong-kind"
    case outOfRange = "out-of-range"
    case missingSetting = "missing-setting"
    case repeatedSetting = "repeated-setting"
    case emptyList = "empty-list"
    case unsupportedVersion = "unsupported-version"
    case repeatedSeed = "repeated-seed"
    case seedsBesideProtocol = "seeds-beside-protocol"
    case unknownForm = "unknown-form"
    case invalidRange = "invalid-range"
    case repeatedPath = "repeated-path"
    case pathIntoList = "path-into-list"
    case unequalZip = "unequal-zip"
    case repeatedLabel = "repeated-label"
    case missingLabel = "missing-label"
    case variantsOfValue = "variants-of-value"
    case excludesNothing = "excludes-nothing"
    case changesNothing = "changes-nothing"
    case nothingLeft = "nothing-left"
    case gridTooLarge = "grid-too-large"
    case repeatedConfigurations = "repeated-configurations"
    case layerCount = "layer-count"
    case settingConflict = "setting-conflict"
    case missingPart = "missing-part"
    case testSelection = "test-selection"
    case dataProblem = "data-problem"
    case unreadableFile = "unreadable-file"
    case extendsCycle = "extends-cycle"
    case unknownReference = "unknown-reference"
    case referenceCycle = "reference-cycle"
    case misplacedReference = "misplaced-reference"
    case tooDeep = "too-deep"
    case tooLarge = "too-large"
    case invalidOverride = "invalid-override"
    case withoutEffect = "without-effect"

    /// What such a complaint is about, in one sentence.
    var explanation: String {
        switch self {
        case .unknownSetting: "A key is not a setting of the component or section that it stands in."
        case .unknownMember: "A name is no optimizer, activation, data source or whatever the setting takes."
        case .unknownValue: "A word is not one of the few that a setting takes."
        case .unknownPath: "An axis, an exclusion or a rule names a setting that the run does not have."
        case .unknownColumn: "The report, or a budget of samples, asks for a column that no axis of the sweep gives."
        case .repeatedColumn: "The report has one column twice: for its rows and its columns, or for its groups."
        case .mixedData: "A group or a cell of the table holds runs on different data sets. (A warning.)"
        case .unknownBaseline: "The report's baseline is not one of its rows."
        case .unknownLabel: "An exclusion or a rule names a label that no variant has."
        case .invalidName: "The experiment's name cannot be the name of a folder."
        case .reservedName: "An axis has the name of a column that tables have already."
        case .wrongKind: "A value is of another kind than its setting: a word for a number, a list for a single value."
        case .outOfRange: "A number is outside of the range that its setting allows."
        case .missingSetting: "A setting that has no default is not given."
        case .repeatedSetting: "A setting is given twice, once under another name."
        case .emptyList: "A list that needs at least one value has none."
        case .unsupportedVersion: "The spec is written for another version of the format."
        case .repeatedSeed: "A seed is listed twice."
        case .seedsBesideProtocol: "The spec has a protocol, whose seeds leave nothing for `seeds` to say."
        case .unknownForm: "An axis is neither a list, nor a range, nor variants, nor a zip."
        case .invalidRange: "A range has no values, or its steps miss its end."
        case .repeatedPath: "Two axes set the same setting, or a rule sets what an axis sets."
        case .pathIntoList: "A path leads into a list with one value per layer."
        case .unequalZip: "The lists of a zip are not equally long."
        case .repeatedLabel: "Two variants of one axis, or two points of a zip, have the same label."
        case .missingLabel: "A variant of a section needs a label, since it has no name."
        case .variantsOfValue: "Variants are given for a setting that is a single value."
        case .excludesNothing: "An exclusion matches no point of the grid. (A warning.)"
        case .changesNothing: "A rule matches no point of the grid. (A warning.)"
        case .nothingLeft: "The exclusions remove every point of the grid."
        case .gridTooLarge: "The sweep has more runs than `run.max_runs` allows."
        case .repeatedConfigurations: "Points of a sweep come out as the same configuration. (A warning.)"
        case .layerCount: "A list with one value per layer is not as long as there are layers."
        case .settingConflict: "Settings that are fine alone do not go together."
        case .missingPart: "A metric needs a part of the data that the split leaves empty."
        case .testSelection: "The configuration to report would be chosen by its test result."
        case .dataProblem: "The data are not where the spec says, or not as it says."
        case .unreadableFile: "A file that the spec extends cannot be read."
        case .extendsCycle: "A file extends itself, through others perhaps."
        case .unknownReference: "A reference `${path}` names a value that the spec does not write."
        case .referenceCycle: "References lead back to where they began."
        case .misplacedReference: "A reference stands among other text, where only a whole value can be one."
        case .tooDeep: "Values, references or extended files are nested too deeply."
        case .tooLarge: "A text is too long, or it stands for too many values."
        case .invalidOverride: "A setting of the command line is not `path=value`."
        case .withoutEffect: "A setting of the command line changes nothing: the sweep or the file decides."
        }
    }
}

extension Complaint {
    /// The stable name of every complaint about a spec, as a text and as a spec, and what it is about, in one sentence.
    static let explanations: [(id: String, explanation: String)] =
        ComplaintID.allCases.map { ($0.rawValue, $0.explanation) }
        + DocumentComplaintID.allCases.filter { ComplaintID(rawValue: $0.rawValue) == nil }
        .map { ($0.rawValue, $0.explanation) }
}

extension Complaint.Fact {
    /// The stable name of this sort of complaint.
    var id: ComplaintID {
        switch self {
        case .unknownSetting, .numberAsKey: .unknownSetting
        case .unknownMember: .unknownMember
        case .unknownWord: .unknownValue
        case .unknownPath: .unknownPath
        case .unknownColumn: .unknownColumn
        case .repeatedColumn, .repeatedGroup: .repeatedColumn
        case .groupsAcrossData, .tableAcrossData: .mixedData
        case .unknownBaseline: .unknownBaseline
        case .unknownLabel: .unknownLabel
        case .invalidName: .invalidName
        case .reservedName: .reservedName
        case .wrongKind, .notMapping, .notSpec: .wrongKind
        case .outOfRange: .outOfRange
        case .missingSetting, .memberAsKey: .missingSetting
        case .repeatedSetting: .repeatedSetting
        case .emptyList: .emptyList
        case .unsupportedVersion: .unsupportedVersion
        case .repeatedSeed, .staleSeed: .repeatedSeed
        case .seedsBesideProtocol: .seedsBesideProtocol
        case .unknownForm: .unknownForm
        case .invalidRange: .invalidRange
        case .repeatedPath: .repeatedPath
        case .ruleSetsAxis: .repeatedPath
        case .pathIntoList: .pathIntoList
        case .unequalZip: .unequalZip
        case .repeatedLabel: .repeatedLabel
        case .missingLabel: .missingLabel
        case .variantsOfValue: .variantsOfValue
        case .excludesNothing: .excludesNothing
        case .changesNothing: .changesNothing
        case .nothingLeft: .nothingLeft
        case .gridTooLarge: .gridTooLarge
        case .repeatedConfigurations, .repeatedInclusion: .repeatedConfigurations
        case .layerCount: .layerCount
        case .settingConflict: .settingConflict
        case .missingPart: .missingPart
        case .testSelection: .testSelection
        case .dataProblem: .dataProblem
        case .assembly(let fault): fault.id
        }
    }
}
