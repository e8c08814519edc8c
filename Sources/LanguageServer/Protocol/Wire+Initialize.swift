extension Wire {
  struct Initialize: Codable {
    struct Capabilities: Codable {
      struct General: Codable {
        var positionEncodings: [String]?
      }
      struct Workspace: Codable {
        struct WatchedFiles: Codable {
          var dynamicRegistration: Bool?
        }
        var didChangeWatchedFiles: WatchedFiles?
      }
      struct TextDocument: Codable {
        struct Completion: Codable {
          struct Item: Codable {
            var snippetSupport: Bool?
          }
          var completionItem: Item?
        }
        var completion: Completion?
      }
      var general: General?
      var workspace: Workspace?
      var textDocument: TextDocument?
    }

    var capabilities: Capabilities?
  }

  struct Initialized: Encodable {
    struct ServerInfo: Encodable {
      var name: String
    }
    var capabilities: [String: Capability]
    var serverInfo: ServerInfo
  }

  /// What the server can do, of one kind.
  enum Capability: Encodable, Sendable {
    case yes
    case name(String)
    case options([String: Option])

    enum Option: Encodable, Sendable {
      case number(Int)
      case flag(Bool)
      case names([String])
      case options([String: Option])

      func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .number(let number): try value.encode(number)
        case .flag(let flag): try value.encode(flag)
        case .names(let names): try value.encode(names)
        case .options(let options): try value.encode(options)
        }
      }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      switch self {
      case .yes: try value.encode(true)
      case .name(let name): try value.encode(name)
      case .options(let options): try value.encode(options)
      }
    }
  }

  /// Asks the client to tell of files that change.
  struct Registrations: Codable {
    struct Registration: Codable {
      struct Options: Codable {
        struct Watcher: Codable {
          var globPattern: String
        }
        var watchers: [Watcher]
      }
      var id: String
      var method: String
      var registerOptions: Options
    }
    var registrations: [Registration]
  }
}
