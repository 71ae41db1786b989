"""A headless Chromium, driven over the DevTools protocol.

Nothing here sleeps and hopes: every wait looks for a condition and has a limit, after which it says what it waited for.
"""
import base64
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from urllib.parse import unquote, urlsplit

import websocket

# Generous, for a machine with other work on both its cores; a wait ends as soon as what it waits for is there.
LIMIT = 60.0

KEYS = {
    "Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "PageUp": 33, "PageDown": 34, "End": 35, "Home": 36, "ArrowLeft": 37,
    "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "/": 191, "?": 191,
}


class Trouble(Exception):
    """What the browser did not do."""


class Gone(Trouble):
    """A page went to make room for the next while something was asked of it."""

    # What Chromium says then, by how far the next page has come.
    SAYINGS = ("context", "navigated or closed", "was collected")


class Browser:
    """One browser for the whole run; each tab has a profile of its own."""

    def __init__(self, program="chromium"):
        self.folder = tempfile.mkdtemp(prefix="chromium-")
        self.log = open(os.path.join(self.folder, "log"), "w+")
        self.process = subprocess.Popen(
            [
                program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--mute-audio",
                "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={self.folder}/profile",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
                "--disable-backgrounding-occluded-windows", "--disable-dev-shm-usage", "--lang=en",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--font-render-hinting=none",
                "--force-color-profile=srgb",
            ],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.log, start_new_session=True,
            env={**os.environ, "TZ": "Europe/Moscow", "HOME": self.folder})
        self.socket = websocket.create_connection(self._address(), timeout=LIMIT, enable_multithread=False)
        self.number = 0
        self.answers = {}
        self.tabs = {}

    def _address(self):
        file, end = os.path.join(self.folder, "profile", "DevToolsActivePort"), time.monotonic() + 2 * LIMIT
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                port, path = open(file).read().split()
                return f"ws://127.0.0.1:{port}{path}"
            except (OSError, ValueError):
                time.sleep(0.02)
        self.log.seek(0)
        raise Trouble(f"chromium did not start:\n{self.log.read()[-2000:]}")

    def call(self, method, session=None, /, **words):
        """Calls the browser and gives its answer; what else it says meanwhile goes to the tabs."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": words}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        end = time.monotonic() + 6 * LIMIT
        while number not in self.answers:
            if time.monotonic() > end:
                raise Trouble(f"no answer to {method} within {6 * LIMIT:.0f} s")
            self.listen(1.0)
        answer = self.answers.pop(number)
        if "error" in answer:
            said = f"{method}: {answer['error'].get('message')}"
            raise (Gone if any(words in said for words in Gone.SAYINGS) else Trouble)(said)
        return answer["result"]

    def listen(self, seconds):
        """Takes one message, or none within so many seconds."""
        self.socket.settimeout(seconds)
        try:
            text = self.socket.recv()
        except websocket.WebSocketTimeoutException:
            return
        message = json.loads(text)
        if "id" in message:
            self.answers[message["id"]] = message
        elif message.get("sessionId") in self.tabs:
            self.tabs[message["sessionId"]].hear(message["method"], message["params"])

    def tab(self, width=1440, height=900, **look):
        """A new tab in a profile of its own."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, session, context)
        self.tabs[session] = tab
        tab.begin(width, height, **look)
        return tab

    def close(self):
        """Ends the browser and all that belongs to it."""
        try:
            self.call("Browser.close")
            self.process.wait(5)
        except (Trouble, OSError, websocket.WebSocketException, subprocess.TimeoutExpired):
            pass
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except OSError:
            pass
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Tab:
    """One page at a time, with all that it asked for and complained of since it was opened."""

    def __init__(self, browser, session, context):
        self.browser, self.session, self.context = browser, session, context
        self.problems, self.requests, self.loaded = [], [], set()

    def begin(self, width, height, **look):
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Page.setLifecycleEventsEnabled", enabled=True)
        # Before any script of the page: what a policy refused is heard of even where the console is silent.
        self.before("""
            window.refused = [];
            addEventListener("securitypolicyviolation", event => refused.push(
              `${event.violatedDirective} refused ${event.blockedURI || "inline"} ${event.sample || ""}`.trim()), true);
        """)
        self.size(width, height)
        self.look(**look)

    def call(self, method, /, **words):
        return self.browser.call(method, self.session, **words)

    def before(self, script):
        """A script that runs in every page before the page's own."""
        self.call("Page.addScriptToEvaluateOnNewDocument", source=script)

    def hear(self, method, event):
        if method == "Runtime.exceptionThrown":
            detail = event["exceptionDetails"]
            said = detail.get("exception", {}).get("description") or detail.get("text", "")
            self.problems.append(f"exception: {said.splitlines()[0] if said else said}")
        elif method == "Runtime.consoleAPICalled" and event["type"] in ("error", "warning", "assert"):
            words = " ".join(str(word.get("value", word.get("description", ""))) for word in event["args"])
            self.problems.append(f"console.{event['type']}: {words}")
        elif method == "Log.entryAdded" and event["entry"]["level"] in ("error", "warning"):
            entry = event["entry"]
            self.problems.append(f"{entry['source']}: {entry['text']} {entry.get('url', '')}".strip())
        elif method == "Network.requestWillBeSent":
            self.requests.append(event["request"]["url"])
        elif method == "Network.webSocketCreated":
            self.requests.append(event["url"])
        elif method == "Page.lifecycleEvent" and event["name"] == "load":
            self.loaded.add(event["loaderId"])
        elif method == "Page.javascriptDialogOpening":
            self.problems.append(f"dialog: {event['message']}")
            self.browser.socket.send(json.dumps(
                {"id": 0, "method": "Page.handleJavaScriptDialog", "params": {"accept": True}, "sessionId": self.session}))

    # What the page is shown on

    def size(self, width, height, scale=1):
        """The exact size of the window in CSS pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
            mobile=width < 600, screenWidth=width, screenHeight=height)
        # Else every press of a key that scrolls would be an animation.
        self.call("Emulation.setTouchEmulationEnabled", enabled=width < 600)

    def look(self, dark=False, still=True, paper=False, contrast=False):
        """What the reader prefers: dark or light, without motion, on paper."""
        self.call("Emulation.setEmulatedMedia", media="print" if paper else "", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce" if still else "no-preference"},
            {"name": "prefers-contrast", "value": "more" if contrast else "no-preference"},
        ])

    # What a reader does

    def open(self, address):
        """Opens a page and waits until it is loaded with all that belongs to it."""
        self.problems, self.requests = [], []
        here = self.call("Page.navigate", url=address)
        if here.get("errorText"):
            raise Trouble(f"{address}: {here['errorText']}")
        loader = here.get("loaderId")
        if loader:
            self._until(lambda: loader in self.loaded, f"`{address}` to load")
        self.settle()
        return self

    def settle(self):
        """Two frames later: what scripts put off to the next frame is done. Where another page is on its way, two of that."""
        self.until("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))", "two frames")

    def js(self, script):
        """What a script gives, as JSON; promises are waited for."""
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True,
            userGesture=True)
        if "exceptionDetails" in answer:
            detail = answer["exceptionDetails"]
            raise Trouble(f"{detail.get('exception', {}).get('description', detail['text'])}\nin: {script[:300]}")
        return answer["result"].get("value")

    def until(self, script, what=None, limit=LIMIT):
        """Waits until a script gives something that is true, and gives it."""
        found = []

        def look():
            try:
                found[:] = [self.js(script)]
            except Gone:
                return False
            return found[0]

        self._until(look, what or script, limit)
        return found[0]

    def _until(self, holds, what, limit=LIMIT):
        end = time.monotonic() + limit
        while not holds():
            if time.monotonic() > end:
                raise Trouble(f"waited {limit:.0f} s for {what}")
            self.browser.listen(0.03)

    def press(self, key, *with_):
        """Presses a key and lets go."""
        code = KEYS.get(key) or ord(key.upper())
        modifiers = sum({"Alt": 1, "Control": 2, "Meta": 4, "Shift": 8}[name] for name in with_)
        text = {"Enter": "\r"}.get(key) or (key if len(key) == 1 else None)
        words = dict(key=key, windowsVirtualKeyCode=code, modifiers=modifiers)
        words["code"] = {" ": "Space", "/": "Slash"}.get(key) or (f"Key{key.upper()}" if key.isalpha() and len(key) == 1 else key)
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **words, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **words)

    def type(self, text):
        """Types into what has the focus."""
        self.call("Input.insertText", text=text)
        self.settle()

    def click(self, selector):
        """Clicks in the middle of the first element of that kind, which must be there to be seen."""
        place = self.js(f"""(() => {{
            const element = document.querySelector({json.dumps(selector)});
            if (!element) return null;
            element.scrollIntoView({{block: "center", inline: "center", behavior: "instant"}});
            const box = element.getBoundingClientRect();
            return box.width ? [box.x + box.width / 2, box.y + box.height / 2] : null;
        }})()""")
        if not place:
            raise Trouble(f"nothing to click on at `{selector}`")
        for kind in ("mousePressed", "mouseReleased"):
            self.call(
                "Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", buttons=1, clickCount=1)
        self.settle()

    # What an observer sees

    def shot(self, file=None, whole=False):
        """A picture of the window, or of the whole page, as PNG."""
        words = {}
        if whole:
            box = self.call("Page.getLayoutMetrics")["cssContentSize"]
            words = dict(
                captureBeyondViewport=True,
                clip=dict(x=0, y=0, width=box["width"], height=min(box["height"], 16000), scale=1))
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png", **words)["data"])
        if file:
            with open(file, "wb") as out:
                out.write(data)
        return data

    def paper(self, file, **words):
        """The page as PDF, as it would be printed."""
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True, **words)["data"]
        with open(file, "wb") as out:
            out.write(base64.b64decode(data))

    def complaints(self):
        """Whatever went wrong since the page was opened: errors, warnings, exceptions, refusals of the policy."""
        self.settle()
        return self.problems + self.js("window.refused || []")

    def strangers(self):
        """The requests that left the page's folder or its server."""
        page = urlsplit(self.js("location.href"))
        own = lambda address: address.scheme == page.scheme and (
            address.netloc == page.netloc if page.scheme != "file" else self._inside(address.path))
        return [
            url for url in self.requests if not url.startswith("data:") and not own(urlsplit(url))]

    def _inside(self, path):
        return os.path.realpath(unquote(path)).startswith(os.path.realpath(self.site) + os.sep)

    site = "/"

    def close(self):
        self.browser.tabs.pop(self.session, None)
        self.browser.call("Target.disposeBrowserContext", browserContextId=self.context)
