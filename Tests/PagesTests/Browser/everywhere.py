"""What holds on every page."""
from collections import Counter
from urllib.parse import unquote

from audit import violations
from sentences import equal, holds, sentence

PHONE, DESK = (390, 844), (1440, 900)


FACTS = """({
    ids: [...document.querySelectorAll("[id]")].map(element => element.id),
    links: [...new Set([...document.querySelectorAll("a[href]")].map(link => link.href))],
    head: [document.documentElement.lang, document.title !== "", document.querySelectorAll("h1").length],
})"""


def facts(given):
    """What every page on the disk is found to be, in one round over all of them."""
    if "facts" not in given.known:
        tab, known = given.tab(), {}
        tab.site = given.site.folder
        for page in given.site.pages:
            tab.open(given.site.address(page))
            known[page] = {"wrong": tab.complaints() + [f"asked for {url}" for url in tab.strangers()], **tab.js(FACTS)}
        given.known["facts"] = known
    return given.known["facts"]


@sentence("every page opens from disk without an error, a warning, a refusal of its policy or a request that leaves its folder")
def from_disk(given):
    equal([f"{page}: {wrong}" for page, known in facts(given).items() for wrong in known["wrong"]], [])
    holds(len(given.site.pages) > 60, f"too few pages to mean anything: {given.site.pages}")


@sentence("every page in the company's language opens from the server, and asks nobody else for anything")
def from_server(given):
    tab, told = given.tab(), []
    for page in given.site.own:
        tab.open(given.served.address(page))
        told += [f"{page}: {problem}" for problem in tab.complaints()]
        told += [f"{page}: asked for {url}" for url in tab.strangers()]
    equal(told, [])


@sentence("every link leads to a page that is there, and to a place that is on it")
def links(given):
    start, wrong, known = given.site.address(""), set(), facts(given)
    for page in known:
        for link in known[page]["links"]:
            to, _, place = link.partition("#")
            target = to.partition("?")[0].removeprefix(start)
            if not to.startswith(start):
                wrong.add(f"{page}: {link} leaves the site")
            elif target not in given.site.files:
                wrong.add(f"{page}: {target} is not there")
            elif place and target in known and unquote(place) not in known[target]["ids"] + ["kiosk"]:
                wrong.add(f"{page}: {target} has no #{place}")
    equal(sorted(wrong)[:20], [])


@sentence("no id stands twice on a page")
def ids(given):
    twice = [
        f"{page}: {name}" for page, known in facts(given).items() for name, count in Counter(known["ids"]).items()
        if count > 1]
    equal(twice[:20], [])


@sentence("a page says its language, its title and one heading of the first rank")
def heads(given):
    wanted = {page: [page.split("/")[0] if "/" in page else "ru", True, 1] for page in given.site.pages}
    found = {page: known["head"] for page, known in facts(given).items()}
    equal({page: found[page] for page in found if found[page] != wanted[page]}, {})


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
                told += [f"{page} at {size[0]}{' dark' if dark else ''}: {found}" for found in (
                    # In the dark only the colours are others.
                    violations(tab, ["cat.color"]) if dark else violations(tab))]
            given.tidy_one(tab)
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
