import NeuralNetworks

extension SchemaBuilder {
    /// The section `sweep`: a block, or a list of blocks.
    mutating func sweep() -> JSONValue {
        let block = reference(to: "sweep block") { $0.block() }
        let blocks: JSONValue = ["type": "array", "items": block, "minItems": 1]
        return [
            "description": "What is varied: a block, or a list of blocks whose union is run.",
            "if": ["type": "array"], "then": blocks, "else": block,
        ]
    }

    private mutating func block() -> JSONValue {
        let properties = SweepSettings.all.map(\.name).compactMap { key in
            sweepKey(key).map { JSONValue.Member(key, $0) }
        }
        return [
            "title": "sweep", "type": ["object", "null"], "properties": .object(properties),
            "additionalProperties": false, "if": Self.isSampled,
            "else": ["properties": ["axes": ["additionalProperties": Self.counted]]],
        ]
    }

    /// A block whose points are sampled.
    private static let isSampled: JSONValue = {
        let strategies = SamplingStrategy.allCases.filter { $0 != .grid }.map { JSONValue.text($0.rawValue) }
        return ["properties": ["strategy": ["enum": .list(strategies)]], "required": ["strategy"]]
    }()

    /// What says how many values each of its ranges has, as a grid wants it: of an axis, of its variants' settings, and of
    /// the settings inside of these.
    private static let counted: JSONValue = {
        let range: JSONValue = [
            "if": ["type": "object", "required": ["from"]],
            "then": ["anyOf": [["required": ["num"]], ["required": ["step"]]]],
        ]
        let variant: JSONValue = [
            "additionalProperties": ["allOf": [range, ["additionalProperties": range]]]
        ]
        return ["allOf": [range, ["properties": ["variants": ["items": variant]]]]]
    }()

    /// The schema of a key of `sweep`; nil for one that is not known here.
    private mutating func sweepKey(_ key: String) -> JSONValue? {
        switch key {
        case "axes": axes()
        case "rules": rules()
        case "exclude": exclusions()
        case "include": inclusions()
        default: SamplingOptions.description.settings.first { $0.name == key }.map { property($0) }
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
        return Self.orReference(["if": ["type": "object", "required": ["zip"]], "then": zipAxis(), "else": schema])
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
                // Where points are sampled, neither is needed.
                return .object((object.members ?? []) + [.init("not", ["required": ["num", "step"]])])
            }
            let end = builder.schema(of: kind)
            return ["allOf": [range, ["properties": ["from": end, "to": end]]]]
        }
    }

    /// Settings that take their values in step.
    private mutating func zipAxis() -> JSONValue {
        reference(to: "zip") { builder in
            // A zip goes in step, value by value, also where it is sampled.
            let zip: JSONValue = [
                "description": "Paths, each with as many values as the others.", "type": "object", "minProperties": 1,
                "allOf": [["additionalProperties": Self.counted]],
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
        [
            "description": "Combinations that are left out: each a mapping of paths or axes to a value or several.",
            "type": ["array", "null"], "items": conditions(),
        ]
    }

    /// Settings that take other values where a partial match holds.
    private mutating func rules() -> JSONValue {
        let set: JSONValue = [
            "description": "Paths, each with the value that it takes there.", "type": "object", "minProperties": 1,
            "properties": .object(paths { $0.schema(of: $1.kind) }), "additionalProperties": false,
        ]
        let when = conditions().annotated(["description": "What must hold, all of it."])
        return [
            "description": "Settings that take other values where a partial match holds; applied in order.",
            "type": ["array", "null"],
            "items": [
                "type": "object", "properties": ["when": when, "set": set], "required": ["when", "set"],
                "additionalProperties": false,
            ],
        ]
    }

    /// Configurations that are added.
    private mutating func inclusions() -> JSONValue {
        let set: JSONValue = [
            "description": "Paths into the base run, each with a value; what is a variant elsewhere may have a label.",
            "type": "object",
            "properties": .object(
                paths { builder, path in
                    let value = builder.schema(of: path.kind)
                    switch path.kind.unwrapped {
                    case .member, .section:
                        let place = Place.labelled(key: VariantReader.labelKey(path.kind))
                        return Self.any([value, builder.schema(of: path.kind, in: place)])
                    default: return value
                    }
                }), "additionalProperties": false,
        ]
        return [
            "description": "Configurations that are added: each the base run with some settings.",
            "type": ["array", "null"],
            "items": [
                "type": "object", "properties": ["set": set], "required": ["set"], "additionalProperties": false,
            ],
        ]
    }

    /// Paths and labels of axes, each with a value or several.
    private mutating func conditions() -> JSONValue {
        reference(to: "conditions") { builder in
            let labels: JSONValue = Self.any([
                builder.schema(of: .text), ["type": "array", "items": builder.schema(of: .text)],
            ])
            return [
                "type": "object", "minProperties": 1,
                "properties": .object(
                    builder.paths { builder, path in
                        let value = builder.schema(of: path.kind)
                        return Self.any([value, ["type": "array", "items": value]])
                    }),
                "additionalProperties": labels,
            ]
        }
    }
}
