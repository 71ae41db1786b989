// A page that is open on somebody's desk says that there is a newer state of it, and shows that where it is asked to: at the same
// place, with what was typed and chosen. Screens that nobody tends renew themselves; pages from disk know of nothing newer.
"use strict";
(() => {
  const place = document.querySelector(".newer");
  const template = document.getElementById("newer");
  if (!place || !template || wallSource.isFile) return;
  const keep = (work) => { try { return work(); } catch { return null; } };
  const stored = `cjmgit-place ${location.pathname}`;
  const fields = () => [...document.querySelectorAll("main :is(input:not([type=range]), select)")];

  // What tells one state of the page from another: most commits leave the page of a map as it is.
  const tag = async (cache) => {
    const answer = await fetch(location.pathname, { method: "HEAD", cache });
    // A server between that packs pages marks their tags as weak.
    return answer.ok ? answer.headers.get("ETag")?.replace(/^W\//, "") ?? answer.headers.get("Last-Modified") : null;
  };

  // The thing at the upper third of the window: what is new above it may have moved everything.
  const anchor = () => {
    let found = null;
    for (const part of document.querySelectorAll("main [id]")) {
      const box = part.getBoundingClientRect();
      if (box.height && box.bottom > 0 && box.top <= innerHeight / 3) found = { id: part.id, top: box.top };
    }
    return found;
  };

  const remember = () => keep(() => sessionStorage.setItem(stored, JSON.stringify({
    fields: fields().map((field) => field.value), view: document.body.dataset.view, at: [scrollX, scrollY], anchor: anchor(),
  })));

  const restore = () => {
    const known = keep(() => JSON.parse(sessionStorage.getItem(stored)));
    keep(() => sessionStorage.removeItem(stored));
    if (!known) return;
    fields().forEach((field, number) => {
      const value = known.fields[number];
      if (value === undefined || field.value === value) return;
      field.value = value;
      for (const happening of ["input", "change"]) field.dispatchEvent(new Event(happening, { bubbles: true }));
    });
    if (known.view && known.view !== document.body.dataset.view) document.querySelector(`.views a[href$="#${known.view}"]`)?.click();
    scrollTo({ left: known.at[0], top: known.at[1], behavior: "instant" });
    const part = known.anchor && document.getElementById(known.anchor.id);
    if (part) scrollBy({ top: part.getBoundingClientRect().top - known.anchor.top, behavior: "instant" });
    // Who does not see the page hears that it is another one.
    setTimeout(() => { place.textContent = place.dataset.renewed; }, 200);
    setTimeout(() => { if (!place.querySelector("button")) place.textContent = ""; }, 4200);
  };

  let shown = null;
  const look = async () => {
    const now = await tag("no-store").catch(() => null);
    shown ??= now;
    if (now === null || now === shown || place.querySelector("button")) return;
    place.replaceChildren(document.importNode(template.content, true));
    place.querySelector("button").addEventListener("click", () => wallSource.reload(remember));
  };

  addEventListener("load", async () => {
    restore();
    // What the browser kept is what it shows, whatever was committed since.
    shown = await tag("force-cache").catch(() => null);
    wallSource.watch({ changed: look });
    look();
  });
})();
