"""Reads a mail from stdin as a mail program does and says what it found: python's own parsers, not ours.

Prints the tree of MIME parts, then what is wrong with the HTML: tags that are not balanced, elements, attributes and
addresses that no letter of ours has, pictures that are shown and not there. `--text` prints the texts of the parts too.
"""
import email
import struct
import sys
import zlib
from email import policy
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img"}
ELEMENTS = VOID | set("html head title style body div table tr td p b span a h2 h3".split())
ATTRIBUTES = set(
    "lang charset name content class style role width height cellpadding cellspacing border align valign href src alt"
    .split())


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.shown, self.text = [], [], [], []

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.wrong.append(f"element {tag}")
        for name, value in attributes:
            if name not in ATTRIBUTES:
                self.wrong.append(f"attribute {name}")
            if name == "href" and not value.startswith(("https://", "http://", "mailto:")):
                self.wrong.append(f"address {value}")
            if name == "src":
                self.shown.append(value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"unbalanced {tag}")

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "title") and data.strip():
            self.text.append(data.strip())


def picture(data):
    """The size of a PNG, each of its sums checked."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    place, squeezed = 8, b""
    while place < len(data):
        length, name = struct.unpack(">I4s", data[place:place + 8])
        content = data[place + 8:place + 8 + length]
        assert struct.unpack(">I", data[place + 8 + length:place + 12 + length])[0] == zlib.crc32(name + content)
        if name == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", content[:10])
        if name == b"IDAT":
            squeezed += content
        place += 12 + length
    assert len(zlib.decompress(squeezed)) == (width + 1) * height, "rows are missing"
    return f"{width} x {height}, {depth} bits, colour type {colour}"


def show(part, level=0):
    line = "  " * level + part.get_content_type()
    if part.get_content_type() == "image/png":
        line += f": {picture(part.get_content())}"
    print(line)
    for defect in part.defects:
        print("  " * level + f"defect: {type(defect).__name__}")
    for inner in part.iter_parts() if part.is_multipart() else []:
        show(inner, level + 1)


mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.SMTP)
show(mail)
names = {part["Content-ID"].strip("<>") for part in mail.walk() if part["Content-ID"]}
for part in mail.walk():
    if part.get_content_type() != "text/html":
        continue
    page = Page()
    page.feed(part.get_content())
    page.close()
    wrong = page.wrong + [f"not closed: {tag}" for tag in page.open]
    wrong += [f"no picture {name}" for name in page.shown if name.removeprefix("cid:") not in names]
    print("\n".join(wrong) or "the HTML is sound")
    if "--text" in sys.argv:
        print("\n".join(page.text))
