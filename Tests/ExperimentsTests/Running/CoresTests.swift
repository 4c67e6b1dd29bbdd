import Testing

@testable import Experiments

@Suite("The cores that are available")
struct CoresTests {
    @Test(
        "are those that the process may run on",
        arguments: [
            ("Name:\tx\nCpus_allowed_list:\t0-3,8\nMems_allowed:\t0", 5), ("Cpus_allowed_list:\t5", 1),
            ("Cpus_allowed_list:\t0-1,4-6,9-9", 6), ("Name:\tx", nil), ("Cpus_allowed_list:\t", nil),
            ("Cpus_allowed_list:\tx-y", nil), ("Cpus_allowed_list:\t3-1", nil),
        ])
    func allowed(status: String, count: Int?) {
        #expect(Cores.allowedCount(status: status) == count)
    }

    @Test(
        "are fewer under a control group's quota, a part of a core counting as one",
        arguments: [
            ("200000 100000\n", 2), ("150000 100000", 2), ("50000 100000", 1), ("max 100000\n", nil), ("", nil),
            ("100000 0", nil),
        ])
    func quota(cpuMax: String, count: Int?) {
        #expect(Cores.quota(cpuMax: cpuMax) == count)
    }

    @Test("are at least one here")
    func here() { #expect(Cores.available >= 1) }
}
