"""What the sentences are said of: sites made by the real programs from real repositories, on disk and served."""
import functools
import os
import re
import signal
import subprocess
import tempfile
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from chromium import LIMIT, Browser, Trouble
from hostile import Hostile

PEOPLE = {
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C.UTF-8",
    "GIT_AUTHOR_NAME": "Анна Белова", "GIT_AUTHOR_EMAIL": "a.belova@ryadom.example",
    "GIT_COMMITTER_NAME": "Анна Белова", "GIT_COMMITTER_EMAIL": "a.belova@ryadom.example",
    "GIT_AUTHOR_DATE": "2026-11-20T17:00:00+03:00", "GIT_COMMITTER_DATE": "2026-11-20T17:00:00+03:00",
    "CJMGIT_NOW": "2026-11-20T17:00:00+03:00",
}
# When the pages are looked at, in milliseconds: ages are counted from the reader's clock, so that clock is held.
NOW = 1795183200000


def run(*words, folder=None, limit=240):
    """Runs a program to its end and gives what it printed."""
    done = subprocess.run(
        words, cwd=folder, env={**os.environ, **PEOPLE}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=limit)
    if done.returncode:
        raise Trouble(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Site:
    """A folder of pages."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        found = [os.path.join(at, name) for at, _, names in os.walk(self.folder) for name in names]
        self.files = sorted(os.path.relpath(file, self.folder) for file in found)
        self.pages = [file for file in self.files if file.endswith(".html")]
        # In the company's language: the others say the same in folders of their own.
        self.own = [page for page in self.pages if "/" not in page]

    def address(self, page):
        return f"file://{self.folder}/{page}"

    def of(self, kind):
        """The pages of a kind in the company's language, such as those of journeys."""
        return [page for page in self.own if re.split(r"[-.]", page)[0] == kind]

    def a(self, kind):
        """The page of that kind that has most to show."""
        pages = self.of(kind)
        if not pages:
            raise AssertionError(f"the site has no page of the kind `{kind}`: {self.own}")
        return max(pages, key=lambda page: os.path.getsize(os.path.join(self.folder, page)))

    @property
    def kinds(self):
        """One page of each kind."""
        return [self.a(kind) for kind in sorted({re.split(r"[-.]", page)[0] for page in self.own})]


class Served:
    """`cjmgit serve` over a clone of a repository, which may be worked in."""

    def __init__(self, program, repository, folder):
        self.program, self.repository = program, os.path.join(folder, "clone")
        run("git", "clone", "-q", repository, self.repository)
        self.out = open(os.path.join(folder, "serve.out"), "w+")
        self.start(0)

    def start(self, port):
        self.out.seek(0)
        self.out.truncate()
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", str(port)], cwd=self.repository, env={**os.environ, **PEOPLE},
            stdin=subprocess.DEVNULL, stdout=self.out, stderr=subprocess.STDOUT, start_new_session=True)
        end = time.monotonic() + 180
        while not (said := re.search(r"http://127\.0\.0\.1:(\d+)", self.said())):
            if self.process.poll() is not None or time.monotonic() > end:
                raise Trouble(f"`cjmgit serve` does not listen: {self.said()}")
            time.sleep(0.05)
        self.port = int(said[1])
        self.origin = said[0]

    def said(self):
        with open(self.out.name) as file:
            return file.read()

    def address(self, page=""):
        return f"{self.origin}/{page}"

    def get(self, page):
        with urllib.request.urlopen(self.address(page), timeout=LIMIT) as answer:
            return answer.read().decode()

    def edit(self, file, old, new, message):
        """Commits an edit of one file."""
        path = os.path.join(self.repository, file)
        with open(path, encoding="utf-8") as source:
            text = source.read()
        if old not in text:
            raise Trouble(f"`{old}` does not stand in {file}")
        with open(path, "w", encoding="utf-8") as source:
            source.write(text.replace(old, new, 1))
        run("git", "commit", "-qam", message, folder=self.repository)

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except OSError:
            pass
        self.process.wait()


class Given:
    """All of it, made when it is first asked for."""

    def __init__(self, program, repository, folder):
        self.program, self.repository, self.folder = os.path.abspath(program), os.path.abspath(repository), folder
        self.tabs, self.known, self.begun = [], {}, {}
        self.pool = ThreadPoolExecutor(2)

    def begin(self):
        """Begins what takes long, side by side with the first sentences."""
        for name in ("site", "served", "hostile_site"):
            self.begun[name] = self.pool.submit(getattr(self, f"_{name}"))

    def _when_made(self, name):
        return self.begun.pop(name).result() if name in self.begun else getattr(self, f"_{name}")()

    def wall(self, name, repository, *options):
        folder = os.path.join(self.folder, name)
        run(self.program, "wall", "-o", folder, *options, folder=repository)
        return Site(folder)

    @functools.cached_property
    def browser(self):
        return Browser(os.environ.get("CHROMIUM", "chromium"))

    @functools.cached_property
    def site(self):
        """The wall of «Рядом»."""
        return self._when_made("site")

    def _site(self):
        return self.wall("site", self.repository)

    @functools.cached_property
    def hostile(self):
        """What somebody with bad intentions wrote into every text there is."""
        return Hostile(self.program, os.path.join(self.folder, "hostile-repository"), run)

    @functools.cached_property
    def hostile_site(self):
        """Its wall."""
        return self._when_made("hostile_site")

    def _hostile_site(self):
        return self.wall("hostile", self.hostile.repository)

    @functools.cached_property
    def served(self):
        """The wall of «Рядом», live."""
        return self._when_made("served")

    def _served(self):
        folder = os.path.join(self.folder, "served")
        os.mkdir(folder)
        return Served(self.program, self.repository, folder)

    def tab(self, width=1440, height=900, speed=1, **look):
        """A new tab, closed behind the sentence. The page's clock begins at the evening of the last commit; with a speed, it
        and all that the page waits for go so many times faster."""
        tab = self.browser.tab(width, height, **look)
        self.tabs.append(tab)
        tab.before(f"""{{
            const Real = Date, began = Real.now(), [later, often] = [setTimeout, setInterval];
            window.Date = class extends Real {{
                constructor(...words) {{ words.length ? super(...words) : super(Date.now()); }}
                static now() {{ return {NOW} + (Real.now() - began) * {speed}; }}
            }};
            window.setTimeout = (work, time, ...words) => later(work, time / {speed}, ...words);
            window.setInterval = (work, time, ...words) => often(work, time / {speed}, ...words);
        }}""")
        return tab

    def tidy_one(self, tab):
        """Closes a tab before its sentence is said."""
        tab.close()
        self.tabs.remove(tab)

    def tidy(self):
        for tab in self.tabs:
            try:
                tab.close()
            except Exception:  # what went wrong was told by the sentence itself
                pass
        self.tabs = []

    def end(self):
        self.tidy()
        if "served" in self.begun:
            self.served  # to be stopped below
        self.pool.shutdown(cancel_futures=True)
        for name in ("browser", "served"):
            if name in self.__dict__:
                getattr(self, name).close() if name == "browser" else self.served.stop()
