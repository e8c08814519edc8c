// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "smallsteps",
  products: [.executable(name: "smallsteps", targets: ["smallsteps"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    // The program: three lines over the command library.
    .executableTarget(name: "smallsteps", dependencies: ["SmallStepsCLI"]),
    .target(name: "SmallStepsCLI", dependencies: ["Diagnostics"]),

    // What can be said about a place in a file; knows nothing of YAML or plans.
    .target(name: "Diagnostics"),

    // The typed plan, and how it is read.
    .target(name: "PlanModel", dependencies: ["Diagnostics"]),

    // Is the wording of a target SMART? Text in, verdicts and advice out; knows no files.
    .target(name: "TargetJudgement", dependencies: ["Diagnostics", "PlanModel"]),

    // How well the judgement agrees with labelled targets; for those who change its rules.
    .target(name: "JudgementFigures", dependencies: ["Diagnostics", "PlanModel", "TargetJudgement"]),
    .executableTarget(
      name: "measure-judgement",
      dependencies: ["Diagnostics", "JudgementFigures", "PlanModel", "TargetJudgement"]
    ),

    .testTarget(
      name: "TargetJudgementTests",
      dependencies: ["Diagnostics", "JudgementFigures", "PlanModel", "TargetJudgement"],
      resources: [.copy("Fixtures")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// Keep this after all target declarations: the settings that every Swift target shares.
for target in package.targets where target.type != .system && target.type != .plugin {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  target.swiftSettings = settings
}
