/// A work that a method comes from, as its declaration names it.
struct Reference: Hashable {
    /// Authors, year, title, identifier: `Kingma & Ba (2015), Adam: a method for stochastic optimization,
    /// arXiv:1412.6980`.
    let source: String

    /// What a BibTeX entry is called and holds; authors and titles are told apart where the source names one work.
    var entry: (key: String, fields: [(name: String, value: String)]) {
        let work = source.split(separator: ";").first.map(String.init) ?? source
        let pattern = #/^(?:after )?([^()]+) \(([0-9]{4})\), (.+?)(?:, arXiv:([0-9]{4}\.[0-9]{4,5}))?$/#
        let yearCount = source.matches(of: #/\([0-9]{4}\)/#).count
        guard yearCount == 1, let match = work.wholeMatch(of: pattern) else {
            // Without an author, BibTeX sorts by the key that is given.
            let key = Self.key(source, year: "")
            return (key, [("key", key), ("note", source)])
        }
        let (_, authors, year, title, identifier) = match.output
        var fields = [
            ("author", Self.authors(String(authors))), ("title", "{\(title)}"), ("year", String(year)),
        ]
        if let identifier {
            fields += [("eprint", String(identifier)), ("archiveprefix", "arXiv"), ("note", "arXiv:\(identifier)")]
        }
        return (Self.key(String(authors), year: String(year)), fields)
    }

    /// `Chen et al.` and `Kingma & Ba` as BibTeX separates names.
    private static func authors(_ text: String) -> String {
        text.replacing(" et al.", with: " and others").replacing(" & ", with: " and ").replacing(", ", with: " and ")
    }

    /// The first author in lower case, and the year.
    private static func key(_ authors: String, year: String) -> String {
        let letters = authors.lowercased().prefix { $0 != " " && $0 != "," }.filter { $0.isASCII && $0.isLetter }
        return (letters.isEmpty ? "source" : letters) + year
    }
}

extension [Reference] {
    /// The works as a BibTeX file.
    var bibTeX: String {
        var keys: [String: Int] = [:]
        return map { reference in
            let entry = reference.entry
            keys[entry.key, default: 0] += 1
            let count = keys[entry.key] ?? 1
            // A second work of the same author and year: adam2015-2.
            let key = count > 1 ? "\(entry.key)-\(count)" : entry.key
            let fields = entry.fields.map { "  \($0.name) = {\(Self.bibTeX($0.value))}" }
            return "@misc{\(key),\n\(fields.joined(separator: ",\n"))\n}\n"
        }.joined(separator: "\n")
    }

    /// A value with its outer braces, if it has any, which keep the case of a title's letters.
    private static func bibTeX(_ value: String) -> String {
        guard value.hasPrefix("{"), value.hasSuffix("}") else { return LaTeXText().latex(value) }
        return "{\(LaTeXText().latex(String(value.dropFirst().dropLast())))}"
    }
}
