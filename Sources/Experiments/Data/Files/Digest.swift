import CNettle

/// A SHA-256 in the making (FIPS 180-4): bytes go in piece by piece, the digest comes out at any time.
public struct Digest: Sendable {
    private var context = sha256_ctx()

    /// The digest of nothing yet.
    public init() {
        nettle_sha256_init(&context)
    }

    /// Takes in raw bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        nettle_sha256_update(&context, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }

    /// Takes in bytes.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes in a text as UTF-8.
    public mutating func update(_ text: String) {
        update(Array(text.utf8))
    }

    // Every machine that Swift and this program run on stores the lowest byte first.

    /// Takes in floats, each as four bytes, the lowest first.
    public mutating func update(_ floats: [Float]) {
        floats.withUnsafeBytes { update($0) }
    }

    /// Takes in whole numbers, each as four bytes, the lowest first.
    public mutating func update(_ integers: [Int32]) {
        integers.withUnsafeBytes { update($0) }
    }

    /// Takes in a whole number as eight bytes, the lowest first.
    public mutating func update(_ integer: Int) {
        withUnsafeBytes(of: Int64(integer).littleEndian) { update($0) }
    }

    /// The digest of all that was taken in, as 64 hexadecimal digits. More can be taken in afterwards.
    public var hexadecimal: String { hexadecimal(byteCount: Int(SHA256_DIGEST_SIZE)) }

    /// The first 16 hexadecimal digits of the digest of all that was taken in.
    var first16Digits: String { hexadecimal(byteCount: 8) }

    private func hexadecimal(byteCount: Int) -> String {
        var copy = context
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_SIZE)) { digest in
            espalier_sha256_digest(&copy, digest.baseAddress)
            return String(unsafeUninitializedCapacity: 2 * byteCount) { text in
                for index in 0..<byteCount {
                    text[2 * index] = Self.digit(digest[index] >> 4)
                    text[2 * index + 1] = Self.digit(digest[index] & 15)
                }
                return 2 * byteCount
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// The length of a digest.
    static let byteCount = Int(SHA256_DIGEST_SIZE)

    /// The digest of those bytes, as it is.
    static func bytes(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var digest = Digest()
        bytes.withUnsafeBytes { digest.update($0) }
        return [UInt8](unsafeUninitializedCapacity: byteCount) { result, count in
            espalier_sha256_digest(&digest.context, result.baseAddress)
            count = byteCount
        }
    }

    /// The digest of those bytes.
    public static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = Digest()
        digest.update(bytes)
        return digest.hexadecimal
    }

    /// The digest of a text as UTF-8.
    public static func hexadecimal(of text: String) -> String {
        hexadecimal(of: Array(text.utf8))
    }
}
