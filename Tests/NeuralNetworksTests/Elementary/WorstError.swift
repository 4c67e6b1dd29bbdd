import Foundation

@testable import NeuralNetworks

/// The largest error of a function of Float, in units in the last place of the exact value, and where it is.
struct WorstError {
    private(set) var error = 0.0
    private(set) var argument = Float(0)

    /// How many bit patterns apart floats are tested: 1 tests all of them, which takes ten minutes of one core.
    static let stride = ProcessInfo.processInfo.environment["ESPALIER_FLOAT_STRIDE"].flatMap { Int($0) } ?? 4099

    /// The error over all floats whose bit patterns are multiples of `stride`.
    init(of function: (Vector) -> Vector, reference: (Double) -> Double, stride: Int = Self.stride) {
        let lanes = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7) &* UInt32(stride)
        for pattern in Swift.stride(from: 0, to: 1 << 32, by: 8 * stride) {
            let patterns = lanes &+ UInt32(truncatingIfNeeded: pattern)
            add(unsafeBitCast(patterns, to: Vector.self), function, reference)
        }
    }

    /// The error at those arguments.
    init(of function: (Vector) -> Vector, reference: (Double) -> Double, at arguments: [Float]) {
        for argument in arguments { add(Vector(repeating: argument), function, reference) }
    }

    private mutating func add(_ arguments: Vector, _ function: (Vector) -> Vector, _ reference: (Double) -> Double) {
        let results = function(arguments)
        for lane in 0..<8 {
            let exact = reference(Double(arguments[lane]))
            let error = Self.error(results[lane], exact)
            if error > self.error { (self.error, argument) = (error, arguments[lane]) }
        }
    }

    /// Infinite where one number is NaN or infinite alone, or a zero has the wrong sign.
    @inline(__always)
    private static func error(_ result: Float, _ exact: Double) -> Double {
        let rounded = Float(exact)
        if result.bitPattern == rounded.bitPattern || (result.isNaN && rounded.isNaN) { return 0 }
        guard result.isFinite, rounded.isFinite, result != rounded else { return .infinity }
        return abs(Double(result) - exact) / Double(rounded.ulp)
    }
}
