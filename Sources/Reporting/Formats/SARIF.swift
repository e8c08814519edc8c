internal import Diagnostics

extension OutputFormat {
  /// SARIF 2.1.0, for GitHub's code scanning and other programs that collect findings of many tools.
  package static let sarif = OutputFormat(
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning, with every rule explained"
  ) { report, style, sink in
    let log = SARIFLog(report, style)
    sink("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n")
    sink("  \"runs\": [{\n    \"tool\": {\"driver\": {\"name\": \"smallsteps\", ")
    if !report.version.isEmpty { sink("\"semanticVersion\": \(JSONText.string(report.version)), ") }
    sink("\"rules\": [")
    for (number, rule) in report.rules.enumerated() {
      sink((number == 0 ? "\n      " : ",\n      ") + SARIFLog.rule(rule))
    }
    sink(report.rules.isEmpty ? "]}},\n" : "\n    ]}},\n")
    sink(
      "    \"columnKind\": \"unicodeCodePoints\",\n    \"invocations\": [\(log.invocation)],\n    \"results\": ["
    )
    log.writeResults(sink)
    sink("]\n  }]\n}\n")
  }
}
