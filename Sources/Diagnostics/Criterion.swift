/// One of the five letters of SMART.
package enum Criterion: String, Sendable, CaseIterable {
  case specific
  case measurable
  case achievable
  case relevant
  case timeBound = "time_bound"
}
