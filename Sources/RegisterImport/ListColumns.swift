internal import Diagnostics

/// Which column of a list holds what, told by their headings.
struct ListColumns: Sendable {
  enum Subject: String, CaseIterable, Sendable {
    case pupil = "pupil id"
    case upn = "UPN"
    case forename, surname
    case status = "SEN status"
    case need = "primary need"
    case secondNeed = "secondary need"
    case year = "year group"
    case schoolClass = "class"
    case start = "start date"
    case left = "date of leaving"

    /// Headings that would do.
    var examples: String {
      switch self {
      case .pupil: "Pupil ID, Adno or Admission number"
      case .upn: "UPN"
      case .forename: "Forename"
      case .surname: "Surname"
      case .status: "SEN status, SEN provision or SEN"
      case .need: "Primary need, Main need or SEN type"
      case .secondNeed: "Secondary need, Need 2 or SEN type 2"
      case .year: "Year group, NC year or Year"
      case .schoolClass: "Class, Reg group or Form"
      case .start: "SEN start date, Start date or From"
      case .left: "Date of leaving, Leaving date or DOL"
      }
    }
  }

  /// Headings that pupil databases use, in small letters and digits alone; the more exact ones first.
  private static let headings: [Subject: [String]] = [
    .pupil: [
      "pupilid", "adno", "admissionno", "admissionnumber", "admno", "adnumber", "pupilref", "misid",
      "schoolid",
      "studentid", "pupilnumber", "id", "pupil",
    ],
    .upn: ["upn", "uniquepupilnumber", "currentupn"],
    .forename: [
      "forename", "firstname", "legalforename", "preferredforename", "preferredname", "chosenname",
      "givenname", "name",
      "fullname", "pupilname",
    ],
    .surname: ["surname", "lastname", "legalsurname", "preferredsurname", "familyname"],
    .status: [
      "senstatus", "sendstatus", "senprovision", "sendprovision", "currentsenprovision", "sencode",
      "senstage",
      "senk", "senke", "sen", "provision", "status",
    ],
    .need: [
      "primaryneed", "mainneed", "senprimaryneed", "primarysenneed", "primarysendneed", "primarysentype",
      "need1", "sentype1", "sentyperank1", "senneed", "sentype", "needtype", "need",
    ],
    .secondNeed: [
      "secondaryneed", "secondneed", "need2", "sentype2", "secondarysentype", "sensecondaryneed",
      "secondarysenneed",
      "otherneed", "sentyperank2", "secondarysendneed",
    ],
    .year: [
      "yeargroup", "ncyear", "ncy", "ncyearactual", "actualncyear", "nationalcurriculumyear",
      "curriculumyear",
      "yeartaughtin", "currentyear", "year", "yr",
    ],
    .schoolClass: [
      "class", "classname", "reggroup", "registrationgroup", "regclass", "registrationclass", "regform",
      "registrationform", "formgroup", "classgroup", "formclass", "classform", "formname", "yearclass",
      "classyear", "yearform", "yeargroupclass", "tutorgroup", "tutorform", "teachinggroup", "homeroom",
      "form", "reg", "registration", "tutor",
    ],
    .start: [
      "senstartdate", "senstart", "senprovisionstartdate", "provisionstartdate", "provisionstart",
      "dateonregister", "startdate", "start", "datefrom", "from",
    ],
    .left: ["dateofleaving", "leavingdate", "dol", "dateleft", "leftdate", "leaving", "left"],
  ]

  let places: [Subject: Int]
  /// Headings that are not read.
  let ignored: [String]

  init(_ header: [String]) {
    var best: [Subject: (rank: Rank, place: Int)] = [:]
    for (place, heading) in header.enumerated() {
      guard let (subject, rank) = Self.meaning(of: heading) else { continue }
      // `Status` says whether the pupil is on the roll where another column is called `SEN Status`.
      if let found = best[subject], found.rank <= rank { continue }
      best[subject] = (rank, place)
    }
    places = best.mapValues(\.place)
    let read = Set(places.values)
    ignored = header.enumerated().filter { !read.contains($0.offset) }.map { CSVTable.trimmed($0.element) }
      .filter { !$0.isEmpty }
  }

  subscript(subject: Subject, row: CSVTable.Row) -> String {
    guard let place = places[subject], row.cells.indices.contains(place) else { return "" }
    return CSVTable.trimmed(row.cells[place])
  }

  /// The columns without which nothing can be imported.
  var missing: [Subject] { [.pupil, .status, .year, .schoolClass].filter { places[$0] == nil } }

  /// How exactly a heading names its subject: its place among the headings known, and how many words were taken
  /// away in front of it.
  private struct Rank: Comparable {
    var place: Int
    var words: Int

    static func < (one: Rank, other: Rank) -> Bool { (one.place, one.words) < (other.place, other.words) }
  }

  /// What a heading stands for, without the words that pupil databases put in front of any: `SEN Need 1`,
  /// `Current Reg Group`.
  private static func meaning(of heading: String) -> (Subject, Rank)? {
    var rest = plain(heading)[...]
    for words in 0... {
      // `Pupil status` says whether the pupil is on the roll.
      if words == 0 || rest != "status" {
        for subject in Subject.allCases {
          if let place = headings[subject]?.firstIndex(of: String(rest)) {
            return (subject, Rank(place: place, words: words))
          }
        }
      }
      let front = ["current", "send", "sen", "pupil", "student", "learner"].first { rest.hasPrefix($0) }
      guard let front else { return nil }
      rest = rest.dropFirst(front.count)
    }
    return nil
  }

  static func plain(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.value < 0x3A && $0.value > 0x2F)
      }
    )
  }
}
