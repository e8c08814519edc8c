/// How many small steps meetings of a year have fallen due, for `check` and figures alike.
package enum MeetingsDue {
  /// A year's meetings, pro rata for the terms that have ended; rounded down, so that nobody is asked for one
  /// that has not fallen due in full.
  ///
  /// - Parameters:
  ///   - aYear: how many the school holds in a year.
  ///   - ended: terms that are over, and in which a meeting was due.
  ///   - written: terms of the year in school.yaml; some may still be missing, and a year has three at the least.
  /// - Returns: how many have fallen due.
  package static func count(aYear: Int, ended: Int, termsWritten written: Int) -> Int {
    aYear * ended / max(3, written)
  }
}
