// A journey's page by hand and by keyboard: folding, filter, search, deep links, the two views, what grew old.
// Nothing here makes markup from data: it moves, marks and hides what stands in the page.
"use strict";
(() => {
  const find = (selector, around = document) => around.querySelector(selector);
  const all = (selector, around = document) => [...around.querySelectorAll(selector)];
  const keep = (work) => { try { return work(); } catch { return null; } };
  const motion = () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

  const setQuery = (name, value) => keep(() => {
    const address = new URL(location.href);
    if (value) address.searchParams.set(name, value); else address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
  });

  // Views: the map and the blueprint take turns; without the script one follows the other.
  const views = { map: all("#map"), blueprint: all("#blueprint, .chain") };
  const setView = (name) => {
    if (!views.blueprint.length) return;
    for (const [key, parts] of Object.entries(views)) for (const part of parts) part.hidden = key !== name;
    for (const link of all(".views a")) {
      if (link.hash === `#${name}`) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
    document.body.dataset.view = name;
    enter();
  };
  const board = () => find(`#${document.body.dataset.view ?? "map"}`) ?? find(".board");

  // Folding: a lane is folded at all stages at once, and stays so on this screen.
  const stored = "cjmgit-folded";
  const folded = new Set(keep(() => JSON.parse(localStorage.getItem(stored))) ?? []);
  const fold = (lane, isFolded) => {
    if (isFolded) folded.add(lane); else folded.delete(lane);
    keep(() => localStorage.setItem(stored, JSON.stringify([...folded])));
    showFolds();
  };
  const showFolds = () => {
    for (const part of all("#map [data-lane]")) part.classList.toggle("folded", folded.has(part.dataset.lane));
    for (const button of all(".fold")) {
      button.setAttribute("aria-expanded", String(!folded.has(button.parentElement.dataset.lane)));
    }
    const unfold = find(".unfold");
    if (unfold) unfold.hidden = ![...folded].some((lane) => find(`#map .label[data-lane="${CSS.escape(lane)}"]`));
  };

  // The filter dims what does not concern a department or those under it.
  const select = find("#department");
  const filter = () => {
    const wanted = new Set((select?.selectedOptions[0]?.dataset.under ?? "").split(" ").filter(Boolean));
    const concerns = (part) => (part?.dataset.departments ?? "").split(" ").some((id) => wanted.has(id));
    document.body.classList.toggle("filtered", wanted.size > 0);
    for (const stage of all(".stage")) {
      const takesPart = concerns(stage);
      find(".stage-head", stage)?.classList.toggle("dim", wanted.size > 0 && !takesPart && !all("[data-departments]", stage).some(concerns));
      for (const cell of all(".cell", stage)) {
        const named = all("[data-departments]", cell);
        const isLit = takesPart || concerns(cell) || named.some(concerns);
        cell.classList.toggle("dim", wanted.size > 0 && !isLit);
        // Inside a cell that is lit, what another department is named at stands back.
        for (const part of named) part.classList.toggle("dim", wanted.size > 0 && isLit && !concerns(part));
      }
    }
    setQuery("department", select?.value);
  };

  // Search: hits are counted, marked and stepped through.
  const field = find("#search");
  const count = find(".search output");
  let hits = [];
  let at = -1;
  const clear = () => {
    for (const mark of all("mark.hit")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    [hits, at] = [[], -1];
  };
  const search = () => {
    clear();
    const wanted = field.value.trim().toLocaleLowerCase();
    if (wanted.length < 2) { count.value = ""; return; }
    for (const around of [find("main > .head"), board(), find("#whole")]) if (around) mark(around, wanted);
    step(1, false);
  };
  const mark = (around, wanted) => {
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("svg, button, .heard, .overdue[hidden]")) texts.push(walker.currentNode);
    for (let text of texts) {
      for (;;) {
        // A no-break space in a text is found by a space.
        const place = text.data.replaceAll("\u00a0", " ").toLocaleLowerCase().indexOf(wanted);
        if (place < 0 || place + wanted.length > text.data.length) break;
        const hit = text.splitText(place);
        const rest = hit.splitText(wanted.length);
        const frame = document.createElement("mark");
        frame.className = "hit";
        hit.replaceWith(frame);
        frame.append(hit);
        hits.push(frame);
        text = rest;
      }
    }
  };
  const step = (by, takesFocus = true) => {
    if (!hits.length) { count.value = "0"; return; }
    hits[at]?.classList.remove("at");
    at = (at + by + hits.length) % hits.length;
    const hit = hits[at];
    hit.classList.add("at");
    count.value = `${at + 1} / ${hits.length}`;
    reveal(hit);
    hit.scrollIntoView({ block: "center", inline: "center", behavior: motion() });
    if (takesFocus) rove(hit.closest(".cell"), false);
  };
  // What was asked for is unfolded for now; the screen remembers only what somebody folded.
  const reveal = (part) => {
    const lane = part.closest(".folded")?.dataset.lane;
    if (lane && folded.delete(lane)) showFolds();
  };

  // From cell to cell: one cell of a view can be tabbed to, arrows move on from there.
  const stages = () => all(".stage", board());
  const cells = (stage) => all(".cell", stage).filter((cell) => cell.checkVisibility());
  const rove = (cell, focuses = true) => {
    if (!cell) return;
    for (const other of all('.cell[tabindex="0"]')) other.tabIndex = -1;
    cell.tabIndex = 0;
    if (focuses) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: "nearest", inline: "nearest", behavior: motion() });
    }
  };
  const enter = () => { if (!find('.cell[tabindex="0"]', board())) rove(cells(stages()[0] ?? document)[0], false); };
  const move = (cell, across, down) => {
    const columns = stages();
    const column = columns.indexOf(cell.closest(".stage"));
    if (down) {
      const lanes = cells(columns[column]);
      rove(lanes[lanes.indexOf(cell) + down]);
    } else {
      const next = columns[Math.max(0, Math.min(columns.length - 1, column + across))];
      rove(all(".cell", next).find((other) => other.dataset.lane === cell.dataset.lane));
    }
  };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1], Home: [-1e9, 0], End: [1e9, 0] };

  // Deep links: the place of a cell is that of the first thing in it that has an address.
  const toast = find(".toast");
  let hiding;
  const copy = async (cell) => {
    const id = cell.id || find("[id]", cell)?.id || cell.closest(".stage")?.id;
    if (!id) return;
    const address = new URL(location.href);
    address.hash = id;
    keep(() => history.replaceState(history.state, "", address));
    const isCopied = await navigator.clipboard?.writeText(address.href).then(() => true, () => false);
    toast.textContent = isCopied ? toast.dataset.copied : address.href;
    toast.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(() => { toast.hidden = true; }, 4000);
  };
  const target = () => keep(() => document.getElementById(decodeURIComponent(location.hash.slice(1))));
  const arrive = () => {
    const place = target();
    if (!place) return;
    if (place.id === "blueprint") return setView("blueprint");
    if (place.closest("#map")) setView("map");
    reveal(place);
    const cell = place.closest(".cell") ?? (place.matches(".stage") ? cells(place)[0] : null);
    if (cell) rove(cell, false);
    place.scrollIntoView({ block: "start", inline: "center" });
  };

  // What stands unchanged for long fades; a map that was fresh when the page was made may be stale by now.
  const grow = () => {
    const days = globalThis.wallDays;
    if (!days) return;
    for (const stage of all("[data-stands]")) {
      const weeks = Math.floor(days(stage.dataset.stands) / 7);
      stage.dataset.fade = weeks >= 13 ? "3" : weeks >= 8 ? "2" : weeks >= 4 ? "1" : "0";
    }
    const standing = find("[data-fresh-until]");
    const overdue = standing && find(".overdue", standing);
    if (overdue) overdue.hidden = days(standing.dataset.freshUntil) <= 0 || standing.classList.contains("stale");
  };

  const keys = find("dialog.keys");
  const escape = () => {
    if (field.value) { field.value = ""; search(); return; }
    if (select?.value) { select.value = ""; filter(); return; }
    document.activeElement?.blur();
  };
  const letters = {
    "/": () => { field.focus(); field.select(); },
    "d": () => select?.focus(),
    "n": () => step(1), "N": () => step(-1),
    "b": () => setView(document.body.dataset.view === "blueprint" ? "map" : "blueprint"),
    "?": () => keys.showModal(),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const isTyping = event.target.matches?.("input, select, textarea");
    const cell = event.target.closest?.(".cell");
    if (event.key === "Escape") return escape();
    if (isTyping) return;
    if (cell && arrows[event.key]) move(cell, ...arrows[event.key]);
    else if (cell && event.key === "c") copy(cell);
    else if (cell && event.key === "f" && cell.closest("#map")) fold(cell.dataset.lane, !folded.has(cell.dataset.lane));
    else if (letters[event.key]) letters[event.key]();
    else return;
    event.preventDefault();
  });

  for (const part of all(".scripted:not(.unfold), .fold")) part.hidden = false;
  for (const button of all(".fold")) {
    button.addEventListener("click", () => {
      const lane = button.parentElement.dataset.lane;
      fold(lane, !folded.has(lane));
    });
  }
  find(".unfold")?.addEventListener("click", () => { for (const lane of [...folded]) fold(lane, false); });
  find(".help")?.addEventListener("click", () => keys.showModal());
  find(".previous")?.addEventListener("click", () => step(-1, false));
  find(".next")?.addEventListener("click", () => step(1, false));
  find("form.search")?.addEventListener("submit", (event) => { event.preventDefault(); step(1, false); });
  field?.addEventListener("input", search);
  field?.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.shiftKey) { event.preventDefault(); step(-1, false); } });
  select?.addEventListener("change", filter);
  for (const link of all(".views a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const name = link.hash.slice(1);
      setView(name);
      keep(() => history.replaceState(history.state, "", link.hash));
    });
  }
  addEventListener("focusin", (event) => { if (event.target.matches(".cell")) rove(event.target, false); });
  addEventListener("hashchange", arrive);

  showFolds();
  setView("map");
  const asked = new URLSearchParams(location.search).get("department");
  if (select && asked && all("option", select).some((option) => option.value === asked)) select.value = asked;
  if (select?.value) filter();
  grow();
  arrive();
})();
