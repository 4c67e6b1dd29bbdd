extension DocumentBuilder {
    /// What is wrong where the parser gave up.
    ///
    /// - Parameter bytes: the text without a byte order mark.
    func complaint(about failure: SyntaxFailure, bytes: ArraySlice<UInt8>) -> Complaint {
        switch failure.place {
        case .byte(let offset):
            let prefix = bytes.prefix(DocumentBuilder.startOfCharacter(at: offset, in: bytes))
            let before = String(decoding: prefix, as: UTF8.self).unicodeScalars.count
            let index = min(before, source.scalars.count)
            let span = source.span(index..<min(index + 1, source.scalars.count))
            guard failure.problem.hasPrefix("control"), index < source.scalars.count else {
                return Complaint(fact: .notUTF8, span: span)
            }
            return Complaint(fact: .controlCharacter(source.scalars[index]), span: span)
        case .index(let index):
            let bracket = collections.last { $0.isFlow && isBracket(at: $0.range.lowerBound) }
            return SyntaxInquiry(
                source: source, failure: failure, index: min(index, source.scalars.count), lastEvent: lastEvent,
                openBracket: bracket?.range.lowerBound, root: root
            ).complaint()
        }
    }

    /// False where a single `key: value` within brackets begins, which is a mapping without braces.
    private func isBracket(at index: Int) -> Bool {
        index < source.scalars.count && "[{".unicodeScalars.contains(source.scalars[index])
    }

    /// Where the character begins that a byte belongs to; libyaml names the byte that breaks it off.
    private static func startOfCharacter(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
        for length in 1...3 where length <= min(offset, bytes.count) {
            let byte = bytes[bytes.startIndex + offset - length]
            let isContinuation = byte & 0xC0 == 0x80
            if !isContinuation { return (~byte).leadingZeroBitCount > length ? offset - length : offset }
        }
        return offset
    }
}
