#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files by what they hold.
enum FileContents {
    private static let pieceSize = 1 << 16

    /// Whether both files can be read and hold the same bytes.
    static func areEqual(_ left: String, _ right: String) -> Bool {
        guard let leftFile = fopen(left, "rb") else { return false }
        defer { fclose(leftFile) }
        guard let rightFile = fopen(right, "rb") else { return false }
        defer { fclose(rightFile) }
        var leftBytes = [UInt8](repeating: 0, count: pieceSize)
        var rightBytes = leftBytes
        while true {
            let leftCount = fread(&leftBytes, 1, pieceSize, leftFile)
            let rightCount = fread(&rightBytes, 1, pieceSize, rightFile)
            guard ferror(leftFile) == 0, ferror(rightFile) == 0, leftCount == rightCount,
                leftBytes[..<leftCount] == rightBytes[..<rightCount]
            else { return false }
            if leftCount < pieceSize { return true }
        }
    }
}
