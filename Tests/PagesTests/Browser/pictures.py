"""pictures.py CJMGIT REPOSITORY FOLDER: the pictures of the README, made from the wall of «Рядом»."""
import base64
import os
import sys
import tempfile

from given import Given, run

# The bar above the map at the top of the window.
TOOLS = "scrollTo({top: document.querySelector('.tools').getBoundingClientRect().top + scrollY, behavior: 'instant'})"
POSTER = "poster-loyalty-online.svg"
# A sheet has the size of paper; here it is as large as the window.
SHEET = "['width', 'height'].forEach(side => document.documentElement.removeAttribute(side))"
# What is shown: name, page, width, height, sharpness, what the reader prefers, what is done before.
SHOTS = [
    ("week", "index.html", 1440, 900, 1, {}, None),
    ("atlas", "atlas.html", 1440, 900, 1, {}, None),
    ("map", "journey-loyalty-online.html", 1440, 900, 1, {}, TOOLS),
    ("blueprint", "journey-loyalty-online.html#blueprint", 1440, 900, 1, {}, TOOLS),
    ("weeks", "journey-loyalty-online.html?compare=2026-W45..2026-W47", 1440, 900, 1, {}, TOOLS),
    ("widget", "widget.html?department=loyalty", 380, 460, 2, {}, None),
    ("phone", "index.html", 390, 844, 2, {}, None),
    ("poster", POSTER, 1680, 1188, 1, {}, SHEET),
    ("wall", "index.html#kiosk", 3840, 2160, 0.5, {}, None),
]
LARGEST = 300_000


def main():
    program, repository, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="walls-") as scratch:
        given = Given(program, repository, scratch)
        try:
            run(program, "wall", "loyalty-online", "--format", "svg", "-o", given.site.folder, folder=repository)
            for name, page, width, height, scale, look, before in SHOTS:
                tab = given.tab(**look)
                tab.size(width, height, scale)
                tab.site = given.site.folder
                tab.open(given.site.address(page))
                if before:
                    tab.js(before + ";0")
                    tab.settle()
                for quality in (90, 80, 65, 50):
                    shot = tab.call("Page.captureScreenshot", format="webp", quality=quality)["data"]
                    data = base64.b64decode(shot)
                    if len(data) < LARGEST:
                        break
                with open(os.path.join(folder, f"{name}.webp"), "wb") as file:
                    file.write(data)
                print(f"{name}.webp  {len(data) // 1000} KB")
                given.tidy()
        finally:
            given.end()


main()
