/// Normal weights with standard deviation √(2 / fan in) (stub).
public struct HeNormal: Initializer {
    public init() {}
    public static let declaration = Declaration<HeNormal>("he_normal", "Normal weights with standard deviation √(2 / fan in).")
    public func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] { [Float](repeating: 0, count: fanIn * fanOut) }
}
