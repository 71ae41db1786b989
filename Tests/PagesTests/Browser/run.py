"""run.py CJMGIT REPOSITORY [SENTENCE]: says of each sentence, as a line of JSON, how long it took and what was wrong.

REPOSITORY is that of «Рядом» (Samples/replay makes it). SENTENCE is a part of those that are wanted. The environment is the
one of CONTRIBUTING: .build/browser/bin/python.
"""
import importlib
import json
import os
import sys
import tempfile

import sentences
from given import Given

AREAS = ["everywhere", "journey", "weeks", "overview", "kiosk", "widget", "news", "hostility"]


def main():
    program, repository, *wanted = sys.argv[1:]
    for area in AREAS:
        importlib.import_module(area)
    with tempfile.TemporaryDirectory(prefix="walls-") as folder:
        given = Given(program, repository, folder)
        try:
            if not wanted:
                given.begin()
            for told in sentences.run(given, *wanted):
                print(json.dumps(told, ensure_ascii=False), flush=True)
        finally:
            given.end()


main()
