"""The audit with axe, which finds what people who see, hear or move differently would trip over."""
import functools
import glob
import os
import sys


@functools.cache
def source():
    found = glob.glob(os.path.join(sys.prefix, "lib", "python*", "site-packages", "axe_playwright_python", "axe.min.js"))
    with open(found[0], encoding="utf-8") as file:
        return file.read()


def violations(tab, only=("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")):
    """What is serious or critical on the page as it is shown now, by rules of these kinds: rule, place, what axe says."""
    if not tab.js("'axe' in window"):
        tab.js(source() + ";0")
    return tab.js(f"""
        axe.run(document, {{resultTypes: ["violations"], runOnly: {list(only)}}}).then(found => found.violations
            .filter(rule => rule.impact === "serious" || rule.impact === "critical")
            .flatMap(rule => rule.nodes.slice(0, 5).map(node =>
                `${{rule.id}} at ${{node.target.join(" ")}}: ${{(node.any[0] || node.all[0] || node.none[0] || rule).message
                    || rule.help}}`)))
    """)
