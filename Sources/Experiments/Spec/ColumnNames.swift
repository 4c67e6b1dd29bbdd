import NeuralNetworks

/// The names of one or several columns: as a spec has them, one is no list.
public struct ColumnNames: SettingRepresentable, Hashable {
    /// The names.
    public let names: [String]

    /// Those names.
    public init(_ names: String...) {
        self.names = names
    }

    /// The value as a spec or a record has it.
    public var settingValue: SettingValue {
        names.count == 1 ? .text(names[0]) : .list(names.map(SettingValue.text))
    }

    /// The names, or nil for anything but a text or a list of texts.
    public init?(settingValue: SettingValue) {
        if let name = String(settingValue: settingValue) {
            names = [name]
        } else if let list = [String](settingValue: settingValue) {
            names = list
        } else {
            return nil
        }
    }
}
