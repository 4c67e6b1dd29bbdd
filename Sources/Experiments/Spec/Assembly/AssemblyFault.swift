import Documents
import NeuralNetworks

/// What can be wrong where a spec is put together from files, the command line and references.
enum AssemblyFault: Sendable {
    /// An extended file that cannot be read.
    case unreadableFile(String, reason: String, suggestion: String?)
    /// A file that extends itself through the files that are named, which begin with itself.
    case extendsItself([String], others: [Span])
    /// Files that extend one another too often.
    case extendsTooDeep
    /// Files that extend one another and are too long together.
    case extendsTooLarge
    /// A path that leads nowhere.
    case unknownReference(String, Dead)
    /// References that lead back to the first of them; the places of the others.
    case referenceCycle(others: [Span])
    /// `${` among other text.
    case misplacedReference
    /// References that lead through too many others.
    case referencesTooDeep
    /// A value that references make too large.
    case tooManyValues
    /// A setting of the command line without `=`.
    case noEqualsSign
    /// A setting of the command line with nothing behind `=`.
    case noValue
    /// A path of the command line that leads into something that is no mapping.
    case pathIntoValue(String)
    /// A setting of the command line that an axis replaces at every point.
    case withoutEffect(String, axis: String, axisSpan: Span)

    /// A fragment of the command line that no reference leads to.
    case unusedFragment(String)

    /// Why a path leads nowhere.
    enum Dead: Sendable {
        /// A mapping lacks the name; the names that it has.
        case missing(String, owner: String, allowed: [String], suggestion: String?)
        /// The setting exists, and the spec does not write it.
        case unwritten(String)
        /// Something on the way is no mapping.
        case notMapping(String)
    }
}

extension AssemblyFault {
    /// The stable name of this sort of complaint.
    var id: ComplaintID {
        switch self {
        case .unreadableFile: .unreadableFile
        case .extendsItself: .extendsCycle
        case .extendsTooDeep, .referencesTooDeep: .tooDeep
        case .unknownReference: .unknownReference
        case .referenceCycle: .referenceCycle
        case .misplacedReference: .misplacedReference
        case .tooManyValues, .extendsTooLarge: .tooLarge
        case .noEqualsSign, .noValue: .invalidOverride
        case .pathIntoValue: .pathIntoList
        case .withoutEffect, .unusedFragment: .withoutEffect
        }
    }

    /// The complaint in words.
    var words: Words {
        switch self {
        case .unreadableFile(let path, let reason, let suggestion):
            return Words("cannot read '\(path)': \(reason)", didYouMean(suggestion))
        case .extendsItself(let names, let places):
            let others = SettingKind.listed(names.dropFirst().map { "'\($0)'" }, "and")
            let way = others.isEmpty ? "" : " through " + others
            var words = Words("'\(names.first ?? "")' extends itself\(way)", "remove one 'extends'")
            words.related = places.map { Diagnostic.Related(span: $0, label: "on the way") }
            return words
        case .extendsTooDeep:
            return Words("more than \(SpecAssembly.extensionLimit) files extend one another", "join some of them")
        case .extendsTooLarge:
            return Words("the files that are extended have more than \(Document.byteLimit) bytes")
        case .unknownReference(let path, let dead):
            return dead.words(on: path)
        case .referenceCycle(let others):
            var words = Words(
                others.isEmpty
                    ? "this reference stands inside of the very value that it names" : "references in a circle",
                "write the value of one of them")
            words.related = others.map { Diagnostic.Related(span: $0, label: "leads on from here") }
            return words
        case .misplacedReference:
            return Words(
                "a reference cannot stand among other text", "write '${path}' alone, or '$${' where '${' is meant")
        case .referencesTooDeep:
            return Words("this leads through more than \(ReferenceResolver.depthLimit) references and levels")
        case .tooManyValues:
            return Words("more than \(Document.nodeLimit) values, each reference counted as what it stands for")
        case .noEqualsSign:
            return Words("a setting of the command line needs a '='", "write --set path=value")
        case .noValue:
            return Words("nothing stands behind '='", "write a value; 'null' is none")
        case .pathIntoValue(let path):
            return Words("'\(path)' leads into a value that is no mapping", "set the whole of that value")
        case .withoutEffect(let path, let axis, let axisSpan):
            return Words(
                "'\(path)' has no effect: the sweep gives it another value in every run",
                "edit the axis '\(axis)', or add --set sweep=null", related: (axisSpan, "this axis"))
        case .unusedFragment(let key):
            return Words(
                "'\(key)' has no effect: no reference leads to it", "write '${\(key)}' where its value is to stand",
                notes: ["an alias '*…' is what its anchor is in the file"])
        }
    }
}

extension AssemblyFault.Dead {
    fileprivate func words(on path: String) -> Words {
        switch self {
        case .missing(let name, let owner, let allowed, let suggestion):
            Words(
                "'${\(path)}' refers to nothing: \(owner) has no '\(name)'", didYouMean(suggestion),
                notes: allowed.isEmpty ? [] : ["it has: \(NameList.text(allowed))"])
        case .unwritten(let setting):
            Words(
                "'${\(path)}' refers to nothing: '\(setting)' is not written in the spec",
                "write '\(setting)' in the spec, or the value here")
        case .notMapping(let owner):
            Words("'${\(path)}' refers to nothing: '\(owner)' is no mapping", "refer to the whole of '\(owner)'")
        }
    }
}
