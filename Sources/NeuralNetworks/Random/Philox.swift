/// The counter-based generator Philox4x32-10 (stub).
public enum Philox {
    public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> { counter }
}
