/// The value of one setting: what a spec says once it is decoded, and what a record keeps.
///
/// Numbers are `Double` here, so that `0.001` is recorded as `0.001`; the engine rounds them to `Float` where it
/// computes.
public indirect enum SettingValue: Hashable, Sendable {
    /// A setting that is switched off.
    case none
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([SettingValue])
    /// A member of a family, or a section, with every setting written out.
    case component(ComponentValue)
}

/// A named bundle of settings: `adam` with its learning rate, or the section `training` with all it holds.
public struct ComponentValue: Hashable, Sendable {
    /// One setting and its value.
    public struct Field: Hashable, Sendable {
        /// The setting's name as a spec writes it.
        public let name: String
        /// The setting's value.
        public let value: SettingValue

        /// A field of that name and value.
        public init(_ name: String, _ value: SettingValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member's or section's name as a spec writes it.
    public let name: String
    /// The fields in the order of the declaration.
    public var fields: [Field]

    /// A bundle of that name with those fields.
    public init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }

    /// The value of the setting of that name, or nil.
    public subscript(name: String) -> SettingValue? {
        fields.first { $0.name == name }?.value
    }
}

/// A Swift type that a setting can hold.
public protocol SettingRepresentable: Sendable {
    /// The value as a spec or a record has it.
    var settingValue: SettingValue { get }

    /// The Swift value, or nil when `settingValue` is of another kind.
    init?(settingValue: SettingValue)
}

extension Double: SettingRepresentable {
    public var settingValue: SettingValue { .number(self) }

    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .number(let number): self = number
        case .integer(let integer): self = Double(integer)
        default: return nil
        }
    }
}

extension Int: SettingRepresentable {
    public var settingValue: SettingValue { .integer(self) }

    public init?(settingValue: SettingValue) {
        guard case .integer(let integer) = settingValue else { return nil }
        self = integer
    }
}

extension Bool: SettingRepresentable {
    public var settingValue: SettingValue { .flag(self) }

    public init?(settingValue: SettingValue) {
        guard case .flag(let flag) = settingValue else { return nil }
        self = flag
    }
}

extension String: SettingRepresentable {
    public var settingValue: SettingValue { .text(self) }

    public init?(settingValue: SettingValue) {
        guard case .text(let text) = settingValue else { return nil }
        self = text
    }
}

extension Optional: SettingRepresentable where Wrapped: SettingRepresentable {
    public var settingValue: SettingValue { self?.settingValue ?? .none }

    public init?(settingValue: SettingValue) {
        if settingValue == .none {
            self = .none
        } else {
            guard let wrapped = Wrapped(settingValue: settingValue) else { return nil }
            self = .some(wrapped)
        }
    }
}

extension Array: SettingRepresentable where Element: SettingRepresentable {
    public var settingValue: SettingValue { .list(map(\.settingValue)) }

    public init?(settingValue: SettingValue) {
        guard case .list(let values) = settingValue else { return nil }
        self = []
        for value in values {
            guard let element = Element(settingValue: value) else { return nil }
            append(element)
        }
    }
}

/// Raw-value enumerations of words are settings as they are.
extension SettingRepresentable where Self: RawRepresentable, RawValue == String {
    public var settingValue: SettingValue { .text(rawValue) }

    public init?(settingValue: SettingValue) {
        guard case .text(let word) = settingValue else { return nil }
        self.init(rawValue: word)
    }
}
