extension DatasetPlane {
    /// The plane as a lock file keeps it; of the points a list of each coordinate, and a letter each of the parts.
    var json: JSONValue {
        [
            "feature_names": .list(featureNames.map(JSONValue.text)),
            "x_range": .list([.number(x.lowerBound), .number(x.upperBound)]),
            "y_range": .list([.number(y.lowerBound), .number(y.upperBound)]),
            "x": .list(points.map { .number($0.x) }),
            "y": .list(points.map { .number($0.y) }),
            "class": .list(points.map { .integer($0.label) }),
            "part": .text(points.map(\.part.rawValue).joined()),
        ]
    }

    /// The plane that a lock file keeps; nil when something is missing.
    init?(json: JSONValue) {
        guard let featureNames = json["feature_names"]?.elements?.compactMap(\.text), featureNames.count == 2,
            let xRange = Self.range(json["x_range"]), let yRange = Self.range(json["y_range"]),
            let x = json["x"]?.elements?.compactMap(\.number), let y = json["y"]?.elements?.compactMap(\.number),
            let labels = json["class"]?.elements?.compactMap(\.integer),
            let parts = json["part"]?.text?.compactMap({ Part(rawValue: String($0)) }),
            x.count == y.count, x.count == labels.count, x.count == parts.count
        else { return nil }
        self.init(
            x: xRange, y: yRange, featureNames: featureNames,
            points: x.indices.map { Point(x: x[$0], y: y[$0], label: labels[$0], part: parts[$0]) })
    }

    private static func range(_ json: JSONValue?) -> ClosedRange<Double>? {
        guard let ends = json?.elements?.compactMap(\.number), ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }
}
