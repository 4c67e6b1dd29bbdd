import NeuralNetworks

/// A file of named tensors of 32-bit floats, as many programs read it: https://huggingface.co/docs/safetensors
///
/// The length of the header as eight bytes, the lowest first; the header, a JSON object that is padded with blanks to
/// whole eight bytes; the tensors' numbers without a gap, four bytes each, the lowest first.
struct SafeTensors {
    /// A tensor.
    struct Tensor {
        let name: String
        /// The numbers in each dimension, the last varying fastest.
        let shape: [Int]
        let values: [Float]
    }

    /// What is said of the tensors, in order.
    let metadata: [(key: String, text: String)]
    /// The tensors, in order.
    let tensors: [Tensor]

    /// The bytes of the file.
    var bytes: [UInt8] {
        var members = [JSONValue.Member("__metadata__", .object(metadata.map { .init($0.key, .text($0.text)) }))]
        var offset = 0
        for tensor in tensors {
            let end = offset + 4 * tensor.values.count
            members.append(
                JSONValue.Member(
                    tensor.name,
                    [
                        "dtype": "F32", "shape": .list(tensor.shape.map(JSONValue.integer)),
                        "data_offsets": [.integer(offset), .integer(end)],
                    ]))
            offset = end
        }
        var header = JSONValue.object(members).bytes
        header += [UInt8](repeating: UInt8(ascii: " "), count: (8 - header.count % 8) % 8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + header.count + offset)
        for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: header.count >> (8 * index))) }
        bytes += header
        for tensor in tensors { bytes.append(littleEndian: tensor.values) }
        return bytes
    }
}
