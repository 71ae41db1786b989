public import ArgumentParser
import Console
public import Journey

/// Which changes are wanted: what `diff` and `log` understand alike.
struct ChangeFilter: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp("Only what concerns this department and those under it.", valueName: "id"),
    completion: Completions.departments)
  var department: [String] = []

  @Option(
    help: ArgumentHelp("Only this journey, persona, or `cjm` for the company.", valueName: "id"),
    completion: Completions.journeys)
  var journey: [String] = []

  @Option(help: ArgumentHelp("Only this stage.", valueName: "id"), completion: Completions.stages)
  var stage: [String] = []

  @Option(help: ArgumentHelp("Only changes of this kind.", valueName: "verb"))
  var verb: [Verb] = []

  @Option(
    name: .customLong("class"), help: ArgumentHelp("Only what got better, worse, or neither.", valueName: "class"))
  var classes: [Change.Class] = []

  /// Whether anything at all is filtered.
  var isEmpty: Bool { department.isEmpty && journey.isEmpty && stage.isEmpty && verb.isEmpty && classes.isEmpty }

  /// Whether something is named that has to be there.
  var isByName: Bool { !(department + journey + stage).isEmpty }

  /// The changes that are wanted, of the documents that have any; departments include those under them.
  func wanted(_ sets: [ChangeSet], _ company: Company) -> [ChangeSet] {
    guard !isEmpty else { return sets }
    let departments = department.reduce(into: Set<String>()) { $0.formUnion(company.under($1)) }
    return sets.filter { journey.isEmpty || journey.contains(name(of: $0)) }.map { set in
      set.filter { item, group in
        (stage.isEmpty || stage.contains(group.path.last) && group.position != nil)
          && (departments.isEmpty || !departments.isDisjoint(with: item.departments))
          && (verb.isEmpty || item.changes.contains { verb.contains($0.verb) })
          && (classes.isEmpty || classes.contains(item.class))
      }
    }.filter { !$0.isEmpty }
  }

  private func name(of set: ChangeSet) -> String { set.id.isEmpty ? "cjm" : set.id }
}

extension Verb: ExpressibleByArgument {}
extension Change.Class: ExpressibleByArgument {}
