import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Every data source keeps the laws")
struct DataSourceLaws {
    @Test("A source is made again from its own value", arguments: DataSources.all.indices)
    func roundTrip(index: Int) {
        let source = DataSources.all[index].init()
        let value = source.componentValue
        #expect(DataSources.all[index].init(value).componentValue == value)
        #expect(value.fields.map(\.name) == DataSources.all[index].description.settings.map(\.name))
    }

    @Test("Names are unique and every setting is explained")
    func names() {
        let members = DataSources.family.description.members
        #expect(members.map(\.name) == ["csv", "idx", "moons", "circles", "spirals", "blobs", "xor"])
        for member in members {
            #expect(!member.summary.isEmpty)
            #expect(Set(member.settings.map(\.name)).count == member.settings.count)
            for setting in member.settings { #expect(setting.meaning.hasSuffix("."), "\(member.name).\(setting.name)") }
        }
    }

    @Test(
        "Settings of the CSV source read back",
        arguments: [
            CSVColumn.name("4"), .index(4), .index(-1),
        ])
    func columns(column: CSVColumn) {
        #expect(CSVColumn(settingValue: column.settingValue) == column)
    }

    @Test("Headers read back", arguments: [CSVHeader.auto, .present, .absent])
    func headers(header: CSVHeader) {
        #expect(CSVHeader(settingValue: header.settingValue) == header)
    }

    @Test("Settings that exclude each other are problems before anything is loaded")
    func problems() {
        var settings = DatasetSettings()
        settings.source = MoonsSource()
        #expect(settings.problems(relativeTo: "").isEmpty)
        settings.scale = .unit
        settings.split.validation = .fraction(0.6)
        settings.split.test = .fraction(0.4)
        #expect(settings.problems(relativeTo: "").map(\.setting) == ["split.validation", "scale"])
        var idx = IDXSource()
        idx.path = "/no/such"
        settings.source = idx
        #expect(settings.problems(relativeTo: "").map(\.setting) == ["path", "split.test"])
    }
}
