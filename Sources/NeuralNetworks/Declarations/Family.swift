/// All the components of one sort that a spec can choose from, as a closed list.
public struct Family<Member>: Sendable {
    /// One choice of the family.
    public struct Choice: Sendable {
        let description: ComponentDescription
        let make: @Sendable (ComponentValue) -> Member

        /// A choice that is described so and made so.
        public init(_ description: ComponentDescription, make: @escaping @Sendable (ComponentValue) -> Member) {
            self.description = description
            self.make = make
        }
    }

    /// The family as a spec sees it.
    public let description: FamilyDescription
    private let choices: [Choice]
    private let describe: @Sendable (Member) -> ComponentValue

    /// A family of those choices.
    ///
    /// - Parameters:
    ///   - noun: What one member is called.
    ///   - plural: What several members are called.
    ///   - discriminator: The key that names the member in a mapping.
    ///   - choices: The members.
    ///   - describe: A member with every setting written out.
    public init(
        noun: String, plural: String, discriminator: String = "type", choices: [Choice],
        describe: @escaping @Sendable (Member) -> ComponentValue
    ) {
        description = FamilyDescription(
            noun: noun, plural: plural, discriminator: discriminator, members: choices.map(\.description))
        self.choices = choices
        self.describe = describe
    }

    /// The member with every setting written out.
    func value(_ member: Member) -> ComponentValue { describe(member) }

    /// The member that a decoded value names, or nil when the value names none.
    func member(_ value: SettingValue) -> Member? {
        guard case .component(let component) = value else { return nil }
        return choices.first { $0.description.name == component.name }?.make(component)
    }
}
