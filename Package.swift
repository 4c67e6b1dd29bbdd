// swift-tools-version: 6.1
import PackageDescription

// The instruction set that the numeric code is compiled for. On x86-64 the default is x86-64-v3
// (AVX2 and FMA: any CPU since about 2015). `native` and `baseline` give the same bits, at another speed.
#if arch(x86_64)
    let architecture = Context.environment["ESPALIER_ARCHITECTURE"] ?? "x86-64-v3"
#else
    let architecture = Context.environment["ESPALIER_ARCHITECTURE"] ?? "baseline"
#endif

// Every target gets these flags: code that is inlined into another target is compiled with that target's flags.
let everywhere: [SwiftSetting] =
    [.unsafeFlags(["-Xcc", "-fno-math-errno"])]
    + (architecture == "baseline" ? [] : [.unsafeFlags(["-Xcc", "-march=\(architecture)"])])

// The same for the C target that tells which instruction sets the build needs.
let needed: [CSetting] = architecture == "baseline" ? [] : [.unsafeFlags(["-march=\(architecture)"])]

// The engine, the statistics and their tests stay optimized in debug builds: trainings, and functions of millions of
// numbers.
let numeric = everywhere + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "espalier",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "espalier", targets: ["espalier"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .target(name: "CInstructionSets", cSettings: needed),
        .target(name: "CProcessor", dependencies: ["CInstructionSets"]),
        .target(name: "Documents", dependencies: ["CLibYAML"], swiftSettings: everywhere),
        .systemLibrary(name: "CInstructions"),
        .target(name: "Elementary", swiftSettings: numeric),
        .target(name: "NeuralNetworks", dependencies: ["CInstructions", "Elementary"], swiftSettings: numeric),
        .target(
            name: "Experiments",
            dependencies: ["Documents", "Elementary", "NeuralNetworks", "Statistics", "CLibArchive", "CNettle"],
            swiftSettings: everywhere),
        .target(name: "Statistics", dependencies: ["Elementary"], swiftSettings: numeric),
        .target(
            name: "Reports",
            dependencies: [
                "Documents", "Elementary", "Experiments", "NeuralNetworks", "Statistics",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Formats/HTML/Templates"), .embedInCode("Formats/HTML/Page")],
            swiftSettings: everywhere),
        .target(name: "Clusters", dependencies: ["Experiments"], swiftSettings: everywhere),
        .executableTarget(
            name: "espalier",
            dependencies: [
                "Clusters", "CProcessor", "Documents", "Experiments", "NeuralNetworks", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: everywhere),
        .target(
            name: "MarkedYAML", dependencies: ["Documents"], path: "Tests/MarkedYAML", swiftSettings: everywhere),
        .testTarget(name: "CProcessorTests", dependencies: ["CProcessor"], swiftSettings: everywhere),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "MarkedYAML"], swiftSettings: everywhere),
        .testTarget(
            name: "NeuralNetworksTests", dependencies: ["Elementary", "NeuralNetworks"], resources: [.copy("Fixtures")],
            swiftSettings: numeric),
        .testTarget(
            name: "ExperimentsTests", dependencies: ["Experiments", "MarkedYAML"], exclude: ["Fixtures"],
            swiftSettings: everywhere),
        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics"], resources: [.copy("Fixtures")],
            swiftSettings: numeric),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Statistics"], exclude: ["Fixtures", "Goldens"],
            swiftSettings: everywhere),
        .testTarget(name: "ClustersTests", dependencies: ["Clusters"], swiftSettings: everywhere),
        .testTarget(
            name: "EspalierTests", dependencies: ["CProcessor", "Experiments", "espalier"],
            exclude: ["Gallery", "Goldens"],
            swiftSettings: everywhere),
    ],
    swiftLanguageModes: [.v6]
)
