"""The week, the atlas, departments and personas."""
from urllib.parse import unquote

from sentences import equal, holds, sentence


@sentence("the week leads to the things it tells of, and each is marked where the link ends")
def leads(given):
    tab = given.tab().open(given.site.address("index.html"))
    links = tab.js("[...document.querySelectorAll('main a[href*=\"#\"]')].map(link => link.href)")
    holds(len(links) > 3, f"few links: {links}")
    for link in sorted(set(links))[:8]:
        tab.open("about:blank")
        tab.open(link)
        place = unquote(link.partition("#")[2])
        equal(tab.js("document.querySelector(':target')?.id"), place, link)


@sentence("the atlas finds, chooses and sorts its maps, says how many, and says when there is none")
def atlas(given):
    tab = given.tab().open(given.site.address("atlas.html"))
    shown = """[...document.querySelectorAll(".card")].filter(card => card.checkVisibility())
        .map(card => card.querySelector("h3").textContent)"""
    everything = tab.js(shown)
    ask = lambda name, value: tab.js(f"""{{ const field = document.querySelector("#tools [name={name}]");
        field.value = {value!r}; field.dispatchEvent(new Event("input", {{bubbles: true}})); }}""")
    holds(len(everything) >= 8, f"{everything}")
    tab.js("document.querySelector('#tools [name=search]').focus()")
    tab.type("лояльн")
    found = tab.js(shown)
    holds(0 < len(found) < len(everything) and all("лояльн" in title.lower() for title in found), f"{found}")
    holds(str(len(found)) in tab.js("document.querySelector('#tools output').textContent"), "the count is not said")
    tab.type(" <b>нет</b>")
    equal([tab.js(shown), tab.js("document.getElementById('nothing').checkVisibility()")], [[], True])
    ask("search", "")
    equal(tab.js(shown), everything)
    ask("order", "gap")
    gaps = tab.js("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).map(c => Number(c.dataset.gap))")
    equal(gaps, sorted(gaps, reverse=True))
    ask("order", "")
    equal(tab.js(shown), everything)
    ask("state", "to-be")
    equal(set(tab.js("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).map(c => c.dataset.state)")), {"to-be"})


@sentence("ages are those of the reader's clock, and a map that grew stale since the page was built says so")
def ages(given):
    tab = given.tab().open(given.site.address("index.html"))
    equal(tab.js("document.querySelector('header .stamp .age').textContent").strip(" ·"), "сегодня")
    late = given.tab()
    late.before("{ const now = Date.now; Date.now = () => now() + 700 * 864e5; }")
    late.open(given.site.address("atlas.html"))
    holds("назад" in late.js("document.querySelector('header .stamp .age').textContent"), "two years later no age is told")
    standings = late.js("[...document.querySelectorAll('.card .standing[data-fresh-until]')].map(chip => chip.className)")
    holds(standings and set(standings) == {"standing stale"}, f"two years later: {standings}")
