internal import FoundationEssentials
internal import PlanModel
internal import Reporting

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What comes from outside of a run: folder, clock, terminal, environment.
enum World {
  /// The working directory, absolute.
  static var workingDirectory: String {
    guard let pointer = getcwd(nil, 0) else { return "/" }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

  /// Whether standard input is a terminal, with somebody at it who can be asked.
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether to write in colour: on a terminal only, and never against `NO_COLOR`.
  static var isColourful: Bool {
    isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// Where the repository stands: as GitHub or GitLab say, else the nearest folder upward that git keeps.
  static var repository: RepositoryPlace {
    let here = workingDirectory
    let told = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap(environment).map { absolute($0) }
    let root = told.first { here == $0 || here.hasPrefix($0 + "/") } ?? gitRoot(above: here)
    return RepositoryPlace(root: root ?? here, workingDirectory: here)
  }

  /// The nearest folder from one upward that git keeps.
  static func gitRoot(above folder: String) -> String? {
    var folder = folder
    while FolderEntry.kind(at: folder + "/.git") == nil {
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return folder
  }

  /// What git tells us of the repository when it runs us as a hook, with paths that hold in any folder.
  static var gitEnvironment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
      if let path = environment(name) { variables[name] = absolute(path) }
    }
    return variables
  }

  static var cores: Int { max(1, min(ProcessInfo.processInfo.activeProcessorCount, 16)) }

  /// The clock's day, where no `--today` is given.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
      ?? CalendarDate(dayNumber: 0)
  }

  /// A path without `.`, `..` and doubled slashes, absolute.
  static func absolute(_ path: String, from folder: String = workingDirectory) -> String {
    var parts: [Substring] = []
    let full = path.hasPrefix("/") ? path : folder + "/" + path
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path to show: relative to the working directory when inside it, else absolute.
  static func shown(_ path: String, from folder: String = workingDirectory) -> String {
    let full = absolute(path, from: folder)
    let prefix = folder == "/" ? "/" : folder + "/"
    return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : full
  }
}
