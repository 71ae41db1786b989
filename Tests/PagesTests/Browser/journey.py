"""The page of a journey by hand and by keyboard."""
import json
from urllib.parse import quote

from everywhere import PHONE
from sentences import equal, holds, sentence

IN_SIGHT = """(element => {
    // In the window, and not below something that lies over it.
    const box = element.getBoundingClientRect();
    const x = Math.min(innerWidth, box.right) / 2 + Math.max(0, box.left) / 2;
    const y = Math.max(0, box.top) + Math.min(6, box.height / 2);
    const top = document.elementFromPoint(x, y);
    return box.width > 0 && box.top < innerHeight && top !== null && (element.contains(top) || top.contains(element));
})"""


def page(given):
    return given.site.a("journey")


def opened(given, query="", **look):
    return given.tab(**look).open(given.site.address(page(given)) + query)


# What is dimmed, as lane@stage.
DIMMED = """[...document.querySelectorAll("#map .cell.dim")].map(cell => cell.dataset.lane + "@" + cell.dataset.stage)"""


@sentence("the filter dims what does not concern a department, says so in the address, and lets go")
def filtered(given):
    tab = opened(given)
    equal(tab.js(DIMMED), [], "before anything was chosen")
    chosen = tab.js("""
        [...document.querySelectorAll("#department option")].map(option => option.value).filter(Boolean)[0]""")
    tab.js(f"""{{ const select = document.querySelector("#department"); select.value = {json.dumps(chosen)};
        select.dispatchEvent(new Event("change", {{bubbles: true}})); }}""")
    dimmed, lit = tab.js(DIMMED), tab.js("document.querySelectorAll('#map .cell:not(.dim)').length")
    holds(dimmed and lit, f"{chosen}: {len(dimmed)} cells are dimmed, {lit} are not")
    # Cells of a stage in which the department has no part, and that do not name it, are dimmed; no other is.
    equal(sorted(dimmed), sorted(tab.js(f"""
        (() => {{
            const under = new Set(document.querySelector("#department").selectedOptions[0].dataset.under.split(" "));
            const named = element => (element.dataset.departments || "").split(" ").some(id => under.has(id));
            return [...document.querySelectorAll("#map .cell")].filter(cell => !named(cell.closest(".stage")) && !named(cell)
                && ![...cell.querySelectorAll("[data-departments]")].some(named))
                .map(cell => cell.dataset.lane + "@" + cell.dataset.stage);
        }})()""")))
    equal(tab.js("new URLSearchParams(location.search).get('department')"), chosen)
    again = opened(given, f"?department={chosen}")
    equal(sorted(again.js(DIMMED)), sorted(dimmed), "opened by its address")
    again.press("Escape")
    equal(again.js(DIMMED), [], "behind Escape")
    equal(opened(given, "?department=no-such-department").js(DIMMED), [], "of a department that is not there")


@sentence("a search marks what it finds, steps from hit to hit into sight, and is undone by Escape")
def searched(given):
    tab = opened(given)
    before = tab.js("document.querySelector('main').textContent")
    tab.press("/")
    equal(tab.js("document.activeElement.id"), "search")
    tab.type("СТ")
    found = tab.js("[...document.querySelectorAll('mark.hit')].map(mark => mark.textContent.toLocaleLowerCase())")
    holds(len(found) > 3 and set(found) == {"ст"}, f"found {found}")
    equal(tab.js("document.querySelector('.search output').value"), f"1 / {len(found)}")
    tab.press("Enter")
    equal(tab.js("document.querySelector('.search output').value"), f"2 / {len(found)}")
    tab.until(f"{IN_SIGHT}(document.querySelector('mark.hit.at'))", "the second hit to come into sight")
    tab.press("Escape")
    equal(tab.js("document.querySelectorAll('mark.hit').length"), 0)
    equal(tab.js("document.querySelector('main').textContent"), before, "the page behind a search")
    tab.js("document.querySelector('#search').focus()")
    tab.type("<b>нет такого</b>")
    equal(tab.js("[document.querySelector('.search output').value, document.querySelectorAll('main b').length]"), ["0", 0])


@sentence("a lane folds at all stages at once, stays folded when the page is opened again, and opens")
def folded(given):
    tab = opened(given)
    lane = tab.js("document.querySelectorAll('.fold')[3].parentElement.dataset.lane")
    height = f"Math.max(...[...document.querySelectorAll('#map .cell[data-lane=\"{lane}\"]')].map(cell => cell.offsetHeight))"
    tall = tab.js(height)
    tab.js("document.querySelectorAll('.fold')[3].focus()")
    tab.press("Enter")
    low = tab.js(height)
    holds(low < tall, f"lane {lane} is {low} px high when folded, {tall} when not")
    equal(tab.js("document.querySelectorAll('.fold')[3].getAttribute('aria-expanded')"), "false")
    tab.open(given.site.address(page(given)))
    equal(tab.js(height), low, "opened again")
    tab.click(".unfold")
    equal(tab.js(height), tall, "unfolded")


@sentence("a link to a stage or a thing leads there, in sight and marked, also where its lane is folded")
def linked(given):
    tab = opened(given)
    ids = tab.js("""
        (() => {
            const all = [...document.querySelectorAll("#map [id]")].map(element => element.id);
            const depth = id => id.split("/").length;
            return [2, 4, 6].flatMap(wanted => all.filter(id => depth(id) === wanted).slice(-2));
        })()""")
    holds(len(ids) >= 4, f"few places have an address: {ids}")
    tab.js("localStorage.setItem('cjmgit-folded', JSON.stringify([...document.querySelectorAll('#map .label')].map(l => l.dataset.lane)))")
    for name in ids:
        tab.open("about:blank")
        tab.open(given.site.address(page(given)) + "#" + quote(name))
        element = f"document.getElementById({json.dumps(name)})"
        tab.until(f"{IN_SIGHT}({element})", f"#{name} to come into sight")
        look = "(element => { const {outlineStyle, outlineWidth, backgroundColor, boxShadow} = getComputedStyle(element);"
        look += " return [outlineStyle, outlineWidth, backgroundColor, boxShadow].join(); })"
        head = f"({element}.querySelector(':scope > .stage-head') || {element})"
        marked = tab.js(f"{look}({head})")
        tab.js("history.replaceState(null, '', location.pathname); location.hash = 'content'")
        tab.settle()
        holds(tab.js(f"{look}({head})") != marked, f"#{name} looks no other when it is meant: {marked}")


@sentence("the language switch keeps the place and the question, and comes back")
def languages(given):
    name = opened(given).js("document.querySelector('#map .stage').id")
    tab = opened(given, f"?department=loyalty#{name}")
    tab.click(".tongues a[lang=en]")
    tab.until("document.documentElement.lang === 'en' && document.readyState === 'complete'", "the English page")
    wanted = f"{page(given)}?department=loyalty#{name}"
    equal(tab.js("location.pathname.split('/').slice(-2).join('/') + location.search + decodeURIComponent(location.hash)"), f"en/{wanted}")
    tab.click(".tongues a[lang=ru]")
    tab.until("document.documentElement.lang === 'ru' && document.readyState === 'complete'", "the Russian page")
    equal(tab.js("location.pathname.split('/').pop() + location.search + decodeURIComponent(location.hash)"), wanted)


@sentence("light and dark follow the reader's system until the reader chooses, and the choice holds on all pages")
def themes(given):
    paper = "getComputedStyle(document.body).backgroundColor"
    light, dark = opened(given).js(paper), opened(given, dark=True).js(paper)
    holds(light != dark, f"both are {light}")
    tab = opened(given)
    tab.click(".theme")
    equal(tab.js(paper), dark)
    tab.open(given.site.address(given.site.a("index")))
    equal(tab.js(paper), dark, "on the next page")
    tab.click(".theme")
    equal(tab.js(paper), light)


@sentence("arrows go from cell to cell, and what has the focus is in sight")
def arrows(given):
    tab = opened(given)
    tab.js("document.querySelector('#map .cell[tabindex=\"0\"]').focus()")
    where = "(cell => [cell.dataset.stage, cell.dataset.lane])(document.activeElement.closest('.cell'))"
    stages = tab.js("[...document.querySelectorAll('#map .stage')].map(stage => stage.dataset.stage)")
    stage, lane = tab.js(where)
    equal(stage, stages[0])
    tab.press("ArrowRight")
    equal(tab.js(where), [stages[1], lane])
    tab.press("ArrowDown")
    holds(tab.js(where)[1] != lane, "the arrow down stays in its lane")
    tab.press("End")
    equal(tab.js(where)[0], stages[-1])
    tab.until(f"{IN_SIGHT}(document.activeElement)", "the cell with the focus to be in sight")
    tab.press("Home")
    tab.press("ArrowUp")
    equal(tab.js(where), [stage, lane])


@sentence("the keys are told by `?` and closed by Escape")
def keys(given):
    tab = opened(given)
    tab.press("?", "Shift")
    tab.until("document.querySelector('dialog.keys').open", "the keys")
    equal(tab.js("document.querySelector('dialog.keys').contains(document.activeElement)"), True)
    tab.press("Escape")
    tab.until("!document.querySelector('dialog.keys').open", "the keys to go")


@sentence("the map and the blueprint take turns, by click, by key and by address")
def views(given):
    tab = opened(given)
    shown = "['map', 'blueprint'].filter(id => document.getElementById(id)?.checkVisibility())"
    equal(tab.js(shown), ["map"])
    tab.click(".views a[href='#blueprint']")
    equal(tab.js(shown), ["blueprint"])
    tab.js("document.activeElement.blur()")
    tab.press("b")
    equal(tab.js(shown), ["map"])
    equal(opened(given, "#blueprint").js(shown), ["blueprint"])


@sentence("a Tab at a time the keyboard reaches all that can be used, shows where it is, and gets out again")
def reached(given):
    for kind in sorted({*given.site.kinds}):
        tab = given.tab().open(given.site.address(kind))
        tab.js("""window.usable = () => [...document.querySelectorAll(
            "a[href], button, input, select, textarea, summary, [tabindex]")].filter(element => element.tabIndex >= 0
                && !element.disabled && element.checkVisibility({visibilityProperty: true}))""")
        count = tab.js("usable().length")
        seen, unseen = [], []
        for _ in range(count + 3):
            tab.press("Tab")
            told = tab.js("""(element => {
                if (element === document.body) return null;
                const style = getComputedStyle(element), box = element.getBoundingClientRect();
                const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none";
                return [usable().indexOf(element), element.outerHTML.slice(0, 90), ring && box.width > 0 && box.bottom > 0
                    && box.top < innerHeight];
            })(document.activeElement)""")
            if told is None:
                break
            seen.append(told[0])
            if not told[2]:
                unseen.append(told[1])
        missed = tab.js(f"usable().filter((_, place) => !{json.dumps(seen)}.includes(place)).map(e => e.outerHTML.slice(0, 120))")
        equal(missed[:5], [], f"{kind}: what Tab does not reach")
        equal(unseen[:5], [], f"{kind}: what does not show that it has the focus")


@sentence("a telephone shows the stages one below the other, in letters that can be read")
def telephone(given):
    tab = opened(given, width=PHONE[0], height=PHONE[1])
    boxes = tab.js("""[...document.querySelectorAll("#map .stage")].map(stage => {
        const box = stage.getBoundingClientRect(); return [Math.round(box.left), box.top, box.width]; })""")
    equal(boxes, sorted(boxes, key=lambda box: box[1]))
    holds(len({left for left, _, _ in boxes}) == 1, f"stages stand beside each other: {boxes}")
    small = tab.js("""[...document.querySelectorAll("#map .cell *")].filter(element => element.checkVisibility()
        && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
        && parseFloat(getComputedStyle(element).fontSize) < 11).map(element => element.className).slice(0, 5)""")
    equal(small, [])
