"""Tests as sentences: `@sentence("…")` lists a function that takes a `Given` and fails by an exception."""
import time
import traceback

from chromium import Trouble

ALL = []


class Passed(Exception):
    """Nothing of that kind is on the site, so that nothing is said of it; the run fails where it must be there."""


def sentence(text):
    def listed(function):
        ALL.append((function.__module__, text, function))
        return function
    return listed


def equal(actual, expected, of=""):
    """Compares wholes, and tells both."""
    if actual != expected:
        raise AssertionError(f"{of + ': ' if of else ''}found {actual!r}\n  where this is wanted: {expected!r}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


def run(given, wanted=None):
    """Runs those that are wanted; gives of each its module, its sentence, seconds and what was wrong."""
    for module, text, function in ALL:
        if wanted and wanted not in f"{module}: {text}":
            continue
        began, trouble = time.monotonic(), ""
        try:
            function(given)
        except (AssertionError, Trouble) as wrong:
            trouble = str(wrong) or "failed"
        except Exception:  # a mistake in the test, or a browser that went away: told like any other failure
            trouble = traceback.format_exc()
        finally:
            given.tidy()
        yield {"area": module, "sentence": text, "seconds": round(time.monotonic() - began, 2), "trouble": trouble}
