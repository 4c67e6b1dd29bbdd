extension DatasetFacts {
    /// The facts as a lock file keeps them.
    var json: JSONValue {
        [
            "origin": .text(origin),
            "digest": .text(digest),
            "example_count": .integer(exampleCount),
            "feature_count": .integer(featureCount),
            "class_names": .list(classNames.map(JSONValue.text)),
            "class_counts": .list(classCounts.map(JSONValue.integer)),
            "train_count": .integer(trainCount),
            "validation_count": .integer(validationCount),
            "test_count": .integer(testCount),
            "part_class_counts": partClassCounts.map { .list($0.map { .list($0.map(JSONValue.integer)) }) } ?? .null,
        ]
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
        partClassCounts = json["part_class_counts"]?.elements?.map { $0.elements?.compactMap(\.integer) ?? [] }
    }
}
