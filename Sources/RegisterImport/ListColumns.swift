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
  }

  /// Headings that pupil databases use, in small letters and digits alone.
  private static let headings: [Subject: [String]] = [
    .pupil: [
      "pupilid", "adno", "admissionno", "admissionnumber", "admno", "adnumber", "id", "pupil", "pupilref",
      "misid",
      "schoolid", "studentid", "pupilnumber",
    ],
    .upn: ["upn", "uniquepupilnumber", "currentupn"],
    .forename: [
      "forename", "firstname", "legalforename", "preferredforename", "preferredname", "chosenname",
      "givenname", "name",
      "fullname", "pupilname",
    ],
    .surname: ["surname", "lastname", "legalsurname", "preferredsurname", "familyname"],
    .status: [
      "senstatus", "senprovision", "status", "provision", "sen", "sencode", "senstage", "sendstatus",
      "sendprovision",
      "currentsenprovision", "senk", "senke",
    ],
    .need: [
      "primaryneed", "need", "mainneed", "senneed", "sentype", "primarysentype", "senprimaryneed", "need1",
      "sentype1",
      "primarysenneed", "needtype", "sentyperank1", "primarysendneed",
    ],
    .secondNeed: [
      "secondaryneed", "secondneed", "need2", "sentype2", "secondarysentype", "sensecondaryneed",
      "secondarysenneed",
      "otherneed", "sentyperank2", "secondarysendneed",
    ],
    .year: [
      "year", "yeargroup", "ncyear", "ncy", "yr", "ncyearactual", "actualncyear", "nationalcurriculumyear",
      "curriculumyear", "yeartaughtin", "currentyear",
    ],
    .schoolClass: [
      "class", "reg", "reggroup", "registrationgroup", "regform", "form", "classname", "tutorgroup",
      "registration",
      "regclass",
    ],
    .start: [
      "startdate", "senstartdate", "senstart", "provisionstart", "provisionstartdate", "dateonregister",
      "from",
      "datefrom", "senprovisionstartdate", "start",
    ],
    .left: ["dateofleaving", "leavingdate", "dol", "dateleft", "left", "leaving", "leftdate"],
  ]

  let places: [Subject: Int]
  /// Headings that are not read.
  let ignored: [String]

  init(_ header: [String]) {
    var places: [Subject: Int] = [:]
    var ignored: [String] = []
    for (index, heading) in header.enumerated() {
      let plain = Self.plain(heading)
      // `DS` among exclusions is a reason for one and no need.
      if let subject = Self.subject(of: plain) ?? Self.subject(of: Self.bare(plain)), places[subject] == nil {
        places[subject] = index
      } else {
        ignored.append(CSVTable.trimmed(heading))
      }
    }
    self.places = places
    self.ignored = ignored.filter { !$0.isEmpty }
  }

  subscript(subject: Subject, row: CSVTable.Row) -> String {
    guard let place = places[subject], row.cells.indices.contains(place) else { return "" }
    return CSVTable.trimmed(row.cells[place])
  }

  /// The columns without which nothing can be imported.
  var missing: [Subject] { [.pupil, .status, .year, .schoolClass].filter { places[$0] == nil } }

  private static func subject(of plain: String) -> Subject? {
    Subject.allCases.first { headings[$0]?.contains(plain) ?? false }
  }

  /// A heading without the words that pupil databases put in front of any: `SEN Need 1`, `Current Reg Group`.
  private static func bare(_ plain: String) -> String {
    var rest = plain[...]
    while let word = ["current", "send", "sen", "pupil", "student", "learner"].first(where: {
      rest.hasPrefix($0)
    }) {
      rest = rest.dropFirst(word.count)
    }
    // `Pupil status` says whether the pupil is on the roll.
    return rest == "status" ? "" : String(rest)
  }

  static func plain(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.value < 0x3A && $0.value > 0x2F)
      }
    )
  }
}
