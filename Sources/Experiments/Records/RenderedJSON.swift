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

    /// An object of members that are written out already.
    ///
    /// - Precondition: the keys are in the order of their bytes, and need no escape.
    init(sorted members: [(key: String, rendered: RenderedJSON)]) {
        value = .object(members.map { JSONValue.Member($0.key, $0.rendered.value) })
        bytes = Self.bytes(of: members, after: "{", before: "}")
    }

    /// The first bytes of an object that begins with such members.
    static func beginning(of members: [(key: String, rendered: RenderedJSON)]) -> [UInt8] {
        bytes(of: members, after: "{")
    }

    /// The last bytes of an object that ends with such members, behind others.
    static func end(of members: [(key: String, rendered: RenderedJSON)]) -> [UInt8] {
        bytes(of: members, after: ",", before: "}")
    }

    private static func bytes(
        of members: [(key: String, rendered: RenderedJSON)], after opening: Unicode.Scalar,
        before closing: Unicode.Scalar? = nil
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(members.reduce(2) { $0 + $1.key.utf8.count + $1.rendered.bytes.count + 4 })
        bytes.append(UInt8(ascii: opening))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: member.key.utf8)
            bytes.append(UInt8(ascii: "\""))
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: member.rendered.bytes)
        }
        if let closing { bytes.append(UInt8(ascii: closing)) }
        return bytes
    }
}
