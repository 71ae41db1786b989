// swift-tools-version: 6.2
import PackageDescription

// Who may know whom is said in one place, here; `HouseTests` compares every `import` line with it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let paths: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "cjmgit",
  products: [
    .executable(name: "cjmgit", targets: ["cjmgit"]),
    .executable(name: "cjmgit-merge", targets: ["cjmgit-merge"]),
    .executable(name: "cjmgit-send", targets: ["cjmgit-send"]),
    .executable(name: "cjmgit-pages", targets: ["cjmgit-pages"]),
    .library(name: "Journey", targets: ["Journey"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),

    .target(name: "Language", dependencies: ["CUtf8proc"], swiftSettings: strict),
    .target(
      name: "Journey",
      dependencies: ["Language", "CLibYAML"],
      swiftSettings: strict),
    .target(name: "Git", dependencies: ["CLibGit2", paths], swiftSettings: strict),
    .target(name: "History", dependencies: ["Journey", "Git", "Language", paths], swiftSettings: strict),
    .target(name: "Telling", dependencies: ["Journey", "Language"], swiftSettings: strict),
    .target(
      name: "Notices",
      dependencies: ["Telling", "Journey", "Language", paths],
      swiftSettings: strict),
    .target(
      name: "Walls",
      dependencies: ["Telling", "Journey", "Language"],
      resources: [
        .embedInCode("Assets/wall.css"),
        .embedInCode("Assets/frame.css"), .embedInCode("Assets/frame.js"),
        .embedInCode("Assets/live.js"), .embedInCode("Assets/news.js"),
        .embedInCode("Assets/overview.css"), .embedInCode("Assets/overview.js"),
        .embedInCode("Assets/kiosk.css"), .embedInCode("Assets/kiosk.js"),
        .embedInCode("Assets/widget.css"), .embedInCode("Assets/widget.js"),
        .embedInCode("Assets/journey.css"), .embedInCode("Assets/journey.js"),
        .embedInCode("Assets/weeks.css"), .embedInCode("Assets/weeks.js"),
        .embedInCode("Assets/weeks-motion.js"),
      ],
      swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: [
        "History", "Git", "Journey", "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        paths,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "cjmgit",
      dependencies: [
        "Console", "Language", "Journey", "Git", "History", "Telling", "Notices",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        paths,
      ],
      swiftSettings: strict),
    .executableTarget(name: "cjmgit-merge", dependencies: ["Journey", "Language"], swiftSettings: strict),
    .executableTarget(
      name: "cjmgit-send", dependencies: ["Notices", "Language", "CLibCurl", "CLibCrypto", "CMalloc", paths],
      swiftSettings: strict),
    .executableTarget(
      name: "cjmgit-pages",
      dependencies: [
        "Console", "Walls", "History", "Git", "Telling", "Journey", "Language", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        paths,
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JourneyTests", dependencies: ["Journey", "Language", "TestSupport"],
      exclude: ["Broken", "Diffs", "Findings", "Snapshots", "Valid"], swiftSettings: strict),
    .testTarget(name: "GitTests", dependencies: ["Git", "TestSupport", paths], swiftSettings: strict),
    .testTarget(
      name: "HistoryTests", dependencies: ["History", "Journey", "Git", "Language", "TestSupport", paths],
      swiftSettings: strict),
    .testTarget(
      name: "TellingTests", dependencies: ["Telling", "Journey", "Language", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NoticesTests", dependencies: ["Notices", "Telling", "Journey", "Language", "TestSupport", paths],
      exclude: ["Snapshots", "read-mail.py"], swiftSettings: strict),
    .testTarget(
      name: "SendTests", dependencies: ["cjmgit", "cjmgit-send", "TestSupport"], exclude: ["Servers"],
      swiftSettings: strict),
    .testTarget(
      name: "WallsTests", dependencies: ["Walls", "Telling", "Journey", "Language", "TestSupport"],
      exclude: ["Snapshots", "Board/Snapshots", "Journey/Snapshots", "Overview/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PagesTests", dependencies: ["cjmgit", "cjmgit-pages", "TestSupport"], exclude: ["Browser", "Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["cjmgit", "cjmgit-merge", "cjmgit-send", "Journey", "Language", "TestSupport"],
      exclude: ["GitRows/Snapshots", "Readme", "Snapshots"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
