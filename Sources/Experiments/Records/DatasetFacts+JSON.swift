extension DatasetFacts {
    /// The facts as a lock file keeps them.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("origin", .text(origin)),
            .init("digest", .text(digest)),
            .init("example_count", .integer(exampleCount)),
            .init("feature_count", .integer(featureCount)),
            .init("class_names", .list(classNames.map(JSONValue.text))),
            .init("class_counts", .list(classCounts.map(JSONValue.integer))),
            .init("train_count", .integer(trainCount)),
            .init("validation_count", .integer(validationCount)),
            .init("test_count", .integer(testCount)),
        ]
        if let partClassCounts {
            let counts = partClassCounts.map { JSONValue.list($0.map(JSONValue.integer)) }
            members.append(.init("part_class_counts", .list(counts)))
        }
        if let plane { members.append(.init("plane", plane.json)) }
        return .object(members)
    }

    /// The facts that a lock file keeps; nil when some are missing.
    init?(json: JSONValue) {
        guard let origin = json["origin"]?.text, let digest = json["digest"]?.text,
            let exampleCount = json["example_count"]?.integer, let featureCount = json["feature_count"]?.integer,
            let classNames = json["class_names"]?.elements?.compactMap(\.text),
            let classCounts = json["class_counts"]?.elements?.compactMap(\.integer),
            let trainCount = json["train_count"]?.integer,
            let validationCount = json["validation_count"]?.integer, let testCount = json["test_count"]?.integer
        else { return nil }
        self.origin = origin
        self.digest = digest
        self.exampleCount = exampleCount
        self.featureCount = featureCount
        self.classNames = classNames
        self.classCounts = classCounts
        self.trainCount = trainCount
        self.validationCount = validationCount
        self.testCount = testCount
        plane = json["plane"].flatMap(DatasetPlane.init(json:))
        partClassCounts = json["part_class_counts"]?.elements?.map { $0.elements?.compactMap(\.integer) ?? [] }
    }
}
