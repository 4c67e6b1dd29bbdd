// Every machine that Swift and this program run on stores the lowest byte of a float first, so copying is all there is
// to do.

extension [UInt8] {
    /// Appends the four bytes of each float's bits, the lowest first.
    public mutating func append(littleEndian floats: [Float]) {
        floats.withUnsafeBytes { append(contentsOf: $0) }
    }
}

extension [Float] {
    /// The floats whose bits those bytes are, the lowest byte of each first.
    ///
    /// - Precondition: the number of bytes is a multiple of four.
    init(littleEndian bytes: ArraySlice<UInt8>) {
        precondition(bytes.count % 4 == 0, "\(bytes.count) bytes are no floats")
        self.init(unsafeUninitializedCapacity: bytes.count / 4) { floats, count in
            UnsafeMutableRawBufferPointer(floats).copyBytes(from: bytes)
            count = bytes.count / 4
        }
    }
}
