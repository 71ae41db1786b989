// The time machine of a journey's page: it puts the map back to any week, plays the weeks, lays two of them over each other.
// What is shown are clones of what stands in the page's template; the data says only which, and what is called how.
"use strict";
(() => {
  const find = (selector, around = document) => around.querySelector(selector);
  const keep = (work) => { try { return work(); } catch { return null; } };
  const source = document.getElementById("weeks-data");
  const bar = document.getElementById("weeks");
  const map = document.getElementById("map");
  if (!source || !bar || !map) return;

  const data = JSON.parse(source.textContent);
  const pieces = [...document.getElementById("weeks-pieces").content.children];
  const { words, weeks, lanes } = data;
  const present = weeks.length - 1;
  const WHOLE = -1;
  const [SHELL, HEAD, FIRST] = [0, 1, 2];
  const filled = (text, value) => text.replace("%1", () => value);

  // Every state of the map, put together from what changed from week to week; equal slots are equal numbers.
  const states = [];
  {
    let [order, slots, scores] = [[], new Map(), new Map()];
    for (const week of data.partner ? [...weeks, data.partner] : weeks) {
      order = week.order ?? order;
      slots = new Map(slots);
      for (let at = 0; at < (week.slots?.length ?? 0); at += 3) {
        const [stage, place, piece] = week.slots.slice(at, at + 3);
        const row = [...(slots.get(stage) ?? [])];
        row[place] = piece;
        slots.set(stage, row);
      }
      scores = new Map(scores);
      for (let at = 0; at < (week.scores?.length ?? 0); at += 2) scores.set(week.scores[at], week.scores[at + 1]);
      states.push({ order, slots, scores, week });
    }
  }
  const places = new Map(states.map((state, place) => [state.week.key, place]));

  // Nodes from numbers: a piece, or a piece with others inside.
  const node = (number) => {
    if (number >= 0) return pieces[number].cloneNode(true);
    const [shell, ...content] = data.branches[-1 - number];
    const made = pieces[shell].cloneNode(false);
    for (const part of content) made.append(node(part));
    return made;
  };
  const cell = (stage, lane, number) => {
    if (number != null) return node(number);
    const made = node(data.voids[lane]);
    made.dataset.stage = data.stages[stage];
    made.removeAttribute("id");
    return made;
  };

  // Whether two versions of a cell say different things: a curve alone bends with its neighbours.
  const differ = (stage, lane, one, other) => {
    if (one === other) return false;
    const [former, latter] = [one, other].map((number) => {
      const part = cell(stage, lane, number);
      for (const line of part.querySelectorAll(".piece")) line.remove();
      return part;
    });
    return !former.isEqualNode(latter);
  };

  // The page as it came; coming back to now means to put exactly these nodes back.
  const panels = find(".panels");
  const home = { map: [...map.childNodes], panels: panels ? [...panels.childNodes] : [] };
  const labels = find(".labels", map);
  const homeLabels = labels ? [...labels.children] : [];
  const weekly = document.getElementById("week");
  const curve = find("figure.curve", weekly ?? bar)?.cloneNode(true);
  const motion = wallMotion(map, curve, words);
  const slider = find("input[type=range]", bar);
  const chooser = find("select", bar);
  const told = { name: find(".told .name", bar), note: find(".told .note", bar), what: find(".told .what", bar) };
  const buttons = Object.fromEntries(["play", "earlier", "later", "now"].map((name) => [name, find(`.${name}`, bar)]));

  let at = present;
  let beside = null;
  let playing = 0;

  // Rows: those of the page, and those that only a week before had something in.
  const shownLanes = (...both) => {
    const shown = new Set(data.shown);
    for (const state of both) {
      for (const stage of state.order) {
        state.slots.get(stage).forEach((piece, place) => { if (place >= FIRST && piece != null) shown.add(place - FIRST); });
      }
    }
    return [...shown].sort((one, other) => one - other);
  };
  const showLabels = (shown) => {
    const known = new Map(homeLabels.map((label) => [label.dataset.lane, label]));
    for (let place = 0; place < data.labels.length; place += 2) {
      const key = lanes[data.labels[place]];
      if (!known.has(key)) known.set(key, node(data.labels[place + 1]));
    }
    labels.replaceChildren(homeLabels[0], ...shown.map((lane) => known.get(lanes[lane])).filter(Boolean));
  };

  // One stage in one week; what is other than in another week is marked.
  const article = (stage, state, former, shown) => {
    const row = state.slots.get(stage);
    const old = former?.order.includes(stage) ? former.slots.get(stage) : null;
    const made = node(row[SHELL]);
    const head = node(row[HEAD]);
    made.append(head);
    if (former && !old) made.classList.add("came");
    if (old && old[HEAD] !== row[HEAD]) head.classList.add("changed");
    for (const lane of shown) {
      const part = cell(stage, lane, row[FIRST + lane]);
      if (old && differ(stage, lane, old[FIRST + lane], row[FIRST + lane])) part.classList.add("changed");
      made.append(part);
    }
    return made;
  };
  const panel = (lane, state, former) => {
    const row = state.slots.get(WHOLE);
    if (row[lane] == null) return null;
    const made = node(row[lane]);
    if (former && former.slots.get(WHOLE)[lane] !== row[lane]) made.classList.add("changed");
    return made;
  };

  // Two versions of one cell: the former above, the latter below, the way it felt as a ghost behind.
  const version = (part, name, className) => {
    const box = document.createElement("div");
    box.className = `version ${className}`;
    const title = document.createElement("p");
    title.className = "of";
    title.textContent = name;
    const content = [...part.children].filter((child) => !child.matches("h3, .piece"));
    box.append(title, ...content);
    if (!content.length) box.append("—");
    return box;
  };
  const haunt = (older, newer) => {
    const drawing = find(".piece", newer);
    for (const path of find(".piece", older)?.querySelectorAll(".now") ?? []) {
      path.setAttribute("class", "ghost");
      drawing?.prepend(path);
    }
    return drawing;
  };
  const both = (older, newer, names) => {
    const heading = find("h3", newer);
    const versions = [version(older, names[0], "former"), version(newer, names[1], "latter")];
    const drawing = haunt(older, newer);
    newer.replaceChildren(...[heading, drawing, ...versions].filter(Boolean));
    newer.classList.remove("void");
    newer.classList.add("differs");
    return newer;
  };
  const compared = (stage, older, newer, shown, names) => {
    const one = older.order.includes(stage) ? older : null;
    const other = newer.order.includes(stage) ? newer : null;
    const made = article(stage, other ?? one, null, shown);
    if (!one) made.classList.add("came");
    if (!other) made.classList.add("went");
    if (!one || !other) {
      const title = document.createElement("p");
      title.className = "only";
      title.textContent = names[one ? 0 : 1];
      find(".stage-head", made)?.prepend(title);
      return made;
    }
    const [row, old] = [other.slots.get(stage), one.slots.get(stage)];
    const former = nameOf(stage, one);
    if (former !== nameOf(stage, other)) {
      const title = document.createElement("p");
      title.className = "only";
      title.textContent = `${names[0]}: ${former}`;
      find(".stage-head", made)?.prepend(title);
    }
    shown.forEach((lane, place) => {
      if (row[FIRST + lane] === old[FIRST + lane]) return;
      const part = made.children[place + 1];
      const former = cell(stage, lane, old[FIRST + lane]);
      if (differ(stage, lane, old[FIRST + lane], row[FIRST + lane])) part.replaceWith(both(former, part, names));
      else haunt(former, part);
    });
    return made;
  };

  const nameOf = (stage, state) => {
    const heading = find("h2 a", node(state.slots.get(stage)[HEAD]));
    return heading?.textContent ?? data.stages[stage];
  };
  const say = (state, former) => {
    told.name.textContent = state.week.name;
    told.name.href = address(true).href;
    told.note.textContent = state.week.note;
    if (!former) { told.what.textContent = at === 0 && beside == null ? words.begins : ""; return; }
    const came = state.order.filter((stage) => !former.order.includes(stage));
    const went = former.order.filter((stage) => !state.order.includes(stage));
    const common = (order, other) => order.filter((stage) => other.includes(stage)).join();
    const news = [];
    if (came.length) news.push(filled(words.came, came.map((stage) => nameOf(stage, state)).join("; ")));
    if (went.length) news.push(filled(words.went, went.map((stage) => nameOf(stage, former)).join("; ")));
    if (common(state.order, former.order) !== common(former.order, state.order)) news.push(words.moved);
    news.push(beside == null ? words.cells : words.differ);
    told.what.textContent = news.join(" · ");
  };

  const address = (isFull = false) => {
    const url = new URL(location.href);
    url.searchParams.delete("week");
    url.searchParams.delete("compare");
    if (beside != null) url.searchParams.set("compare", `${states[beside].week.key}..${states[at].week.key}`);
    else if (at !== present || isFull) url.searchParams.set("week", states[at].week.key);
    return url;
  };
  const remember = () => keep(() => history.replaceState(history.state, "", address()));

  // Puts the map into the state that is asked for.
  const show = () => {
    const focused = document.activeElement?.closest?.("#map .cell")?.dataset;
    const isHome = at === present && beside == null;
    const older = motion.measure(map);
    const [scrollX, scrollY] = [globalThis.scrollX, globalThis.scrollY];
    document.body.classList.toggle("travelling", !isHome);
    if (isHome) {
      motion.stop();
      if (labels) labels.replaceChildren(...homeLabels);
      map.replaceChildren(...home.map);
      panels?.replaceChildren(...home.panels);
      curve?.remove();
    } else if (beside == null) {
      travel(states[at], at > 0 && at <= present ? states[at - 1] : null, older);
    } else {
      overlay(states[beside], states[at], older);
    }
    if (weekly) weekly.hidden = !isHome;
    slider.value = Math.min(at, present);
    slider.setAttribute("aria-valuetext", states[at].week.name);
    buttons.now.hidden = isHome;
    buttons.earlier.disabled = at === 0;
    buttons.later.disabled = at >= present;
    chooser.value = beside == null ? "" : states[beside].week.key;
    say(states[at], beside == null ? states[at - 1] : states[beside]);
    if (isHome) told.what.textContent = "";
    remember();
    document.dispatchEvent(new CustomEvent("wall-travelled"));
    if (focused) find(`#map .cell[data-stage="${CSS.escape(focused.stage)}"][data-lane="${CSS.escape(focused.lane)}"]`)?.focus({ preventScroll: true });
    scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
  };
  const travel = (state, former, older) => {
    const shown = shownLanes(state);
    showLabels(shown);
    map.replaceChildren(...(labels ? [labels] : []), ...state.order.map((stage) => article(stage, state, former, shown)));
    panels?.replaceChildren(...(state.slots.get(WHOLE) ?? []).map((_, lane) => panel(lane, state, former)).filter(Boolean));
    motion.showWays(present - at);
    if (curve) bar.append(curve);
    motion.animate(older, state, former, playing ? 0.45 : 0.3);
  };
  const overlay = (one, other, older) => {
    const shown = shownLanes(one, other);
    // Beside another map a week is named by what the map shows.
    const name = (state) => (other.week === data.partner && state === one ? `${data.name} · ${state.week.name}` : state.week.name);
    const names = [name(one), name(other)];
    showLabels(shown);
    const order = [...other.order];
    // A stage that the newer one does not have stands behind the one that it followed.
    one.order.forEach((stage, place) => {
      if (!order.includes(stage)) order.splice(order.indexOf(one.order[place - 1]) + 1, 0, stage);
    });
    map.replaceChildren(...(labels ? [labels] : []), ...order.map((stage) => compared(stage, one, other, shown, names)));
    const [row, old] = [other.slots.get(WHOLE) ?? [], one.slots.get(WHOLE) ?? []];
    panels?.replaceChildren(...row.map((_, lane) => {
      const [newer, former] = [panel(lane, other), panel(lane, one)];
      return newer && former && row[lane] !== old[lane] ? both(former, newer, names) : newer ?? former;
    }).filter(Boolean));
    if (curve) bar.append(curve);
    const past = { ...one, order: other.order, scores: one.scores };
    motion.animate(older, other, past, 0.3);
  };

  const go = (place) => {
    at = Math.max(0, Math.min(present, place));
    if (beside === at) beside = null;
    show();
  };
  const stop = () => {
    clearInterval(playing);
    playing = 0;
    buttons.play.textContent = "▶";
    buttons.play.setAttribute("aria-label", words.play);
    buttons.play.title = words.play;
  };
  const play = () => {
    if (playing) return stop();
    beside = null;
    if (at >= present) go(0);
    buttons.play.textContent = "❚❚";
    buttons.play.setAttribute("aria-label", words.pause);
    buttons.play.title = words.pause;
    playing = setInterval(() => { if (at >= present) stop(); else { go(at + 1); if (at >= present) stop(); } }, 900);
  };
  const comeHome = () => { stop(); beside = null; go(present); };

  slider.addEventListener("input", () => { stop(); go(Number(slider.value)); });
  slider.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); play(); } });
  buttons.play.addEventListener("click", play);
  buttons.earlier.addEventListener("click", () => { stop(); go(at - 1); });
  buttons.later.addEventListener("click", () => { stop(); go(at + 1); });
  buttons.now.addEventListener("click", () => { comeHome(); slider.focus(); });
  chooser.addEventListener("change", () => {
    stop();
    const chosen = places.get(chooser.value);
    if (chosen == null) beside = null;
    else if (chosen > present) [beside, at] = [Math.min(at, present), chosen];
    else [beside, at] = chosen < at ? [chosen, at] : [Math.min(at, present), chosen];
    if (beside === at) beside = null;
    show();
  });

  // Where an address leads: a week without a version of its own shows the one before it.
  const isWeek = (key) => /^\d{4}-W\d\d$/.test(key ?? "");
  const placeOf = (key) => {
    if (places.has(key)) return places.get(key);
    if (key === data.state) return present;
    if (!isWeek(key)) return null;
    let found = null;
    weeks.forEach((week, place) => { if (week.key <= key) found = place; });
    return found ?? 0;
  };
  const arrive = () => {
    const asked = new URLSearchParams(location.search);
    const [one, other] = (asked.get("compare") ?? "").split("..").map(placeOf);
    if (one != null && other != null && one !== other) [beside, at] = [one, other];
    else [beside, at] = [null, placeOf(asked.get("week")) ?? present];
    show();
    const keys = [...(asked.get("compare")?.split("..") ?? []), asked.get("week")].filter(Boolean);
    const missing = keys.filter((key) => placeOf(key) == null || (isWeek(key) && key < weeks[0].key));
    if (missing.length) told.what.textContent = words.missing.replace("%1", () => missing.join(", ")).replace("%2", () => weeks[0].name);
  };

  bar.hidden = false;
  arrive();
  addEventListener("popstate", arrive);
  // The blueprint shows the map as it is.
  new MutationObserver(() => {
    const isMap = document.body.dataset.view !== "blueprint";
    if (!isMap) comeHome();
    bar.hidden = !isMap;
  }).observe(document.body, { attributeFilter: ["data-view"] });
})();
