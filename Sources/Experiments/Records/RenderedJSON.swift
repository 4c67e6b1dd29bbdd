/// A JSON value with the keys of each object in the order of their bytes, and its bytes.
struct RenderedJSON: Sendable {
    /// The value.
    let value: JSONValue
    /// Its bytes.
    let bytes: [UInt8]

    /// A value, sorted and written out.
    init(_ value: JSONValue) {
        self.value = value.sorted
        bytes = self.value.bytes
    }
}
