extension Request {
  /// Client and server tell each other what they can do.
  static let initialize = Request("initialize", isFirst: true) {
    (parameters: Wire.Initialize, session: Session) -> Wire.Initialized? in
    let client = parameters.capabilities
    session.encoding = .best(of: client?.general?.positionEncodings)
    session.takesSnippets = client?.textDocument?.completion?.completionItem?.snippetSupport ?? false
    session.registersWatchers = client?.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    session.phase = .running
    var capabilities: [String: Wire.Capability] = [
      "positionEncoding": .name(session.encoding.rawValue),
      "textDocumentSync": .options([
        "openClose": .flag(true), "change": .number(2), "save": .flag(true),
      ]),
    ]
    for request in Request.all {
      if let capability = request.capability { capabilities[capability.name] = capability.value }
    }
    return Wire.Initialized(
      capabilities: capabilities,
      serverInfo: Wire.Initialized.ServerInfo(name: "smallsteps")
    )
  }
}
