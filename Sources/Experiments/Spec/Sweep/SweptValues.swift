import Documents

/// The values that a sweep gives one setting, in order; a range makes its values when they are asked for.
enum SweptValues: Sendable {
    /// Values that are written out.
    case nodes([Node])
    /// The values of a range that stands there.
    case range(NumberSequence, span: Span)
    /// Every number of a range that stands there, to be sampled from. Where values are counted or numbered, it is one:
    /// its first end.
    case interval(NumberInterval, span: Span)

    /// How many there are.
    var count: Int {
        switch self {
        case .nodes(let nodes): nodes.count
        case .range(let sequence, _): sequence.count
        case .interval: 1
        }
    }

    /// The value at that index, from 0, as a spec would write it.
    subscript(index: Int) -> Node {
        switch self {
        case .nodes(let nodes): nodes[index]
        case .range(let sequence, let span): Self.node(sequence[index], span)
        case .interval(let interval, let span): Self.node(interval.from, span)
        }
    }

    /// The value that a sample takes.
    ///
    /// - Parameter coordinate: At least 0 and less than 1: how far along the values.
    func value(at coordinate: Double) -> Node {
        switch self {
        case .nodes, .range: self[coordinate.index(below: count)]
        case .interval(let interval, let span): Self.node(interval.number(at: coordinate), span)
        }
    }

    private static func node(_ number: Double, _ span: Span) -> Node {
        Node(.scalar(Node.Scalar(text: number.decimalText, isPlain: true)), span: span)
    }
}

extension Double {
    /// The index that a coordinate, at least 0 and less than 1, stands for: each of `count` has an equal part.
    func index(below count: Int) -> Int {
        Swift.min(count - 1, Int(self * Double(count)))
    }
}
