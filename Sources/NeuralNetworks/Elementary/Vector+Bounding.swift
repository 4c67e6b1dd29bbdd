extension Vector {
    /// The vector with its lanes moved into ±limit; NaN stays.
    @inline(__always)
    func bounded(by limit: Float) -> Vector {
        replacing(with: limit, where: self .> limit).replacing(with: -limit, where: self .< -limit)
    }
}
