/// A setting that is given once for all layers, or once per layer.
public enum PerLayer<Value: Sendable>: Sendable {
    /// The same value for every layer.
    case all(Value)
    /// One value per layer, first layer first.
    case each([Value])

    /// The value for one layer.
    ///
    /// - Precondition: with `.each`, `layer` is an index of the list.
    public subscript(layer: Int) -> Value {
        switch self {
        case .all(let value): return value
        case .each(let values):
            precondition(values.indices.contains(layer), "layer \(layer) of a list of \(values.count)")
            return values[layer]
        }
    }

    /// The number of layers that the values are given for; nil when one value serves all.
    public var count: Int? {
        if case .each(let values) = self { values.count } else { nil }
    }
}

extension PerLayer: SettingRepresentable where Value: SettingRepresentable {
    public var settingValue: SettingValue {
        switch self {
        case .all(let value): value.settingValue
        case .each(let values): values.settingValue
        }
    }

    public init?(settingValue: SettingValue) {
        if case .list = settingValue {
            guard let values = [Value](settingValue: settingValue) else { return nil }
            self = .each(values)
        } else {
            guard let value = Value(settingValue: settingValue) else { return nil }
            self = .all(value)
        }
    }
}
