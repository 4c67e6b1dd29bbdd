import Testing

@testable import Experiments

@Suite("A digest is a SHA-256")
struct DigestTests {
    // FIPS 180-2, appendix B, and the digest of nothing.
    @Test(
        "The published known answers come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func knownAnswers(text: String, expected: String) {
        #expect(Digest.hexadecimal(of: text) == expected)
    }

    @Test("Pieces make the same digest as the whole, and asking does not end it")
    func pieces() {
        var digest = Digest()
        for piece in ["", "a", "", "bc"] {
            digest.update(piece)
            _ = digest.hexadecimal
        }
        #expect(digest.hexadecimal == Digest.hexadecimal(of: "abc"))
        #expect(digest.hexadecimal != Digest.hexadecimal(of: "acb"))
    }

    @Test("Numbers go in with the lowest byte first")
    func numbers() {
        var digest = Digest()
        digest.update([Float(1.5), -2])
        digest.update([Int32(1), -1])
        digest.update(258)
        let bytes: [UInt8] =
            [0, 0, 0xC0, 0x3F, 0, 0, 0, 0xC0] + [1, 0, 0, 0, 255, 255, 255, 255] + [2, 1, 0, 0, 0, 0, 0, 0]
        #expect(digest.hexadecimal == Digest.hexadecimal(of: bytes))
    }
}
