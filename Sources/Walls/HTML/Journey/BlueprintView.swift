import Journey
import Language

struct BlueprintView {
  let page: JourneyPage
  var markup: Markup { .none }
}
