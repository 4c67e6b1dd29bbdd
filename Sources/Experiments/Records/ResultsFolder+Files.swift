extension ResultsFolder {
    /// The names in a folder of the results, sorted; none when it does not exist.
    public func names(in folder: String) throws(SurroundingsError) -> [String] {
        try Files.names(in: "\(path)/\(folder)")
    }

    /// The bytes of a file; nil when there is none.
    public func bytes(of name: String) throws(SurroundingsError) -> [UInt8]? {
        Files.length("\(path)/\(name)") == nil ? nil : try Files.read("\(path)/\(name)")
    }
}
