/// The four broad areas of need of the SEND Code of Practice (paragraphs 6.28 to 6.35).
package enum AreaOfNeed: String, Sendable, CaseIterable {
  case communication = "communication and interaction"
  case cognition = "cognition and learning"
  case semh = "social, emotional and mental health"
  case physical = "sensory and physical"
}
