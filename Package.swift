// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "smallsteps",
  products: [.executable(name: "smallsteps", targets: ["smallsteps"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    // Without its default trait, which would bring in the whole of Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // The program: three lines over the command library.
    .executableTarget(name: "smallsteps", dependencies: ["SmallStepsCLI"]),

    // The commands; the only module that knows the terminal, the clock and exit statuses.
    .target(
      name: "SmallStepsCLI",
      dependencies: [
        "Diagnostics",
        "Documents",
        "Engagement",
        "ExampleSchool",
        "Formatting",
        "GitHistory",
        "JSONSchema",
        "KnownFindings",
        "LanguageServer",
        "Moderating",
        "NewSchool",
        "NewTerm",
        "OutsidePrograms",
        "PlainText",
        "PlanModel",
        "Printing",
        "RegisterImport",
        "Rendering",
        "Reporting",
        "Site",
        "Statistics",
        "TargetJudgement",
        "Validation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // What can be said about a place in a file; knows nothing of YAML or plans.
    .target(name: "Diagnostics"),

    // Text from files made safe for where it is shown: terminals, logs, Markdown, markup, spreadsheets.
    .target(name: "PlainText"),

    // The system's libyaml (Debian: libyaml-dev); imported by YAMLSyntax only.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // A file's text to values with their places; knows nothing of plans.
    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "Diagnostics"]),

    // The typed plan, and how it is read.
    .target(name: "PlanModel", dependencies: ["Diagnostics", "YAMLSyntax"]),

    // An invented school, written with the model's own writer.
    .target(name: "ExampleSchool", dependencies: ["PlanModel"]),

    // The readers' own descriptions of files as JSON Schema, for editors.
    .target(name: "JSONSchema", dependencies: ["PlanModel"]),

    // A list from the school's pupil database to changes of the register.
    .target(name: "RegisterImport", dependencies: ["Diagnostics", "PlanModel"]),

    // Is the wording of a target SMART? Text in, verdicts and advice out; knows no files.
    .target(name: "TargetJudgement", dependencies: ["Diagnostics", "PlanModel"]),

    // Plans to findings: the rules.
    .target(name: "Validation", dependencies: ["Diagnostics", "PlanModel", "TargetJudgement"]),

    // Files to the same files laid out in the house style, or with what is certain mended; bytes in, bytes out.
    .target(name: "Formatting", dependencies: ["Diagnostics", "PlanModel", "YAMLSyntax"]),

    // Editors' questions about open files, answered in the language server protocol; knows no streams.
    .target(
      name: "LanguageServer",
      dependencies: ["Diagnostics", "Formatting", "PlanModel", "Validation"]
    ),

    // Findings to text; knows no plans.
    .target(name: "Reporting", dependencies: ["Diagnostics", "PlainText"]),

    // What a school knows already: findings kept in a file, and counted against those of a run.
    .target(name: "KnownFindings", dependencies: ["Diagnostics", "PlanModel"]),

    // What git says: which files changed, and what they held before.
    .target(name: "GitHistory", dependencies: ["OutsidePrograms"]),

    // Programs installed beside ours, such as git, run and listened to.
    .target(
      name: "OutsidePrograms",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(
          name: "SystemPackage",
          package: "swift-system",
          condition: .when(platforms: [.linux, .android])
        ),
      ]
    ),

    // The next term's plans from the last term's.
    .target(name: "NewTerm", dependencies: ["Diagnostics", "PlanModel"]),

    // The files of a plan repository for a school that has none yet; text only.
    .target(name: "NewSchool", dependencies: ["PlanModel"]),

    // Whose plans senior leaders read, and what they found.
    .target(name: "Moderating", dependencies: ["PlanModel"]),

    // Plans to figures; pure.
    .target(name: "Statistics", dependencies: ["Diagnostics", "PlainText", "PlanModel"]),

    // Plans to families still to meet, and whose turn it is; pure.
    .target(name: "Engagement", dependencies: ["Diagnostics", "PlainText", "PlanModel"]),

    // The system's cmark-gfm (Debian: libcmark-gfm-dev, libcmark-gfm-extensions-dev); imported by Rendering only.
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),

    // Values and template to text and pages; knows no document.
    .target(
      name: "Rendering",
      dependencies: [
        "CMarkGFM", "Diagnostics", "PlainText", "PlanModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),

    // Numbers to drawings for pages: SVG, and the same figures as a table; pure.
    .target(name: "Charts", dependencies: ["PlainText"]),

    // Pages to PDF through a program that is installed beside ours.
    .target(name: "Printing", dependencies: ["OutsidePrograms"]),

    // What is printed: one file for each document, over everything that a document may tell.
    .target(
      name: "Documents",
      dependencies: [
        "Diagnostics", "Engagement", "Moderating", "PlanModel", "Rendering", "Statistics", "TargetJudgement",
      ]
    ),

    // The school's pages: engagement at a glance, each class, each plan; to be opened from disk.
    .target(
      name: "Site",
      dependencies: [
        "Charts", "Diagnostics", "Documents", "Engagement", "PlainText", "PlanModel", "Rendering",
        "Statistics",
      ]
    ),

    // How well the judgement agrees with labelled targets; for those who change its rules.
    .target(name: "JudgementFigures", dependencies: ["Diagnostics", "PlanModel", "TargetJudgement"]),
    .executableTarget(
      name: "measure-judgement",
      dependencies: ["Diagnostics", "JudgementFigures", "TargetJudgement"]
    ),

    // What the tests share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"]),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["Diagnostics", "YAMLSyntax"]),
    .testTarget(name: "PlanModelTests", dependencies: ["Diagnostics", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "ExampleSchoolTests",
      dependencies: ["Diagnostics", "ExampleSchool", "PlanModel", "TestSupport"]
    ),
    .testTarget(
      name: "JSONSchemaTests",
      dependencies: ["JSONSchema", "PlanModel", "TestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["Diagnostics", "LanguageServer", "PlanModel", "TestSupport"]
    ),
    .testTarget(name: "RegisterImportTests", dependencies: ["Diagnostics", "PlanModel", "RegisterImport"]),
    .testTarget(
      name: "ValidationTests",
      dependencies: ["Diagnostics", "PlanModel", "TestSupport", "Validation", "YAMLSyntax"]
    ),
    .testTarget(
      name: "NewTermTests",
      dependencies: ["Diagnostics", "NewTerm", "PlanModel", "TestSupport", "Validation"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "FormattingTests",
      dependencies: ["Diagnostics", "ExampleSchool", "Formatting", "PlanModel", "TestSupport", "YAMLSyntax"]
    ),
    .testTarget(name: "NewSchoolTests", dependencies: ["Formatting", "NewSchool", "PlanModel"]),
    .testTarget(name: "ModeratingTests", dependencies: ["Moderating", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Diagnostics", "Reporting", "TestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(name: "KnownFindingsTests", dependencies: ["Diagnostics", "KnownFindings", "PlanModel"]),
    .testTarget(name: "GitHistoryTests", dependencies: ["GitHistory", "OutsidePrograms", "TestSupport"]),
    .testTarget(name: "OutsideProgramsTests", dependencies: ["OutsidePrograms", "TestSupport"]),
    .testTarget(name: "StatisticsTests", dependencies: ["PlanModel", "Statistics"]),
    .testTarget(
      name: "EngagementTests",
      dependencies: ["Engagement", "PlanModel", "TestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["PlanModel", "Rendering", "TestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Diagnostics", "Documents", "Engagement", "PlanModel", "Rendering", "Statistics", "TestSupport",
      ],
      exclude: ["Snapshots"]
    ),
    .testTarget(
      name: "SiteTests",
      dependencies: ["Site", "TestSupport"]
    ),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "smallsteps"], exclude: ["Cases"]),
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
