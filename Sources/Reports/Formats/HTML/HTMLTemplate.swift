import Mustache

/// What a template may be given: HTML that is safe to show, conditions and repetitions, but no bare text.
enum HTMLValue {
    case html(HTMLText)
    case flag(Bool)
    case list([HTMLFields])
}

/// The values of a template by their names.
typealias HTMLFields = [String: HTMLValue]

/// A piece of the page with gaps in it. Its text is a file of the folder `Templates`.
struct HTMLTemplate: Sendable {
    static let page = HTMLTemplate(PackageResources.page_mustache)
    static let section = HTMLTemplate(PackageResources.section_mustache)
    static let heading = HTMLTemplate(PackageResources.heading_mustache)
    static let paragraph = HTMLTemplate(PackageResources.paragraph_mustache)
    static let list = HTMLTemplate(PackageResources.list_mustache)
    static let table = HTMLTemplate(PackageResources.table_mustache)
    static let figure = HTMLTemplate(PackageResources.figure_mustache)
    static let code = HTMLTemplate(PackageResources.code_mustache)
    static let runs = HTMLTemplate(PackageResources.runs_mustache)

    private let template: MustacheTemplate

    private init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            template = try MustacheTemplate(string: text)
        } catch {
            preconditionFailure("a template is no Mustache (\(error)): \(text)")
        }
    }

    /// The template with its gaps filled.
    func render(_ fields: HTMLFields) -> HTMLText {
        HTMLText(trusted: template.render(Self.object(fields)))
    }

    private static func object(_ fields: HTMLFields) -> [String: Any] {
        fields.mapValues { value -> Any in
            switch value {
            case .html(let text): text
            case .flag(let flag): flag
            case .list(let list): list.map(object)
            }
        }
    }
}
