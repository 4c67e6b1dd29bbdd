/// Numbers for labels that are words: each word gets one as it comes, and a place among the sorted words at the end.
struct ClassIndex {
    private var numbers: [String: Int32] = [:]
    private(set) var names: [String] = []

    /// The number of a label, in order of appearance.
    mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    /// The names in order: by number when each is a whole number, else by Unicode scalars.
    var sortedNames: [String] {
        let values = names.map { decimal(Array($0.utf8)) }
        if values.allSatisfy({ $0.map { $0 == $0.rounded() } ?? false }) {
            return zip(names, values.compactMap(\.self)).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Labels by order of appearance, numbered by the order of the sorted names instead.
    func sorted(_ labels: [Int32]) -> [Int32] {
        var places = [Int32](repeating: 0, count: names.count)
        for (place, name) in sortedNames.enumerated() {
            if let number = numbers[name] { places[Int(number)] = Int32(place) }
        }
        return labels.map { places[Int($0)] }
    }
}
