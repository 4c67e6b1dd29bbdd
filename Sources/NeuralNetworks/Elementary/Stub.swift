func exponential(_ x: Vector) -> Vector { x }
func logarithm(_ x: Vector) -> Vector { x }
