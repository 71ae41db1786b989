"""The time machine of a journey's page."""
import json
import os

from given import run
from sentences import equal, holds, sentence

PAGE, FILE = "journey-loyalty-online.html", "loyalty.cjm.yaml"
# What stands at which stage in which lane, without what is said of the change.
MAP = """Object.fromEntries([...document.querySelectorAll("#map .stage")].map(stage => [stage.dataset.stage,
    Object.fromEntries([...stage.querySelectorAll(".cell")].map(cell => {
        const copy = cell.cloneNode(true);
        for (const part of copy.querySelectorAll(".news, h3, .sparkline, .gone, .removed, .curve, svg")) part.remove();
        return [cell.dataset.lane, copy.textContent.replace(/\\s+/g, "")];
    }).filter(([_, text]) => text))]))"""
WEEK = "document.querySelector('#weeks .told .name').textContent"


def opened(given, query="", **look):
    return given.tab(**look).open(given.site.address(PAGE) + query)


def slide(tab, place):
    tab.js(f"""{{ const slider = document.querySelector("#weeks input[type=range]"); slider.value = {place};
        slider.dispatchEvent(new Event("input", {{bubbles: true}})); }}""")


def week_of(tab):
    return tab.js("new URLSearchParams(location.search).get('week')")


@sentence("the slider goes to every week and back, and what it shows has an address")
def slider(given):
    tab = opened(given)
    home = tab.js("document.querySelector('#map').innerHTML")
    last = tab.js("Number(document.querySelector('#weeks input[type=range]').max)")
    holds(last >= 2, f"only {last + 1} weeks")
    seen = []
    for place in range(last, -1, -1):
        slide(tab, place)
        seen.append((week_of(tab), json.dumps(tab.js(MAP))))
    holds(len({shown for _, shown in seen}) == last + 1, f"weeks look alike: {[week for week, _ in seen]}")
    for week, shown in seen[1:]:
        again = opened(given, f"?week={week}")
        equal(json.dumps(again.js(MAP)), shown, f"?week={week}")
        given.tidy_one(again)
    tab.click("#weeks .now")
    equal(tab.js("document.querySelector('#map').innerHTML"), home, "back in the present")
    equal(week_of(tab), None)


@sentence("a week shows the map that a wall built in that week showed")
def true(given):
    repository = os.path.join(given.folder, "then")
    run("git", "clone", "-q", given.repository, repository)
    tab = opened(given)
    slide(tab, 0)
    week = week_of(tab)
    for commit in run("git", "log", "--format=%H %cd", "--date=format:%G-W%V", "--", FILE, folder=repository).splitlines():
        name, its = commit.split()
        if its == week:
            break
    run("git", "reset", "-q", "--hard", name, folder=repository)
    then = given.wall("site-then", repository, "loyalty-online")
    old = given.tab().open(then.address(PAGE))
    equal(tab.js(MAP), old.js(MAP), f"{week}, {name[:7]}")


@sentence("the keys move the slider, and the space bar plays the weeks up to the last")
def played(given):
    tab = given.tab(speed=10, still=False).open(given.site.address(PAGE))
    tab.js("document.querySelector('#weeks input[type=range]').focus()")
    tab.press("Home")
    first = week_of(tab)
    holds(first, "Home stays in the present")
    tab.press("ArrowRight")
    holds(week_of(tab) > first, "the arrow does not go on")
    tab.press("Home")
    tab.js("window.seen = new Set(); new MutationObserver(() => seen.add(" + WEEK + ")).observe(document.querySelector('#weeks'),"
           " {subtree: true, childList: true, characterData: true})")
    tab.press(" ")
    tab.until("document.querySelector('#weeks .now').hidden && document.querySelector('#weeks .play').textContent === '▶'",
              "the weeks to be played to the end")
    holds(tab.js("seen.size") >= 2, "no week was shown on the way")


@sentence("two weeks lie over each other: what is other is marked and stands twice, what is not stands once")
def compared(given):
    tab = opened(given)
    slide(tab, 0)
    first = week_of(tab)
    last = tab.js("JSON.parse(document.getElementById('weeks-data').textContent).weeks.at(-1).key")
    old = tab.js(MAP)
    tab.open("about:blank")
    new = tab.open(given.site.address(PAGE)).js(MAP)
    tab.open(given.site.address(PAGE) + f"?compare={first}..{last}")
    told = tab.js("""Object.fromEntries([...document.querySelectorAll("#map .cell.differs")].map(cell =>
        [cell.dataset.stage + " " + cell.dataset.lane, cell.querySelectorAll(".version").length]))""")
    other = {
        f"{stage} {lane}" for stage in {*old} & {*new} for lane in {*old[stage]} | {*new[stage]}
        if old[stage].get(lane) != new[stage].get(lane)}
    # Every cell whose words are other is marked; pictures may differ where words do not.
    equal(sorted(other - {*told}), [])
    holds(len(told) > 5 and set(told.values()) == {2}, f"{told}")
    same = tab.js("""[...document.querySelectorAll("#map .cell.differs[data-lane=emotion]")].filter(cell => {
        const [former, latter] = [...cell.querySelectorAll(".version")].map(version => {
            version.querySelector(".of").remove();
            return version.textContent;
        });
        return former === latter;
    }).length""")
    equal(same, 0, "feelings that are marked and did not change")
    outside = tab.js("""[...document.querySelectorAll("#map .version")].filter(version => {
        const [own, cell] = [version, version.closest(".cell")].map(element => element.getBoundingClientRect());
        return own.top < cell.top || own.bottom > cell.bottom || own.left < cell.left || own.right > cell.right;
    }).length""")
    equal(outside, 0, "versions that do not stand in their cell")


@sentence("as it is and as it is to be lie over each other by their address")
def target(given):
    tab = given.tab().open(given.site.address("journey-registration.html") + "?compare=as-is..to-be")
    holds(tab.js("document.querySelectorAll('#map .cell.differs, #map .came, #map .went').length") > 3, "nothing differs")
    equal(tab.complaints(), [])


@sentence("what no week is called shows the present or the week before, says so, and complains of nothing")
def unknown(given):
    for query in ("?week=2026-W99", "?week=<script>", "?week=1999-W01", "?compare=..", "?compare=a..b", "?compare=2026-W45"):
        tab = opened(given, query)
        equal(tab.complaints(), [], query)
        holds(tab.js("document.querySelectorAll('#map .stage').length") > 0, f"{query}: no stage is shown")
        if asked := {"?week=<script>": "<script>", "?week=1999-W01": "1999-W01", "?compare=a..b": "a, b"}.get(query):
            holds(asked in tab.js("document.querySelector('#weeks .told .what').textContent"), f"{query} is not said")
        given.tidy_one(tab)
