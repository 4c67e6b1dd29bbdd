import Documents
import NeuralNetworks

extension Complaint {
    /// The complaint in words.
    var diagnostic: Diagnostic {
        var words = fact.words
        if let usedAt { words.related.append(Diagnostic.Related(span: usedAt, label: "used here")) }
        if !point.isEmpty {
            let settings = point.map { "\($0.column) \($0.text)" }.joined(separator: ", ")
            words.notes.append("first met with \(settings)")
        }
        return Diagnostic(
            severity: words.severity, id: fact.id.rawValue, span: span, message: words.message, label: words.label,
            related: words.related, notes: words.notes, fix: fix)
    }
}

extension Complaint.Fact {
    var words: Words {
        switch self {
        case .unknownSetting(let name, let owner, let allowed, let advice):
            return Words(
                "'\(name.excerpt)' is not a setting of \(owner.inWords)", advice.words(on: name.excerpt),
                notes: [name.oddCharacter].compactMap(\.self) + [
                    allowed.isEmpty ? "\(owner.name) has no settings" : "\(owner.name) has: \(NameList.text(allowed))"
                ])
        case .unknownMember(let name, let noun, let plural, let allowed, let advice):
            return Words(
                "'\(name.excerpt)' is not \(SettingKind.article(noun))\(noun)", advice.words(on: name.excerpt),
                notes: [name.oddCharacter].compactMap(\.self) + ["\(plural): \(NameList.text(allowed))"])
        case .unknownWord(let word, let subject, let allowed, let suggestion):
            return Words(
                "\(subject.inWords) cannot be '\(word.excerpt)'", didYouMean(suggestion),
                notes: [word.oddCharacter].compactMap(\.self) + [
                    "\(subject.name) can be: \(NameList.text(allowed.map(\.quotedIfSign)))"
                ])
        case .unknownPath(let path, let name, let owner, let allowed, let advice):
            return Words(
                "'\(path.excerpt)' is not a path into the base run: \(owner.inWords) has no '\(name.excerpt)'",
                advice.words(on: name.excerpt, isPath: true),
                notes: allowed.isEmpty ? [] : ["\(owner.name) has: \(NameList.text(allowed))"])
        case .unknownColumn(let name, let key, let allowed, let suggestion):
            if allowed.isEmpty {
                return Words(
                    "'\(key)' is '\(name.excerpt)', but nothing is swept, so that there is one row", "remove it")
            }
            return Words(
                "'\(key)' cannot be '\(name.excerpt)': no axis of the sweep gives that column", didYouMean(suggestion),
                notes: ["columns: \(NameList.text(allowed))"])
        case .repeatedColumn(let name, let rows):
            return Words(
                "'rows' and 'columns' are both '\(name)'", "name another column, or remove this",
                related: (rows, "the rows"))
        case .repeatedGroup(let name, let first):
            return Words("'per' lists '\(name.excerpt)' twice", "remove one of the two", related: (first, "first here"))
        case .groupsAcrossData(let columns, let column, let axis):
            var words = Words(
                "one group holds all values of '\(column)', so that numbers of different data sets compete",
                "write [\(columns.joined(separator: ", "))]", related: (axis, "the data sets"))
            words.severity = .warning
            return words
        case .tableAcrossData(let column, let axis):
            var words = Words(
                "the table has no place for '\(column)': each cell shows the data set with the best numbers",
                "make '\(column)' the columns or the rows", related: (axis, "the data sets"))
            words.severity = .warning
            return words
        case .unknownBaseline(let name, let column, let allowed, let suggestion):
            return Words(
                "the baseline '\(name.excerpt)' is not a value of '\(column)'", didYouMean(suggestion),
                notes: ["\(column) is: \(NameList.text(allowed))"])
        case .unknownLabel(let name, let axis, let allowed, let suggestion):
            return Words(
                "'\(name.excerpt)' is not a label of '\(axis)'", didYouMean(suggestion),
                notes: ["labels: \(NameList.text(allowed))"])
        case .invalidName(let name, let suggestion):
            return Words(
                "'\(name.excerpt)' cannot be the name of a folder", suggestion.isEmpty ? "" : "write '\(suggestion)'",
                notes: [
                    "a name has letters a–z, digits, '.', '_' and '-', begins with a letter or a digit, and has "
                        + "at most 100 characters"
                ])
        case .reservedName(let name, let otherAxis):
            return Words(
                "an axis cannot be called '\(name)'",
                otherAxis == nil
                    ? name == "seed"
                        ? "write 'seeds: [1, 2, 3]' at the top level: each configuration is run with each"
                        : "every table has a column of that name" : "another axis has a column of that name",
                related: otherAxis.map { ($0, "this axis") })
        case .wrongKind(let subject, let kind, let found, let hint):
            return Words("\(subject.inWords) must be \(kind.inWords), not \(found.inWords)", hint?.inWords ?? "")
        case .outOfRange(let text, let subject, let kind):
            return Words("\(subject.inWords) cannot be \(text.excerpt)", "must be \(kind.inWords)")
        case .notMapping(let name, let found):
            return Words(
                "'\(name)' must be a mapping, not \(found.inWords)",
                found == .list ? "remove the dashes below it" : "write '\(name):' with settings below it")
        case .notSpec(let found, let advice):
            return Words("a spec must be a mapping, not \(found.inWords)", advice)
        case .missingSetting(let name, let owner, let meaning, let choices):
            return Words(
                "\(owner.inWords) lacks '\(name)'", "add '\(name): \(choices.first ?? "…")'",
                notes: [choices.isEmpty ? "\(name): \(meaning)" : "'\(name)' \(meaning): \(NameList.text(choices))"])
        case .repeatedSetting(let name, let alias, let first):
            return Words(
                alias == name
                    ? "'\(name)' is set twice" : "'\(alias)' is another name of '\(name)', which is set already",
                "remove one of the two", related: (first, "first set here"))
        case .memberAsKey(let key, let noun, let discriminator, let member, let owner):
            return Words(
                "'\(owner)' lacks '\(discriminator)': '\(key)' is \(SettingKind.article(noun))\(noun), not a setting",
                "write '\(discriminator): \(member)' in its place, and its settings beside it")
        case .numberAsKey(let number, let setting, let value):
            return Words(
                "the comma ends the value of '\(setting)', so that '\(number)' is read as a setting",
                "write '\(setting): \(value)'")
        case .emptyList(let name):
            return Words("'\(name)' has no values", "write at least one")
        case .unsupportedVersion(let text):
            return Words("version \(text.excerpt) of the spec is not known", "write 'version: 1'")
        case .repeatedSeed(let seed, let first):
            return Words("the seed \(seed) is listed twice", "remove one of the two", related: (first, "first here"))
        case .staleSeed(let seed, let first):
            return Words(
                "seed \(seed) is for tuning and for the final runs", "the final runs need fresh seeds",
                related: (first, "for tuning here"))
        case .seedsBesideProtocol(let other):
            return Words(
                "'seeds' and 'protocol' both give the seeds", "remove 'seeds': 'protocol.tune' has them",
                related: (other, "the protocol"))
        case .layerCount(let subject, let count, let wanted, let hiddenCount, let hidden):
            let layers = hiddenCount == 1 ? "1 hidden layer" : "\(hiddenCount) hidden layers"
            return Words(
                "\(subject.inWords) has \(count) value\(count == 1 ? "" : "s") for \(layers)",
                wanted == hiddenCount
                    ? "write one value for all, or \(wanted)"
                    : "write one value for all, or \(wanted): one for each hidden layer and one for the output",
                related: hidden.map { ($0, "\(layers) here") })
        case .assembly(let fault):
            return fault.words
        case .settingConflict(let message, let advice, let others):
            var words = Words(message, advice)
            words.related = others.map { Diagnostic.Related(span: $0.span, label: "'\($0.name)' here") }
            return words
        case .dataProblem(let message, let advice):
            return Words(message, advice)
        case .missingPart(let metric, let key, let part, let split):
            return Words(
                "'\(key)' is \(metric), but there is no \(part) part",
                split == nil
                    ? "give 'dataset.split.\(part)' a part, or write '\(key.asMappings)'"
                    : "choose another, or give 'dataset.split.\(part)' a part",
                related: split.map { ($0, "no example is left for \(part)") })
        case .testSelection(let metric):
            return Words(
                "choosing on \(metric) makes the test result of what is chosen too good",
                "choose on validation.loss, or write 'allow_test_selection: true'")
        case .unknownForm(let axis, let advice):
            return Words(
                "axis '\(axis.excerpt)' has no values", advice,
                notes: [
                    "an axis is a list of values, a range { from: …, to: …, num: … }, or a mapping with 'variants' or "
                        + "'zip'"
                ])
        case .invalidRange(let fault):
            return fault.words
        case .repeatedPath(let path, let axis, let otherAxis, let other):
            return Words(
                "'\(path)' is set by two axes, '\(otherAxis)' and '\(axis)'", "remove it from one of them",
                related: (other, "first set here"))
        case .ruleSetsAxis(let path, let axis, let other):
            return Words(
                "'\(path)' is set by axis '\(axis)' and by this rule",
                "exclude points, or give variants values of their own",
                related: (other, "the axis sets it here"))
        case .pathIntoList(let path, let list):
            return Words(
                "'\(path)' leads into a list, whose elements have no names", "sweep the whole list",
                related: (list, "the list"))
        case .unequalZip(let path, let count, let first, let firstCount, let firstSpan):
            return Words(
                "'\(path)' has \(count) value\(count == 1 ? "" : "s"), but '\(first)' has \(firstCount)",
                "values that are zipped go in step", related: (firstSpan, "\(firstCount) here"))
        case .repeatedLabel(let label, let key, let first):
            return Words(
                "two points of one axis are called '\(label)'", "give it a '\(key)' of its own",
                related: (first, "first here"))
        case .missingLabel(let name, let key):
            return Words("a variant of '\(name)' has no label", "add '\(key): …'")
        case .variantsOfValue(let path):
            return Words(
                "'\(path)' is a single value, which has no variants", "list its values instead: '\(path): [ … ]'")
        case .excludesNothing:
            var words = Words("this excludes nothing", "no point of the grid matches")
            words.severity = .warning
            return words
        case .changesNothing:
            var words = Words("this rule changes nothing", "no point of the grid matches")
            words.severity = .warning
            return words
        case .nothingLeft(let excluded):
            return Words(
                "nothing is left to run",
                excluded == 1 ? "'exclude' removes the only point" : "'exclude' removes all \(excluded.grouped) points")
        case .gridTooLarge(let size, let maxRuns, let limit):
            return Words(
                size.runs.map { "the sweep has \($0.grouped) runs" } ?? "the sweep has more runs than can be counted",
                "at most \(maxRuns.grouped) are run; see 'run.max_runs'",
                related: limit.map { ($0, "the limit") }, notes: [size.inWords])
        case .repeatedConfigurations(let count, let isSampled, let firstPoint):
            let settings = firstPoint.map { "\($0.column) \($0.text)" }.joined(separator: ", ")
            let (one, several) =
                isSampled
                ? (
                    "one sample is a configuration that was drawn before",
                    "samples are configurations that were drawn before"
                )
                : (
                    "one point of the grid is a configuration that stands earlier in it",
                    "points of the grid are configurations that stand earlier in it"
                )
            var words = Words(
                count == 1 ? one : "\(count.grouped) \(several)", "run once only", notes: ["the first is \(settings)"])
            words.severity = .warning
            return words
        case .repeatedInclusion:
            var words = Words("this is a configuration that stands earlier in the plan", "run once only")
            words.severity = .warning
            return words
        }
    }
}
