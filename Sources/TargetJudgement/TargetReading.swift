internal import PlanModel

/// Everything that the rules ask about one target, found out once.
package struct TargetReading: Sendable {
  let wording: TargetWording
  let target: Passage
  let baseline: Passage
  let success: Passage

  let subject: Subject
  let behaviours: Behaviours
  let successBehaviours: Behaviours
  let quantities: [Quantity]
  let successQuantities: [Quantity]
  let baselineQuantities: [Quantity]
  let provision: Provision?
  let start: Start
  let step: Step
  let review: Review
  /// The last day that the words name.
  let resolvedDate: CalendarDate?
  /// The numbers that say when this target is met.
  let criteria: [Quantity]
  let broadScore: Int?

  package init(_ wording: TargetWording, calendar: TermFinder) {
    let vocabulary = Vocabulary.shared
    self.wording = wording
    var target = TokenScanner.scan(wording.target, vocabulary)
    var success = TokenScanner.scan(wording.successCriteria ?? "", vocabulary)
    var baseline = TokenScanner.scan(wording.baseline ?? "", vocabulary)
    SubjectNames.forget(in: &target)
    let dates = DateReader.read(&target, calendar, setOn: wording.setOn)
    let successDates = DateReader.read(&success, calendar, setOn: wording.setOn)
    _ = DateReader.read(&baseline, calendar, setOn: wording.setOn)
    self.target = target
    self.success = success
    self.baseline = baseline

    subject = Subject.find(in: target)
    var opening = 0
    if case .collective(let range) = subject { opening = range.upperBound }
    behaviours = Behaviours.read(target, from: opening)
    successBehaviours = Behaviours.read(success)
    quantities = QuantityReader.read(target)
    successQuantities = QuantityReader.read(success)
    baselineQuantities = QuantityReader.read(baseline, isBaseline: true)
    provision = Provision.find(in: target, behaviours, quantities)
    start = Start.read(
      target: target,
      targetQuantities: quantities,
      successQuantities: successQuantities,
      baseline: baseline,
      quantities: baselineQuantities
    )
    review = Review.read(wording, dates, inSuccess: successDates)
    resolvedDate = (dates + successDates).compactMap(\.day).max()
    broadScore = Content.broadScore(target)
    criteria = Self.criteria(subject, provision, quantities, success, successQuantities)
    step = Step.measure(
      criteria + (quantities + successQuantities).filter { $0.role == .condition },
      from: baselineQuantities,
      target: target,
      baseline: baseline
    )
  }

  /// The numbers about the pupil; those about staff and programmes are left out.
  private static func criteria(
    _ subject: Subject,
    _ provision: Provision?,
    _ quantities: [Quantity],
    _ success: Passage,
    _ successQuantities: [Quantity]
  ) -> [Quantity] {
    var criteria: [Quantity] = []
    var counts = true
    if case .adult(_, let tellsOfPupil) = subject { counts = tellsOfPupil }
    if case .received = provision { counts = false }
    if counts { criteria = quantities.filter { $0.role == .criterion } }
    let hasShare = successQuantities.contains { $0.kind == .share }
    if hasShare || !isAboutProvision(success) {
      criteria += successQuantities.filter { $0.role == .criterion }
    }
    return criteria
  }

  /// "12 week programme, 3 sessions a week".
  static func isAboutProvision(_ passage: Passage) -> Bool {
    passage.tokens.contains { $0.isOne(of: .provision) && !$0.isQuoted }
  }

  /// Whether anybody could see or hear what is asked for, in the target or in its success criteria.
  var isSeen: Bool { !behaviours.seen.isEmpty || !successBehaviours.seen.isEmpty }

  /// The words of a fault, in bytes of the field that holds them.
  func place(_ field: FaultPlace.Field, _ range: Range<Int>) -> FaultPlace {
    switch field {
    case .target: FaultPlace(field: field, bytes: target.bytes(range))
    case .baseline: FaultPlace(field: field, bytes: baseline.bytes(range))
    case .success: FaultPlace(field: field, bytes: success.bytes(range))
    }
  }

  func place(_ field: FaultPlace.Field, _ index: Int) -> FaultPlace { place(field, index..<index + 1) }

  /// The words of a range of the target, as typed.
  func words(_ range: Range<Int>) -> String {
    let bytes = target.bytes(range)
    let utf8 = wording.target.utf8
    guard let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex),
      let end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex)
    else { return "" }
    return String(wording.target[start..<end])
  }
}
