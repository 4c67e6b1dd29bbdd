import CLibYAML

/// Reads a YAML text event by event. The only place that knows libyaml.
///
/// libyaml's structure must not move and points into the text, so both live on the heap, owned by one object.
final class EventReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>

    /// A reader at the start of those UTF-8 bytes, which must not begin with a byte order mark.
    init(_ bytes: ArraySlice<UInt8>) {
        parser = .allocate(capacity: 1)
        text = .allocate(capacity: bytes.count)
        _ = text.initialize(from: bytes)
        precondition(yaml_parser_initialize(parser) == 1, "no memory for a YAML parser")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// The next event.
    func next() throws(SyntaxFailure) -> Event {
        while true {
            var raw = yaml_event_t()
            guard yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
            defer { yaml_event_delete(&raw) }
            if let event = event(raw) { return event }
        }
    }

    private func event(_ raw: yaml_event_t) -> Event? {
        let range = raw.start_mark.index..<max(raw.start_mark.index, raw.end_mark.index)
        switch raw.type {
        case YAML_DOCUMENT_START_EVENT:
            return Event(kind: .documentStart, range: range)
        case YAML_DOCUMENT_END_EVENT:
            return Event(kind: .documentEnd, range: range)
        case YAML_STREAM_START_EVENT:
            return nil
        case YAML_ALIAS_EVENT:
            return Event(kind: .alias(string(raw.data.alias.anchor) ?? ""), range: range)
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
            return Event(
                kind: .scalar(
                    Node.Scalar(text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), isBlock: isBlock),
                range: range, anchor: string(scalar.anchor), hasTag: scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let sequence = raw.data.sequence_start
            return Event(
                kind: .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE), range: range,
                anchor: string(sequence.anchor), hasTag: sequence.tag != nil)
        case YAML_MAPPING_START_EVENT:
            let mapping = raw.data.mapping_start
            return Event(
                kind: .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE), range: range,
                anchor: string(mapping.anchor), hasTag: mapping.tag != nil)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            return Event(kind: .collectionEnd, range: range)
        default:
            return Event(kind: .streamEnd, range: range)
        }
    }

    private func failure() -> SyntaxFailure {
        let state = parser.pointee
        let isReader = state.error == YAML_READER_ERROR
        let context = state.context.map { String(cString: $0) } ?? ""
        return SyntaxFailure(
            problem: state.problem.map { String(cString: $0) } ?? "memory is exhausted", context: context,
            place: isReader ? .byte(state.problem_offset) : .index(state.problem_mark.index),
            contextIndex: context.isEmpty || isReader ? nil : state.context_mark.index)
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        text.map { String(cString: $0) }
    }
}
