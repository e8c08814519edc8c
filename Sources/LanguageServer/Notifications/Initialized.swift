extension Notification {
  /// The client is ready: it may be asked to tell of files that change behind its back.
  static let initialized = Notification("initialized") { (_: Wire.Nothing, session: Session) in
    guard session.registersWatchers else { return }
    let watcher = Wire.Registrations.Registration.Options.Watcher(globPattern: "**/*.yaml")
    session.request(
      "client/registerCapability",
      id: "watch",
      Wire.Registrations(registrations: [
        Wire.Registrations.Registration(
          id: "watch",
          method: "workspace/didChangeWatchedFiles",
          registerOptions: Wire.Registrations.Registration.Options(watchers: [watcher])
        )
      ])
    )
  }
}
