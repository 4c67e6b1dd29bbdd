import NeuralNetworks

/// The examples of a delimited text, read line by line.
struct CSVTable {
    private let layout: CSVLayout
    private var reader: CSVReader
    /// The features as long as all of them are whole numbers from 0 to 255; empty afterwards.
    private var bytes: [UInt8] = []
    /// The features once one of them is something else.
    private var floats: [Float]?
    private var labels: [Int32] = []
    private var classes = ClassIndex()

    /// All examples of a text.
    ///
    /// - Throws: `DataError` for the first cell or line that is not what it must be.
    init(_ layout: CSVLayout) throws(DataError) {
        self.layout = layout
        reader = layout.body
        while reader.goToRecord() { try readExample() }
    }

    /// The examples as a data set.
    func dataset(origin: String) throws(DataError) -> Dataset {
        guard !labels.isEmpty else {
            throw DataError(file: reader.file, problem: "there is a header, but no example")
        }
        guard classes.names.count > 1 else {
            throw DataError(
                file: reader.file,
                problem: "every label\(layout.name(of: layout.labelColumn)) is "
                    + "'\(classes.names[0])'", advice: "there is nothing to classify", setting: "label")
        }
        let classNames = classes.sortedNames
        for (name, other) in zip(classNames, classNames.dropFirst()) {
            guard let number = decimal(Array(name.utf8)), number == decimal(Array(other.utf8)) else { continue }
            throw DataError(
                file: reader.file, problem: "the labels '\(name)' and '\(other)' are the same number",
                advice: "write each class in one way", setting: "label")
        }
        let featureCount = layout.columnCount - 1
        let storage: FeatureMatrix.Storage = if let floats { .floats(floats) } else { .bytes(bytes) }
        let names = (0..<layout.columnCount).map { column in
            if let name = layout.columnNames?[column], !name.isEmpty { name } else { "column_\(column)" }
        }
        return Dataset(
            features: FeatureMatrix(storage, exampleCount: labels.count, featureCount: featureCount),
            labels: classes.sorted(labels), classNames: classNames,
            featureNames: names.indices.filter { $0 != layout.labelColumn }.map { names[$0] }, origin: origin)
    }

    private mutating func readExample() throws(DataError) {
        let line = reader.line
        var column = 0
        while true {
            if floats == nil, column < layout.columnCount, column != layout.labelColumn, let byte = reader.nextByte() {
                bytes.append(byte)
                column += 1
                continue
            }
            let field = try reader.nextField()
            if column == layout.labelColumn {
                if field.range.isEmpty { throw try complaint("the label is missing", field, column, line) }
                labels.append(classes.number(of: try reader.text(of: field, column: column)))
            } else if column < layout.columnCount {
                guard let number = decimal(reader.bytes, in: field.range) else {
                    throw try notANumber(field, column, line)
                }
                guard Float(number).isFinite else {
                    throw try complaint("the number is too large for a 32-bit float", field, column, line)
                }
                append(number)
            }
            column += 1
            if field.endsRecord { break }
        }
        if column != layout.columnCount { throw raggedLine(column, line) }
    }

    private mutating func append(_ number: Double) {
        if floats == nil {
            if let byte = UInt8(exactly: number) {
                bytes.append(byte)
                return
            }
            floats = bytes.map(Float.init)
            bytes = []
        }
        floats?.append(Float(number))
    }

    private mutating func notANumber(_ field: CSVReader.Field, _ column: Int, _ line: Int) throws(DataError)
        -> DataError
    {
        let text = try reader.text(of: field, column: column)
        let word = text.lowercased()
        if ["", "na", "n/a", "nan", "null", "none", "?", "-"].contains(word) {
            let problem = text.isEmpty ? "the cell is empty" : "expected a number, found '\(text)'"
            return try complaint(problem, field, column, line, "drop or fill examples with missing values")
        }
        let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
        let found = "expected a number, found '\(shown.replacing("\n", with: "\\n"))'"
        if ["inf", "+inf", "-inf", "infinity", "+infinity", "-infinity"].contains(word) {
            return try complaint(found, field, column, line, "features must be finite numbers")
        }
        let hasComma = word.contains(",") && decimal(Array(word.utf8.map { $0 == 44 ? 46 : $0 })) != nil
        return try complaint(found, field, column, line, hasComma ? "write a decimal point" : "")
    }

    /// A complaint about a cell, or about its line when that has too many or too few fields, which may well be why.
    private mutating func complaint(
        _ problem: String, _ field: CSVReader.Field, _ column: Int, _ line: Int, _ advice: String = ""
    ) throws(DataError) -> DataError {
        let count = try column + 1 + (field.endsRecord ? 0 : reader.nextRecord().count)
        if count != layout.columnCount { return raggedLine(count, line) }
        return DataError(
            file: reader.file, line: field.line, column: column + 1, problem: problem + layout.name(of: column),
            advice: advice)
    }

    private func raggedLine(_ count: Int, _ line: Int) -> DataError {
        DataError(
            file: reader.file, line: line,
            problem: "expected \(layout.columnCount) fields as on the first line, found \(count)")
    }
}
