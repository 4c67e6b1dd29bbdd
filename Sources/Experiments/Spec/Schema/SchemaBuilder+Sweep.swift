import NeuralNetworks

extension SchemaBuilder {
    /// The section `sweep`.
    mutating func sweep() -> JSONValue {
        let properties = SweepReader.keys.compactMap { key in
            sweepKey(key).map { JSONValue.Member(key, $0) }
        }
        return [
            "description": "What is varied: every point of the axes is a configuration.", "type": ["object", "null"],
            "properties": .object(properties), "additionalProperties": false,
        ]
    }

    /// The schema of a key of `sweep`; nil for one that is not known here.
    private mutating func sweepKey(_ key: String) -> JSONValue? {
        switch key {
        case "axes": axes()
        case "exclude": exclusions()
        default: nil
        }
    }

    private mutating func axes() -> JSONValue {
        [
            "description": "The settings that vary, in this order; the last varies fastest.",
            "type": ["object", "null"], "properties": .object(paths { $0.axis($1) }),
            "propertyNames": ["not": ["enum": .list(AxisReader.reserved.map(JSONValue.text))]],
            "additionalProperties": zipAxis(),
        ]
    }

    /// A schema for each path that some spec can have.
    private mutating func paths(
        _ make: (inout SchemaBuilder, NamedSetting) -> JSONValue
    ) -> [JSONValue.Member] {
        PathResolver.paths.map { path in
            .init(path.name, make(&self, path).annotated(["description": .text(path.meaning)]))
        }
    }

    /// An axis that is named by a path: values, a range, variants; or a zip that is called so.
    private mutating func axis(_ path: NamedSetting) -> JSONValue {
        var schema = reference(to: "values of \(path.name)") { $0.values(path.kind) }
        switch path.kind.unwrapped {
        case .member, .section:
            schema = [
                "if": ["type": "object", "required": ["variants"]], "then": variants(path.kind), "else": schema,
            ]
        default: break
        }
        return ["if": ["type": "object", "required": ["zip"]], "then": zipAxis(), "else": schema]
    }

    /// A list of values, or a range where a number may be one.
    private mutating func values(_ kind: SettingKind) -> JSONValue {
        let list: JSONValue = ["type": "array", "items": schema(of: kind), "minItems": 1]
        guard kind.acceptsNumber else { return list }
        return ["type": ["array", "object"], "if": ["type": "array"], "then": list, "else": range(of: kind)]
    }

    /// Evenly spaced numbers, whose ends are values of that kind.
    mutating func range(of kind: SettingKind) -> JSONValue {
        reference(to: "range of \(kind.inWords)") { builder in
            let range = builder.reference(to: "range") { builder in
                let object = builder.object(
                    title: "range", summary: "Evenly spaced numbers that hit both ends.",
                    settings: RangeReader.settings)
                let count: JSONValue = [["required": ["num"]], ["required": ["step"]]]
                return .object((object.members ?? []) + [.init("oneOf", count)])
            }
            let end = builder.schema(of: kind)
            return ["allOf": [range, ["properties": ["from": end, "to": end]]]]
        }
    }

    /// Settings that take their values in step.
    private mutating func zipAxis() -> JSONValue {
        reference(to: "zip") { builder in
            let zip: JSONValue = [
                "description": "Paths, each with as many values as the others.", "type": "object", "minProperties": 1,
                "properties": .object(
                    builder.paths { builder, path in
                        builder.reference(to: "values of \(path.name)") { $0.values(path.kind) }
                    }), "additionalProperties": false,
            ]
            let labels: JSONValue = [
                "description": "What tables call the points, one for each; may be left out.", "type": "array",
                "items": builder.schema(of: .text),
            ]
            return [
                "title": "zip", "description": "Settings that take their values in step.", "type": "object",
                "properties": ["zip": zip, "labels": labels], "required": ["zip"], "additionalProperties": false,
            ]
        }
    }

    /// Choices with settings of their own.
    private mutating func variants(_ kind: SettingKind) -> JSONValue {
        let place = Place.labelled(key: VariantReader.labelKey(kind))
        let variants: JSONValue = [
            "description": "Choices, each with a label and settings of its own; a list or a range there is swept.",
            "type": "array", "minItems": 1, "items": schema(of: kind, in: place),
        ]
        return ["properties": ["variants": variants], "additionalProperties": false]
    }

    /// Combinations that are left out.
    private mutating func exclusions() -> JSONValue {
        let labels: JSONValue = Self.any([
            schema(of: .text), ["type": "array", "items": schema(of: .text)],
        ])
        let exclusion: JSONValue = [
            "type": "object", "minProperties": 1,
            "properties": .object(
                paths { builder, path in
                    let value = builder.schema(of: path.kind)
                    return Self.any([value, ["type": "array", "items": value]])
                }),
            "additionalProperties": labels,
        ]
        return [
            "description": "Combinations that are left out: each a mapping of paths or axes to a value or several.",
            "type": ["array", "null"], "items": exclusion,
        ]
    }
}
