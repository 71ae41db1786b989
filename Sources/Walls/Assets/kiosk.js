// `#kiosk`: the page as a screen on the wall, one slide after the other, for weeks, with nobody there.
"use strict";
(() => {
  const template = document.getElementById("kiosk");
  if (!template) return;
  const turn = 30e3, freshen = 300e3;
  let screen = null, place = 0, timer = null, ticker = null, lostAt = null, loadedAt = Date.now(), isWatched = false;

  const slides = () => template.content.querySelectorAll(".slide");

  // What does not fit goes from the end, and is counted.
  const fit = (slide) => {
    const body = slide.querySelector(".body");
    const rest = slide.querySelector(".rest");
    const list = slide.querySelector(".items");
    const tooTall = () => body.scrollHeight > body.clientHeight + 1 || (list && list.getBoundingClientRect().bottom > (rest && !rest.hidden ? rest.getBoundingClientRect().top : body.getBoundingClientRect().bottom) + 1);
    let left = Number(rest?.dataset.rest ?? 0);
    const items = [...slide.querySelectorAll(".items > .item")];
    while (tooTall() && items.length > 1 && rest) {
      items.pop().remove();
      left += 1;
      rest.hidden = false;
      rest.textContent = rest.dataset.words.replace("%1", left);
    }
    if (tooTall()) slide.querySelector(".map .feeling, .unit .figures")?.remove();
    slide.classList.toggle("tight", tooTall());
  };

  const show = () => {
    const all = slides();
    place %= all.length;
    const slide = document.importNode(all[place], true);
    screen.querySelector(".frame").replaceChildren(slide);
    fit(slide);
    screen.querySelector(".count").textContent = `${place + 1} / ${all.length}`;
  };

  const next = () => {
    place += 1;
    // At the end of a round, and from disk only: a server says itself that there is something new.
    if (place >= slides().length && wallSource.isFile && Date.now() - loadedAt > freshen) wallSource.reload();
    show();
    timer = setTimeout(next, turn);
  };

  const tellLost = () => {
    const place = screen?.querySelector(".lost");
    if (!place) return;
    place.hidden = lostAt === null;
    if (lostAt !== null) place.textContent = place.dataset.words.replace("%1", wallSource.ago(lostAt));
  };

  const start = () => {
    if (screen) return;
    screen = document.createElement("div");
    screen.className = "screen";
    const frame = document.createElement("div");
    frame.className = "frame";
    screen.append(frame, document.importNode(template.content.querySelector(".foot"), true));
    document.body.append(screen);
    document.documentElement.classList.add("kiosk");
    place = 0;
    show();
    timer = setTimeout(next, turn);
    ticker = setInterval(() => { tellLost(); }, 5e3);
    dispatchEvent(new Event("wall-age"));
    navigator.wakeLock?.request("screen").catch(() => {});
    if (isWatched) return;
    isWatched = true;
    wallSource.watch({
      changed: () => { if (screen) wallSource.reload(); },
      lost: (heardAt) => { lostAt = heardAt; tellLost(); },
      found: () => { lostAt = null; tellLost(); },
    });
  };

  const stop = () => {
    clearTimeout(timer);
    clearInterval(ticker);
    screen?.remove();
    screen = null;
    document.documentElement.classList.remove("kiosk");
  };

  const turnTo = () => (location.hash === "#kiosk" ? start() : stop());
  addEventListener("hashchange", turnTo);
  addEventListener("keydown", (event) => { if (screen && event.key === "Escape") location.hash = ""; });
  addEventListener("resize", () => { if (screen) show(); });
  turnTo();
})();
