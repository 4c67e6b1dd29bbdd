/// Where the direction numbers of one coordinate of Sobol's sequence begin.
///
/// The table is the file new-joe-kuo-6.21201 of Stephen Joe and Frances Kuo
/// (https://web.maths.unsw.edu.au/~fkuo/sobol/), as far as dimension 64; its first line is for dimension 2. Dimension 1 needs
/// none.
struct SobolDirections: Sendable {
    /// The inner coefficients of the primitive polynomial as bits: a₁ … aₛ₋₁, a₁ on top.
    let a: Int
    /// The first numbers m₁ … mₛ; as many as the polynomial's degree s.
    let m: [UInt32]

    /// The starts for dimensions 2, 3, 4, …
    static let all: [SobolDirections] = [
        SobolDirections(a: 0, m: [1]),
        SobolDirections(a: 1, m: [1, 3]),
        SobolDirections(a: 1, m: [1, 3, 1]),
        SobolDirections(a: 2, m: [1, 1, 1]),
        SobolDirections(a: 1, m: [1, 1, 3, 3]),
        SobolDirections(a: 4, m: [1, 3, 5, 13]),
        SobolDirections(a: 2, m: [1, 1, 5, 5, 17]),
        SobolDirections(a: 4, m: [1, 1, 5, 5, 5]),
        SobolDirections(a: 7, m: [1, 1, 7, 11, 19]),
        SobolDirections(a: 11, m: [1, 1, 5, 1, 1]),
        SobolDirections(a: 13, m: [1, 1, 1, 3, 11]),
        SobolDirections(a: 14, m: [1, 3, 5, 5, 31]),
        SobolDirections(a: 1, m: [1, 3, 3, 9, 7, 49]),
        SobolDirections(a: 13, m: [1, 1, 1, 15, 21, 21]),
        SobolDirections(a: 16, m: [1, 3, 1, 13, 27, 49]),
        SobolDirections(a: 19, m: [1, 1, 1, 15, 7, 5]),
        SobolDirections(a: 22, m: [1, 3, 1, 15, 13, 25]),
        SobolDirections(a: 25, m: [1, 1, 5, 5, 19, 61]),
        SobolDirections(a: 1, m: [1, 3, 7, 11, 23, 15, 103]),
        SobolDirections(a: 4, m: [1, 3, 7, 13, 13, 15, 69]),
        SobolDirections(a: 7, m: [1, 1, 3, 13, 7, 35, 63]),
        SobolDirections(a: 8, m: [1, 3, 5, 9, 1, 25, 53]),
        SobolDirections(a: 14, m: [1, 3, 1, 13, 9, 35, 107]),
        SobolDirections(a: 19, m: [1, 3, 1, 5, 27, 61, 31]),
        SobolDirections(a: 21, m: [1, 1, 5, 11, 19, 41, 61]),
        SobolDirections(a: 28, m: [1, 3, 5, 3, 3, 13, 69]),
        SobolDirections(a: 31, m: [1, 1, 7, 13, 1, 19, 1]),
        SobolDirections(a: 32, m: [1, 3, 7, 5, 13, 19, 59]),
        SobolDirections(a: 37, m: [1, 1, 3, 9, 25, 29, 41]),
        SobolDirections(a: 41, m: [1, 3, 5, 13, 23, 1, 55]),
        SobolDirections(a: 42, m: [1, 3, 7, 3, 13, 59, 17]),
        SobolDirections(a: 50, m: [1, 3, 1, 3, 5, 53, 69]),
        SobolDirections(a: 55, m: [1, 1, 5, 5, 23, 33, 13]),
        SobolDirections(a: 56, m: [1, 1, 7, 7, 1, 61, 123]),
        SobolDirections(a: 59, m: [1, 1, 7, 9, 13, 61, 49]),
        SobolDirections(a: 62, m: [1, 3, 3, 5, 3, 55, 33]),
        SobolDirections(a: 14, m: [1, 3, 1, 15, 31, 13, 49, 245]),
        SobolDirections(a: 21, m: [1, 3, 5, 15, 31, 59, 63, 97]),
        SobolDirections(a: 22, m: [1, 3, 1, 11, 11, 11, 77, 249]),
        SobolDirections(a: 38, m: [1, 3, 1, 11, 27, 43, 71, 9]),
        SobolDirections(a: 47, m: [1, 1, 7, 15, 21, 11, 81, 45]),
        SobolDirections(a: 49, m: [1, 3, 7, 3, 25, 31, 65, 79]),
        SobolDirections(a: 50, m: [1, 3, 1, 1, 19, 11, 3, 205]),
        SobolDirections(a: 52, m: [1, 1, 5, 9, 19, 21, 29, 157]),
        SobolDirections(a: 56, m: [1, 3, 7, 11, 1, 33, 89, 185]),
        SobolDirections(a: 67, m: [1, 3, 3, 3, 15, 9, 79, 71]),
        SobolDirections(a: 70, m: [1, 3, 7, 11, 15, 39, 119, 27]),
        SobolDirections(a: 84, m: [1, 1, 3, 1, 11, 31, 97, 225]),
        SobolDirections(a: 97, m: [1, 1, 1, 3, 23, 43, 57, 177]),
        SobolDirections(a: 103, m: [1, 3, 7, 7, 17, 17, 37, 71]),
        SobolDirections(a: 115, m: [1, 3, 1, 5, 27, 63, 123, 213]),
        SobolDirections(a: 122, m: [1, 1, 3, 5, 11, 43, 53, 133]),
        SobolDirections(a: 8, m: [1, 3, 5, 5, 29, 17, 47, 173, 479]),
        SobolDirections(a: 13, m: [1, 3, 3, 11, 3, 1, 109, 9, 69]),
        SobolDirections(a: 16, m: [1, 1, 1, 5, 17, 39, 23, 5, 343]),
        SobolDirections(a: 22, m: [1, 3, 1, 5, 25, 15, 31, 103, 499]),
        SobolDirections(a: 25, m: [1, 1, 1, 11, 11, 17, 63, 105, 183]),
        SobolDirections(a: 44, m: [1, 1, 5, 11, 9, 29, 97, 231, 363]),
        SobolDirections(a: 47, m: [1, 1, 5, 15, 19, 45, 41, 7, 383]),
        SobolDirections(a: 52, m: [1, 3, 7, 7, 31, 19, 83, 137, 221]),
        SobolDirections(a: 55, m: [1, 1, 1, 3, 23, 15, 111, 223, 83]),
        SobolDirections(a: 59, m: [1, 1, 5, 13, 31, 15, 55, 25, 161]),
        SobolDirections(a: 62, m: [1, 1, 3, 13, 25, 47, 39, 87, 257]),
    ]
}
