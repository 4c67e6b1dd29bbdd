import Documents

/// The values that a sweep gives one setting, in order; a range makes its values when they are asked for.
enum SweptValues: Sendable {
    /// Values that are written out.
    case nodes([Node])
    /// The values of a range that stands there.
    case range(NumberSequence, span: Span)

    /// How many there are.
    var count: Int {
        switch self {
        case .nodes(let nodes): nodes.count
        case .range(let sequence, _): sequence.count
        }
    }

    /// The value at that index, from 0, as a spec would write it.
    subscript(index: Int) -> Node {
        switch self {
        case .nodes(let nodes): nodes[index]
        case .range(let sequence, let span):
            Node(.scalar(Node.Scalar(text: sequence[index].decimalText, isPlain: true)), span: span)
        }
    }
}
