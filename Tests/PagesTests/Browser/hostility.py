"""What people with bad intentions write stays text."""
import re
import unicodedata

from sentences import equal, holds, sentence

SOUND = """(() => {
    const told = [];
    if (window.canary !== undefined) told.push("a script ran: " + window.canary);
    // What is kept for later in templates counts as well.
    const all = (root, take) => { for (const element of root.querySelectorAll("*")) {
        take(element); if (element.content instanceof DocumentFragment) all(element.content, take); } };
    all(document, element => {
        const name = element.localName;
        if (["evil-element", "base", "object", "embed"].includes(name)) told.push("element " + name);
        for (const {name: key, value} of element.attributes) {
            if (key.startsWith("on")) told.push(`attribute ${key} of ${name}`);
            const to = ["href", "src", "action", "xlink:href", "data", "content"].includes(key) ? value.trim() : "";
            if (/^(javascript|vbscript):/i.test(to) || /^data:(?!,$|image\\/)/i.test(to)) told.push(`${name} ${key}=${value}`);
            if (/^(https?:)?\\/\\//i.test(to)) told.push(`${name} ${key} leads to ${value}`);
        }
        if (name === "script" && !element.src && element.type !== "application/json") told.push("a script in the page");
        if (name === "style") told.push("a style in the page");
    });
    return [...new Set(told)];
})()"""

TEXTS = """(() => {
    const parts = [];
    const walk = root => { for (const node of root.childNodes) {
        if (node.nodeType === 3) parts.push(node.data);
        else if (node.nodeType === 1 && !["SCRIPT", "STYLE"].includes(node.tagName)) {
            walk(node); if (node.content) walk(node.content); } } };
    walk(document.body);
    return parts.join("");
})()"""


def plain(text):
    """A text as people see it: spaces of any kind are spaces, letters of one look are one (NFC)."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


@sentence("no page of the hostile repository runs a script, makes an element or leads anywhere because data says so")
def quiet(given):
    tab, told = given.tab(), []
    tab.site = given.hostile_site.folder
    for page in given.hostile_site.pages:
        tab.open(given.hostile_site.address(page))
        told += [f"{page}: {found}" for found in tab.complaints() + tab.strangers() + tab.js(SOUND)]
    equal(told, [])
    holds(len(given.hostile_site.own) > 3, f"too few pages to mean anything: {given.hostile_site.pages}")


@sentence("every hostile text stands on some page as it was written")
def verbatim(given):
    tab, seen, wrong = given.tab(), set(), []
    texts = given.hostile.texts
    for page in given.hostile_site.own:
        tab.open(given.hostile_site.address(page))
        shown = tab.js(TEXTS)
        for number, text in re.findall(r"‹(\d+)›(.*?)‹/\1›", shown, re.S):
            seen.add(number)
            if plain(text) != plain(given.hostile.shown(number)):
                wrong.append(f"{page}: {texts[number][0]}: {text[:90]!r} was written {texts[number][1][:90]!r}")
    equal(sorted(set(wrong))[:10], [])
    missing = sorted({texts[number][0] for number in texts if number not in seen})
    equal(missing, [], "fields that no page shows")
