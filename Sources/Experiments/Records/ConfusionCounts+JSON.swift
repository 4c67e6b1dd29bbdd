import NeuralNetworks

extension ConfusionCounts {
    /// The counts as a record keeps them: one list, row by row, in which a number below zero stands for that many zeros.
    var json: JSONValue {
        var numbers: [JSONValue] = []
        var zeroCount = 0
        for count in counts + [-1] {
            if count == 0 {
                zeroCount += 1
                continue
            }
            if zeroCount > 0 { numbers.append(.integer(zeroCount == 1 ? 0 : -zeroCount)) }
            zeroCount = 0
            if count > 0 { numbers.append(.integer(count)) }
        }
        return ["part": .text(part), "classes": .integer(classCount), "counts": .list(numbers)]
    }

    /// The counts that a record keeps.
    init(json: JSONValue) throws(RecordError) {
        guard let part = json["part"]?.text, let classCount = json["classes"]?.integer,
            (0...Self.mostClasses).contains(classCount), let numbers = json["counts"]?.elements
        else { throw RecordError(field: "result.confusion") }
        let countCount = classCount * classCount
        var counts: [Int] = []
        for number in numbers {
            guard let number = number.integer, number >= -countCount, counts.count < countCount else {
                throw RecordError(field: "result.confusion.counts")
            }
            counts.append(contentsOf: number < 0 ? [Int](repeating: 0, count: -number) : [number])
        }
        guard counts.count == countCount else { throw RecordError(field: "result.confusion.counts") }
        self.init(part: part, classCount: classCount, counts: counts)
    }
}
