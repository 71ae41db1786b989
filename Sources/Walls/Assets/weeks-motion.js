// What moves when a page travels through its weeks: the line of the emotions, the bars of figures, the dots on their ways.
"use strict";
globalThis.wallMotion = (map, curve, words) => {
  const find = (selector, around) => around.querySelector(selector);
  const filled = (text, value) => text.replace("%1", () => value);
  const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  // The line through the stages, drawn by the places that the page gave it.
  const scoresOf = (state) => state.order.map((stage) => state.scores.get(stage) ?? null);
  const path = (scores) => {
    let [text, last] = ["", null];
    scores.forEach((score, place) => {
      if (score == null) { last = null; return; }
      const [x, y] = [place * 120 + 60, 80 - score * 30];
      text += last ? `C${(last[0] + x) / 2} ${last[1]} ${(last[0] + x) / 2} ${y} ${x} ${y}` : `M${x} ${y}`;
      last = [x, y];
    });
    return text;
  };
  const sample = curve && { dot: find("circle", curve), value: find("text.value", curve), number: find("text.number", curve) };
  const draw = (scores, ghost) => {
    const drawing = find("svg", curve);
    for (const part of drawing.querySelectorAll("circle, text, .ghost")) part.remove();
    drawing.setAttribute("viewBox", `0 0 ${Math.max(scores.length, 1) * 120} 190`);
    for (const line of drawing.querySelectorAll("line")) line.setAttribute("x2", scores.length * 120);
    const line = find(".now", drawing);
    line.setAttribute("d", path(scores));
    if (ghost) {
      const former = line.cloneNode(false);
      former.setAttribute("class", "ghost");
      former.setAttribute("d", path(ghost));
      line.before(former);
    }
    scores.forEach((score, place) => {
      const put = (from, attributes, text) => {
        const part = from.cloneNode(false);
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
        if (text != null) part.textContent = text;
        drawing.append(part);
      };
      const x = place * 120 + 60;
      put(sample.number, { x }, String(place + 1));
      if (score == null) return;
      const y = 80 - score * 30;
      put(sample.dot, { class: `dot ${score > 0.05 ? "good" : score < -0.05 ? "bad" : "neutral"}`, cx: x, cy: y });
      const text = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(score).replace("-", "−");
      put(sample.value, { x, y: score > 0 ? y - 12 : y + 24 }, text);
    });
  };

  // What has numbers moves from the old ones to the new ones; who asked for less motion sees the new ones at once.
  let ticket = 0;
  let felt = null;
  const stop = () => { ticket += 1; felt = null; };
  const move = (seconds, step) => {
    const mine = ++ticket;
    const start = performance.now();
    const frame = (now) => {
      if (mine !== ticket) return;
      const part = Math.min(1, (now - start) / seconds / 1000);
      step(part < 1 ? 1 - (1 - part) ** 3 : 1);
      if (part < 1) requestAnimationFrame(frame);
    };
    if (isStill() || document.hidden) step(1); else requestAnimationFrame(frame);
  };
  const attributes = ["x", "width", "x1", "x2", "y1", "y2"];
  const measure = (around) => {
    const measured = new Map();
    for (const part of around.querySelectorAll(".figure[id] .bullet, .cell .piece")) {
      const key = part.closest("[id]")?.id + (part.matches(".piece") ? "~" : "");
      measured.set(key, [...part.children].map((child) => attributes.map((name) => parseFloat(child.getAttribute(name)))));
    }
    return measured;
  };
  const glide = (older, around) => {
    const moves = [];
    for (const part of around.querySelectorAll(".figure[id] .bullet, .cell .piece")) {
      const former = older.get(part.closest("[id]")?.id + (part.matches(".piece") ? "~" : ""));
      if (former?.length !== part.children.length) continue;
      [...part.children].forEach((child, place) => attributes.forEach((name, which) => {
        const [from, to] = [former[place][which], parseFloat(child.getAttribute(name))];
        if (Number.isFinite(from) && Number.isFinite(to) && from !== to) moves.push([child, name, from, to]);
      }));
    }
    return (part) => { for (const [child, name, from, to] of moves) child.setAttribute(name, from + (to - from) * part); };
  };
  const animate = (older, state, ghost, seconds) => {
    if (curve) {
      const caption = ghost ? `${words.curve} · ${filled(words.ghost, ghost.week.name)}` : words.curve;
      find("figcaption", curve).textContent = caption;
      find("svg", curve).setAttribute("aria-label", caption);
    }
    const gliding = glide(older, map);
    const target = scoresOf(state);
    const start = felt && felt.stages.join() === state.order.join() ? felt.scores : target;
    felt = { stages: state.order, scores: target };
    const past = ghost && scoresOf(ghost);
    move(seconds, (part) => {
      gliding(part);
      if (!curve) return;
      draw(target.map((score, place) => score == null || start[place] == null ? score : start[place] + (score - start[place]) * part), past);
    });
  };

  // The way of a figure, with a dot where the week stands.
  const ways = new Map();
  for (const figure of document.querySelectorAll(".figure[id]")) {
    const line = find(".sparkline", figure);
    if (line) ways.set(figure.id, line);
  }
  const showWays = (back) => {
    for (const figure of document.querySelectorAll(".figure[id]")) {
      const line = ways.get(figure.id);
      if (!line || find(".sparkline", figure)) continue;
      const clone = line.cloneNode(true);
      const points = find("polyline", clone)?.getAttribute("points").split(" ") ?? [];
      const point = points[points.length - 1 - back];
      const dot = find("circle", clone);
      if (!point || !dot) continue;
      const [x, y] = point.split(",");
      dot.setAttribute("cx", x);
      dot.setAttribute("cy", y);
      find(".value", figure)?.append(clone);
    }
  };

  return { measure, animate, stop, showWays };
};
