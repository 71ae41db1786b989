"""What holds on every page."""
from audit import violations
from sentences import equal, holds, sentence

PHONE, DESK = (390, 844), (1440, 900)


def visit(tab, address, told, page):
    tab.open(address)
    for problem in tab.complaints():
        told.append(f"{page}: {problem}")
    for stranger in tab.strangers():
        told.append(f"{page}: asked for {stranger}")


@sentence("every page opens from disk without an error, a warning, a refusal of its policy or a request that leaves its folder")
def from_disk(given):
    tab, told = given.tab(), []
    tab.site = given.site.folder
    for page in given.site.pages:
        visit(tab, given.site.address(page), told, page)
    equal(told, [])
    holds(len(given.site.pages) > 20, f"too few pages to mean anything: {given.site.pages}")


@sentence("every page in the company's language opens from the server, and asks nobody else for anything")
def from_server(given):
    tab, told = given.tab(), []
    for page in given.site.own:
        visit(tab, given.served.address(page), told, page)
    equal(told, [])


@sentence("every link leads to a page that is there, and to a place that is on it")
def links(given):
    tab, ids, found = given.tab(), {}, []
    for page in given.site.pages:
        tab.open(given.site.address(page))
        ids[page] = set(tab.js("[...document.querySelectorAll('[id]')].map(element => element.id)"))
        links = tab.js("[...document.querySelectorAll('a[href]')].map(link => link.href)")
        found += [(page, link) for link in links]
    start, wrong = given.site.address(""), []
    from urllib.parse import unquote
    for page, link in sorted(set(found)):
        to, _, place = link.partition("#")
        target = to.partition("?")[0]
        if not target.startswith(start):
            wrong.append(f"{page}: {link} leaves the site")
            continue
        target = target.removeprefix(start)
        if target not in given.site.files:
            wrong.append(f"{page}: {target} is not there")
        elif place and target in ids and unquote(place) not in ids[target] | {"kiosk"}:
            wrong.append(f"{page}: {target} has no #{place}")
    equal(wrong[:20], [])


@sentence("no id stands twice on a page")
def ids(given):
    tab, twice = given.tab(), []
    for page in given.site.own:
        tab.open(given.site.address(page))
        twice += tab.js(f"""
            [...document.querySelectorAll("[id]")].map(element => element.id)
                .filter((id, place, all) => all.indexOf(id) !== place).map(id => "{page}: " + id)
        """)
    equal(twice, [])


@sentence("a page says its language, its title and one heading of the first rank")
def heads(given):
    tab, wrong = given.tab(), []
    for page in given.site.pages:
        tab.open(given.site.address(page))
        said = tab.js("""[document.documentElement.lang, document.title !== "", document.querySelectorAll("h1").length]""")
        wanted = [page.split("/")[0] if "/" in page else "ru", True, 1]
        if said != wanted:
            wrong.append(f"{page}: {said}")
    equal(wrong, [])


@sentence("on a phone nothing is wider than the window but what scrolls by itself")
def narrow(given):
    tab, wide = given.tab(*PHONE), []
    for page in given.site.own:
        tab.open(given.site.address(page))
        width = tab.js("document.scrollingElement.scrollWidth")
        if width > PHONE[0]:
            widest = tab.js(f"""
                [...document.body.querySelectorAll("*")].filter(element => element.getBoundingClientRect().right > {PHONE[0]} + 1)
                    .slice(0, 4).map(element => element.tagName + "." + element.className + "#" + element.id)""")
            wide.append(f"{page}: {width} px, {widest}")
    equal(wide, [])


@sentence("axe finds nothing serious on any kind of page, in light and in dark, on a desk and on a phone")
def accessible(given):
    told = []
    for size in (DESK, PHONE):
        for dark in (False, True):
            tab = given.tab(*size, dark=dark)
            for page in given.site.kinds:
                tab.open(given.site.address(page))
                told += [f"{page} at {size[0]}{' dark' if dark else ''}: {found}" for found in violations(tab)]
            tab.close()
            given.tabs.remove(tab)
    equal(told, [])


@sentence("without scripts a page shows all that it has to say")
def unscripted(given):
    tab, wrong = given.tab(), []
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    for page in given.site.kinds:
        tab.call("Page.navigate", url=given.site.address(page))
        tab._until(
            lambda: tab.call("Runtime.evaluate", expression="document.readyState === 'complete' && location.pathname.endsWith("
                             f"'{page}')", returnByValue=True)["result"].get("value"), f"{page} without scripts")
        # Evaluating is the observer's, not the page's: it works.
        shown = tab.call(
            "Runtime.evaluate", expression="document.body.innerText.length", returnByValue=True)["result"]["value"]
        if shown < 80:
            wrong.append(f"{page}: {shown} characters are shown")
    equal(wrong, [])
