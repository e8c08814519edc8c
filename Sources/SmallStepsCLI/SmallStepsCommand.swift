/// The whole command line: `smallsteps COMMAND …`.
package enum SmallStepsCommand {
  package static func main() {}
}
