extension DocumentBuilder {
    /// What is wrong where the parser gave up.
    func complaint(about failure: SyntaxFailure, bytes: ArraySlice<UInt8>) -> Complaint {
        switch failure.place {
        case .byte(let offset):
            let index = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
            let end = min(index + 1, source.scalars.count)
            let isControl = failure.problem.contains("control")
            return Complaint(
                fact: isControl && index < end ? .controlCharacter(source.scalars[index]) : .notUTF8,
                span: source.span(min(index, end)..<end))
        case .index(let index):
            let place = min(index, source.scalars.count)
            return Complaint(
                fact: .syntax(.other(problem: failure.problem, context: failure.context)),
                span: source.span(place..<min(place + 1, source.scalars.count)))
        }
    }
}
