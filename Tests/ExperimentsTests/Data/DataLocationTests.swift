import Testing

@testable import Experiments

@Suite("Data are looked for beside the spec, then in ESPALIER_DATA")
struct DataLocationTests {
    let folder: TemporaryFolder
    let second: String

    init() throws {
        folder = try TemporaryFolder()
        second = folder.path + "/elsewhere"
        try folder.write("data/a.csv", "1")
        try folder.write("elsewhere/data/a.csv", "2")
        try folder.write("elsewhere/mnist/x", "3")
    }

    private func resolve(_ path: String, _ dataFolder: String?) throws -> String {
        try DataLocation.resolve(path, relativeTo: folder.path, dataFolder: dataFolder)
    }

    @Test("The spec's folder comes first")
    func first() throws {
        #expect(try resolve("data/a.csv", second) == folder.path + "/data/a.csv")
        #expect(try resolve("data/a.csv", nil) == folder.path + "/data/a.csv")
    }

    @Test("What is not there is taken from the other folder")
    func other() throws {
        #expect(try resolve("mnist", second) == second + "/mnist")
        #expect(try resolve("mnist", second + "/") == second + "/mnist")
    }

    @Test("An absolute path is taken as it is")
    func absolute() throws {
        #expect(try resolve(folder.path + "/data/a.csv", second) == folder.path + "/data/a.csv")
        #expect(
            complaint(in: folder) { _ = try resolve("/no/such", second) } == "/no/such: there is no such file or folder"
        )
    }

    @Test("What is nowhere names each place")
    func nowhere() {
        #expect(
            complaint(in: folder) { _ = try resolve("b.csv", second) }
                == "b.csv: there is no such file or folder; nor is there 'elsewhere/b.csv', where ESPALIER_DATA leads")
        #expect(
            complaint(in: folder) { _ = try resolve("b.csv", nil) }
                == "b.csv: there is no such file or folder; paths start from the folder of the spec; "
                + "ESPALIER_DATA can name another folder to look in")
        #expect(complaint(in: folder) { _ = try resolve("", nil) } == "'': the path is empty; name a file or a folder")
    }

    @Test("A path that another text has starts from its folder, and is looked for elsewhere as it is written")
    func written() throws {
        #expect(DataLocation.written("a.csv", in: "") == "a.csv")
        #expect(DataLocation.written("/x/a.csv", in: "data") == "/x/a.csv")
        let path = DataLocation.written("a.csv", in: "data")
        #expect(try resolve(path, second) == folder.path + "/data/a.csv")
        #expect(try resolve(DataLocation.written("mnist/x", in: "data"), second) == second + "/mnist/x")
        #expect(try resolve(DataLocation.written("mnist/x", in: folder.path), second) == second + "/mnist/x")
        #expect(DataLocation.shown(path) == "data/a.csv")
    }

    @Test("Paths in the current folder stay short")
    func short() {
        #expect(DataLocation.join("", "data/a.csv") == "data/a.csv")
        #expect(DataLocation.join(".", "data/a.csv") == "data/a.csv")
        #expect(DataLocation.join("experiments", "data/a.csv") == "experiments/data/a.csv")
    }
}
