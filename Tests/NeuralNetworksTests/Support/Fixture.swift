import Foundation
import NeuralNetworks
import Testing

/// A JSON file of numbers that another program computed; `Fixtures/README.md` says which.
enum Fixture {
    /// The fixture of that name, decoded.
    static func load<Content: Decodable>(_ name: String, as type: Content.Type = Content.self) throws -> Content {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
        return try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
    }
}

/// A component as a fixture writes it: its type and its settings.
struct FixtureComponent: Decodable {
    let type: String
    let value: ComponentValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        var fields: [ComponentValue.Field] = []
        for key in container.allKeys where key.stringValue != "type" {
            if let flag = try? container.decode(Bool.self, forKey: key) {
                fields.append(.init(key.stringValue, .flag(flag)))
            } else if let text = try? container.decode(String.self, forKey: key) {
                fields.append(.init(key.stringValue, .text(text)))
            } else {
                fields.append(.init(key.stringValue, .number(try container.decode(Double.self, forKey: key))))
            }
        }
        type = try container.decode(String.self, forKey: Key(stringValue: "type"))
        value = ComponentValue(name: type, fields: fields)
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The optimizer that the fixture names.
    func optimizer() throws -> any Optimizer {
        let rule = try #require(Optimizers.all.first { $0.description.name == type }, "no optimizer \(type)")
        return rule.init(value)
    }

    /// The activation that the fixture names.
    func activation() throws -> any Activation {
        let function = try #require(Activations.all.first { $0.description.name == type }, "no activation \(type)")
        return function.init(value)
    }

    /// The normalization that the fixture names.
    func normalization() throws -> any Normalization {
        let rule = try #require(Normalizations.all.first { $0.description.name == type }, "no normalization \(type)")
        return rule.init(value)
    }

    /// The schedule that the fixture names.
    func schedule() throws -> any Schedule {
        let rule = try #require(Schedules.all.first { $0.description.name == type }, "no schedule \(type)")
        let settings = rule.description.settings
        let fields = value.fields.map { field -> ComponentValue.Field in
            guard case .integer? = settings.first(where: { $0.name == field.name })?.kind,
                let number = Double(settingValue: field.value)
            else { return field }
            return .init(field.name, .integer(Int(number)))
        }
        return rule.init(ComponentValue(name: type, fields: fields))
    }
}

/// The largest difference of two lists, relative to the largest number of the second, but at least to `floor`.
func largestDifference(_ values: [Float], from expected: [Double], floor: Double = 1e-3) -> Double {
    guard values.count == expected.count, !values.isEmpty else { return .infinity }
    let scale = max(floor, expected.map(abs).max() ?? 0)
    return zip(values, expected).map { abs(Double($0) - $1) }.reduce(0) { $1.isNaN ? .infinity : max($0, $1) } / scale
}
