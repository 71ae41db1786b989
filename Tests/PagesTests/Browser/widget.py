"""The small page on every desk."""
import http.server
import threading

from sentences import equal, holds, sentence

SMALL = (360, 480)


@sentence("the widget shows the department that is asked for, offers them all where none is, and says when there is no such")
def picks(given):
    tab = given.tab(*SMALL)
    tab.site = given.site.folder
    tab.open(given.site.address("widget.html"))
    offered = tab.js("[...document.querySelectorAll('#slice a[href]')].map(link => [link.href, link.textContent])")
    holds(len(offered) > 3, f"{offered}")
    for address, title in offered:
        tab.open(address)
        equal(tab.js("document.querySelector('#slice h1').textContent"), title)
        equal(tab.complaints() + tab.strangers(), [], address)
        equal(tab.js("document.scrollingElement.scrollWidth") <= SMALL[0], True, f"{address} is wider than the widget")
    tab.open(given.site.address("widget.html") + "?department=<b>nobody")
    equal(tab.js("document.getElementById('unknown').checkVisibility()"), True)


@sentence("the widget stands in the frame of another site")
def framed(given):
    text = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">
        <iframe title="w" src="{given.served.address('widget.html')}?department=loyalty" width="360" height="480"></iframe>"""

    class Intranet(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *words):
            pass

    intranet = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Intranet)
    threading.Thread(target=intranet.serve_forever, daemon=True).start()
    tab = given.tab().open(f"http://127.0.0.1:{intranet.server_port}/")
    frames = lambda: [
        child["frame"]["url"] for child in tab.call("Page.getFrameTree")["frameTree"].get("childFrames", [])]
    tab._until(lambda: any(url.startswith(given.served.origin) for url in frames()), "the frame to show the widget")
    equal([problem for problem in tab.problems if "intranet" not in problem], [])


@sentence("a widget shows a commit as soon as it is made")
def fresh(given):
    served = given.served
    tab = given.tab(*SMALL).open(served.address("widget.html") + "?department=loyalty")
    shown = tab.js("document.querySelector('#slice').textContent")
    served.edit("loyalty.cjm.yaml", "severity: 5", "severity: 3", "Легче")
    tab.until(f"document.querySelector('#slice')?.textContent !== {shown!r}", "the new commit")
    holds("loyalty" in tab.js("location.search"), "the widget forgot its department")
