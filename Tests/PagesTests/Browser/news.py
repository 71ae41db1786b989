"""A page that is open on somebody's desk while others commit."""
from sentences import equal, holds, sentence

LINE = "document.querySelector('.newer')"
SAID = f"({LINE}?.textContent ?? '').trim()"


def opened(given, page, *size):
    """A tab with a page of the server, which by now listens."""
    tab = given.tab(*size).open(given.served.address(page))
    tab.until("performance.getEntriesByType('resource').some(entry => entry.name.endsWith('commit.json'))", "the page to listen")
    return tab


@sentence("a page that is open says by itself that there is something new on it, for ears, too, and shows it at a key")
def says(given):
    served = given.served
    tab = opened(given, "journey-loyalty-online.html?department=loyalty")
    equal([tab.js(SAID), tab.js(f"{LINE}.getAttribute('role')")], ["", "status"])
    tab.js("document.getElementById('search').value = 'карт'; document.getElementById('search').dispatchEvent(new Event('input'))")
    tab.js("scrollTo({top: 500, behavior: 'instant'})")
    commit = tab.js("document.querySelector('header .stamp').textContent")
    seen = tab.js("""[...document.querySelectorAll('main [id]')].findLast(part => {
        const box = part.getBoundingClientRect();
        return box.height && box.bottom > 0 && box.top <= innerHeight / 3; }).id""")
    top = f"document.getElementById({seen!r}).getBoundingClientRect().top"
    at = tab.js(top)
    served.edit("loyalty.cjm.yaml", "promise: ", "promise: Сегодня — ", "Обещание")
    tab.until(f"{LINE}?.querySelector('button')?.checkVisibility()", "the page to say so")
    equal(tab.js(SAID), "На этой странице есть новое. Показать")
    holds("Сегодня — " not in tab.js("document.querySelector('main').textContent"), "the page changed under the reader's eyes")
    tab.js(f"{LINE}.querySelector('button').focus()")
    tab.press("Enter")
    tab.until(f"document.querySelector('header .stamp')?.textContent !== {commit!r}", "the new state")
    tab.until(f"{SAID} === 'Страница обновлена.'", "the page to say that it is another one")
    holds("Сегодня — " in tab.js("document.querySelector('main').textContent"), "what is new is not there")
    equal(
        [tab.js("document.getElementById('department').value"), tab.js("document.getElementById('search').value")],
        ["loyalty", "карт"])
    holds(abs(tab.js(top) - at) < 12, f"`{seen}` was at {at} and is at {tab.js(top)}")
    tab.until(f"{SAID} === ''", "the line to go")
    equal(tab.complaints(), [])


@sentence("a page keeps its week and its choices when it shows what is new")
def keeps(given):
    served = given.served
    journey = opened(given, "journey-loyalty-online.html?week=2026-W45")
    atlas = opened(given, "atlas.html")
    atlas.js("""{ const field = document.querySelector('#tools [name=order]'); field.value = 'gap';
        field.dispatchEvent(new Event('input', {bubbles: true})); }""")
    shown = "[...document.querySelectorAll('.card')].filter(card => card.checkVisibility()).map(card => card.id || card.textContent.slice(0, 40))"
    order = atlas.js(f"{shown}.length && document.getElementById('sorted').checkVisibility()")
    served.edit("loyalty.cjm.yaml", "promise: ", "promise: И завтра — ", "Обещание")
    for tab in (journey, atlas):
        tab.until(f"{LINE}?.querySelector('button')?.checkVisibility()", "the page to say so")
        tab.click(".newer button")
        tab.until(f"document.querySelector('.newer') && {SAID} === 'Страница обновлена.'", "the new state")
    equal(journey.js("[location.search, document.body.classList.contains('travelling')]"), ["?week=2026-W45", True])
    equal([order, atlas.js("document.querySelector('#tools [name=order]').value")], [True, "gap"])
    equal(atlas.js("document.getElementById('sorted').checkVisibility()"), True)


@sentence("a page on which a commit changes nothing says nothing, and one from disk never does")
def silent(given):
    served = given.served
    other, week = opened(given, "journey-returns.html"), opened(given, "index.html")
    disk = given.tab().open(given.site.address("index.html"))
    served.edit("loyalty.cjm.yaml", "promise: ", "promise: Потом — ", "Обещание")
    week.until(f"{LINE}?.querySelector('button')?.checkVisibility()", "the page of the week to say so")
    other.settle()
    equal([other.js(SAID), disk.js(SAID)], ["", ""])
    equal(disk.js("performance.getEntriesByType('resource').filter(entry => /commit.json|events/.test(entry.name)).length"), 0)
