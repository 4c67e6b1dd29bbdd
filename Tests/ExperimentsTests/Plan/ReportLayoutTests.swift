import Testing

@testable import Experiments

@Suite("What goes without saying of a report")
struct ReportLayoutTests {
    private func layout(_ report: String, _ axes: String...) throws -> ReportLayout {
        let sweep = axes.isEmpty ? "" : "sweep: { axes: { \(axes.joined(separator: ", ")) } }"
        return try planned("\(sweep)\nreport: {\(report)}").layout
    }

    private let data = "dataset: { variants: [{ source: moons }, { source: xor }] }"
    private let optimizer = "optimizer: { variants: [sgd, adam] }"
    private let activation = "network.activation: [relu, tanh]"

    @Test("The first axis is the rows, and each row is a group")
    func plain() throws {
        let layout = try layout("", optimizer, activation)
        #expect(layout.rows == "optimizer.label" && layout.columns == nil && layout.dataset == nil)
        #expect(layout.groups == ["optimizer.label"] && layout.compared == ["optimizer.label"])
        #expect(try self.layout("columns: optimizer.label", optimizer, activation).rows == "network.activation")
        #expect(try self.layout("").groups.isEmpty)
    }

    @Test("Data sets are the columns, whatever their place among the axes, and a row is a group on each")
    func datasets() throws {
        for axes in [[data, optimizer], [optimizer, data]] {
            let layout = try layout("", axes[0], axes[1])
            #expect(layout.rows == "optimizer.label" && layout.columns == "dataset.name")
            #expect(layout.groups == ["dataset.name", "optimizer.label"])
            #expect(layout.compared == ["optimizer.label"] && layout.baseline == "optimizer.label")
        }
    }

    @Test("Data sets alone are the rows")
    func alone() throws {
        let layout = try layout("", data)
        #expect(layout.rows == "dataset.name" && layout.columns == nil && layout.groups == ["dataset.name"])
        #expect(layout.compared.isEmpty)
    }

    @Test("A table that is turned round compares the same")
    func turned() throws {
        let layout = try layout(
            "rows: dataset.name, columns: optimizer.label, select: { per: [dataset.name, optimizer.label] }", data,
            optimizer)
        #expect(layout.rows == "dataset.name" && layout.columns == "optimizer.label")
        #expect(layout.compared == ["optimizer.label"] && layout.baseline == "optimizer.label")
    }

    @Test("A setting of the data that makes no other data is an axis like any other")
    func settings() throws {
        let layout = try layout("", "dataset.scale: [none, standardize]", optimizer)
        #expect(layout.dataset == nil && layout.rows == "dataset.scale" && layout.columns == nil)
    }
}
