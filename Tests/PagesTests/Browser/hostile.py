"""A repository in which every text of the format is an attack, made from the format's own reference."""
import json
import os
import re

# Each sets a canary, makes an element, leaves its place or turns the text around, if anything takes it for more than text.
CORPUS = [
    "<script>window.canary=1</script>", "</script><script>window.canary=2</script>", "<img src=x onerror=window.canary=3>",
    "\"onload=\"window.canary=4", "'><evil-element onclick=window.canary=5>", "]]><evil-element>", "<!--", "-->",
    "<![CDATA[", "&lt;b&gt; &amp; &#60;script&#62; &nosuch;", "javascript:window.canary=6", "</title></textarea></style>",
    "</template><evil-element>", "<svg onload=window.canary=7>", "{{evil}} ${window.canary=8} `x`", "a\u2028b\u2029c",
    "\u202Eabc\u2066d\u2069", "\u200Ba\u200Db\uFEFFc", "\x1b[2J", "\x1b]0;x\x07", "\x9b31m", "a\rb", "%0A::error::",
    "../../x", "-rf", "--upload-pack=x", "=cmd|'/C calc'!A0", "$(id) `id`", "e\u0301\u00e9", "<evil-element",
    "<<evil-element>>", "<e@evil.example>", "\\u003cscript\\u003e", "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>", "<link rel=stylesheet href=//evil.example>",
    "*{background:url(//evil.example)}", "<form action=//evil.example><input name=x>", "data:text/html,<script>1</script>",
    "//evil.example", "https://evil.example/?<b>", "w" * 3000, "🏴\u200d☠️ А\u0301 한 م",
]
# What no page shows: where letters go, where the results of research lie.
ELSEWHERE = {("person", "email"), ("research", "where")}


def reference(program, run):
    """The records of the format: name in small letters → its rows of field, kind, words, what it points to, rules."""
    records, rows = {}, None
    for line in run(program, "schema", "--reference").splitlines():
        if match := re.fullmatch(r"### (\w+)", line):
            rows = records[match[1].lower()] = []
        elif match := re.match(r"\| `([\w-]+)` \| (\w+)(.*?) \| (.*?) \|", line):
            pointed = re.search(r"\[(\w+)\]\(#(\w+)\)", match[3])
            rows.append((match[1], match[2], re.findall(r"`([^`]+)`", match[3]), pointed and pointed.groups(), match[4]))
    return records


class Hostile:
    """The repository, and the texts that are in it: number → (record and field, text)."""

    def __init__(self, program, folder, run):
        self.repository, self.texts, self.count, self.made = folder, {}, 0, {}
        self.records = reference(program, run)
        rows = [row for rows in self.records.values() for row in rows]
        # Under which name references find a record: `brand` is a `brandattribute`.
        self.names = {row[3][1]: row[3][0] for row in rows if row[1] in ("ref", "refs") and row[3]}
        os.makedirs(folder)
        run("git", "init", "-q", "-b", "main", folder=folder)
        for week, self.word in enumerate(("before ", None)):
            self.count, self.texts, self.ids = week, {}, {}
            self.write("cjm.yaml", self.record("company", language="en", timezone="UTC", checks=None, journeys=None))
            self.write("map.cjm.yaml", self.journey("map", 12, state="as-is"))
            self.write("aim.cjm.yaml", self.journey("aim", 2, state="to-be", **{"target-of": "map"}))
            self.write("who.persona.yaml", self.record("persona", persona="who"))
            run("git", "add", "-A", folder=folder)
            run(
                "git", "-c", f"user.name={CORPUS[4]}", "commit", "-q", "-m", CORPUS[0], "-m", CORPUS[1],
                f"--date=2026-11-{13 + 7 * week}T12:00:00Z", folder=folder)

    def write(self, name, value):
        # JSON is YAML, but for what lies beyond the first plane of Unicode.
        text = re.sub(
            r"\\u(d[89ab]..)\\u(d[c-f]..)",
            lambda pair: f"\\U{0x10000 + (int(pair[1], 16) - 0xD800) * 0x400 + int(pair[2], 16) - 0xDC00:08x}",
            json.dumps(value, indent=1))
        with open(os.path.join(self.repository, name), "w") as file:
            file.write(text + "\n")

    def journey(self, name, stages, **given):
        journey = self.record("journey", **{
            "journey": name, "persona": "who", "target-of": None, "version-of": None, "stages": None, **given})
        journey["stages"] = [self.record("stage", id=f"stage-{place}") for place in range(stages)]
        return journey

    def text(self, record, field):
        """The next text of the corpus, between marks of its own by which it is found again."""
        self.count += 1
        attack = CORPUS[self.count % len(CORPUS)]
        if self.word:
            return self.word + attack
        name = str(len(self.texts))
        self.texts[name] = (f"{record}.{field}", attack)
        return f"‹{name}›{attack}‹/{name}›"

    def shown(self, number):
        """How a text is shown: controls and marks of direction are written out, as on a terminal."""
        out = ""
        for sign in self.texts[number][1]:
            code = ord(sign)
            if code < 0x20 and sign not in "\n\t" or 0x7F <= code < 0xA0:
                out += f"\\x{code:02x}"
            elif code in (0x061C, 0x200E, 0x200F) or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
                out += f"<U+{code:04X}>"
            else:
                out += sign
        return out

    def record(self, name, **given):
        made = {
            field: given[field] if field in given else self.value(name, field, kind, words, pointed)
            for field, kind, words, pointed, _ in self.records[name]}
        return {key: value for key, value in made.items() if value is not None}

    def id(self, record):
        """The first of its kind is the one that references mean."""
        self.ids[record] = self.ids.get(record, 0) + 1
        name = self.names.get(record, record)
        return name if self.ids[record] == 1 else f"{name}-{self.ids[record]}"

    def value(self, record, field, kind, words, pointed):
        if kind in ("many", "one"):
            made = self.record(pointed[1])
            return [made] if kind == "many" else made
        if kind in ("ref", "refs"):
            target = {"journey": "map", "persona": "who"}.get(pointed[0], pointed[0])
            return [target] if kind == "refs" else target
        if (record, field) in ELSEWHERE:
            return "x@example.org"
        self.count += kind in ("number", "level", "score", "choice", "date")
        return {
            "id": lambda: self.id(record), "line": lambda: self.text(record, field),
            "prose": lambda: self.text(record, field),
            "lines": lambda: [self.text(record, field), self.text(record, field)],
            "number": lambda: 40 + self.count % 50, "level": lambda: 1 + self.count % 5,
            "score": lambda: self.count % 5 - 2, "flag": lambda: True, "span": lambda: "2w",
            "date": lambda: f"2026-11-{10 + self.count % 19}",
            "choice": lambda: words[self.count % len(words)],
        }.get(kind, lambda: None)()
