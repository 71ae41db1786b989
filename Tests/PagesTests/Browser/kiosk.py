"""The screen on the wall that nobody tends."""
from sentences import equal, holds, sentence

WALL = (3840, 2160)
TITLE = "document.querySelector('.screen .slide h2')?.textContent"
COUNT = "document.querySelector('.screen .count').textContent"
# What a passer-by would not see, or should not.
LOOKS = """window.looks = () => {
    const wrong = [];
    for (const element of document.querySelectorAll(".screen *")) {
        if (!element.checkVisibility() || element.closest("svg") || element.closest(".heard")) continue;
        const box = element.getBoundingClientRect();
        if (!box.width) continue;
        if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1)
            wrong.push(`cut off: ${element.className} ${element.textContent.slice(0, 40)}`);
        if ([...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
            && parseFloat(getComputedStyle(element).fontSize) < 26)
            wrong.push(`small: ${getComputedStyle(element).fontSize} ${element.textContent.slice(0, 40)}`);
    }
    for (const control of document.querySelectorAll("button, input, select, nav"))
        if (control.checkVisibility()) wrong.push("a control: " + control.outerHTML.slice(0, 60));
    if (document.scrollingElement.scrollHeight > innerHeight) wrong.push("the page can be scrolled");
    return wrong;
};"""
LOST = "document.querySelector('.screen .lost')"


@sentence("the kiosk turns through its slides and begins again, in large letters, without controls, with nothing cut off")
def turns(given):
    tab = given.tab(*WALL, speed=30)
    tab.before(LOOKS)
    tab.open(given.site.address("index.html") + "#kiosk")
    titles = tab.js("[...document.getElementById('kiosk').content.querySelectorAll('.slide h2')].map(title => title.textContent)")
    holds(len(titles) >= 4, f"{titles}")
    for place, title in enumerate(titles):
        # Looked at in the moment in which it is there: the next one comes soon.
        wrong = tab.until(
            f"document.querySelector('.screen') && {COUNT} === '{place + 1} / {len(titles)}' && [looks()]",
            f"slide {place + 1}, {title}")
        equal(wrong[0][:6], [], f"slide {place + 1}, {title}")
    tab.until(f"document.querySelector('.screen') && {COUNT} === '1 / {len(titles)}'", "the first slide to come again")
    equal(tab.complaints(), [])


@sentence("a kiosk that lost its source says in red how old its data is, and comes back by itself with what is new")
def reconnects(given):
    served = given.served
    tab = given.tab(1920, 1080, speed=10).open(served.address("index.html") + "#kiosk")
    tab.until(f"{LOST}?.hidden", "the kiosk")
    commit = tab.js("document.querySelector('header .stamp').textContent")
    served.stop()
    try:
        tab.until(f"!{LOST}.hidden && /\\d/.test({LOST}.textContent)", "the kiosk to say that it lost its source")
        red, green, blue = tab.js(
            f"getComputedStyle({LOST}).backgroundColor.match(/[\\d.]+/g).map(Number).slice(0, 3)")
        color = tab.js(f"getComputedStyle({LOST}).color.match(/[\\d.]+/g).map(Number).slice(0, 3)")
        holds(red > 1.5 * max(green, blue) or color[0] > 1.5 * max(color[1:]), f"not red: {[red, green, blue]}, {color}")
        served.edit("loyalty.cjm.yaml", "gap: 4", "gap: 3", "Меньше разрыв")
    finally:
        served.start(served.port)
    tab.until(
        f"{LOST}?.hidden && document.querySelector('header .stamp').textContent !== {commit!r}",
        "the kiosk to come back with the new commit", limit=120)


@sentence("a screen on the wall shows a commit as soon as it is made")
def live(given):
    served = given.served
    tab = given.tab(1920, 1080).open(served.address("index.html") + "#kiosk")
    commit = tab.js("document.querySelector('header .stamp').textContent")
    served.edit("returns.cjm.yaml", "title:", "notes: Проверено\ntitle:", "Заметка")
    tab.until(f"document.querySelector('header .stamp')?.textContent !== {commit!r}", "the new commit")
    tab.until("document.querySelector('.screen .slide') !== null", "the screen to be a kiosk again")
