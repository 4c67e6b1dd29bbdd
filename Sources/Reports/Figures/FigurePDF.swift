import Foundation

/// The PDF that gnuplot draws.
enum FigurePDF {
    /// The file with the beginning of 1970 as the time of its creation, so that the same figure gives the same bytes. No
    /// byte moves: the places of all parts stand at the end of the file.
    static func timeless(_ file: Data) -> [UInt8] {
        var bytes = Array(file)
        let key = Data("/CreationDate (D:".utf8)
        guard let place = file.range(of: key, options: .backwards)?.upperBound else { return bytes }
        for (offset, digit) in "19700101000000".utf8.enumerated() where place + offset < bytes.count {
            bytes[place + offset] = digit
        }
        return bytes
    }
}
