import Documents
import Testing

@testable import Experiments

@Suite("What a '${' in a scalar comes to")
struct PathReferenceTests {
    @Test(
        "is a path, a text, a mistake, or nothing",
        arguments: [
            ("${a.b}", .path("a.b")), ("${ a.b }", .path("a.b")), ("${}", .path("")), ("$${a.b}", .literal("${a.b}")),
            ("cost: $${x} and $${y}", .literal("cost: ${x} and ${y}")), ("a${b}", .misplaced), ("${a}b", .misplaced),
            ("${a}${b}", .misplaced), ("${a", .misplaced), ("$${a} ${b}", .misplaced), ("${a{b}}", .misplaced),
            ("$a", nil), ("{a}", nil), ("$ {a}", nil), ("", nil),
        ] as [(String, PathReference?)])
    func forms(text: String, reference: PathReference?) {
        for isPlain in [true, false] {
            #expect(PathReference(Node.Scalar(text: text, isPlain: isPlain)) == reference)
        }
    }
}
