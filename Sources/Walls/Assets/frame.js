// What every page does: light and dark, the other languages, how long ago things were. Loaded before the page is painted.
"use strict";
(() => {
  const root = document.documentElement;
  const keep = (work) => { try { return work(); } catch { return null; } };

  // Pages from disk may have no storage: then the switch holds for the page alone.
  const stored = keep(() => localStorage.getItem("cjmgit-theme"));
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;

  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  const switchTheme = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep(() => localStorage.setItem("cjmgit-theme", root.dataset.theme));
  };

  // Days between a date and today where the page is read.
  const days = (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    const now = new Date();
    return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(year, month - 1, day)) / 864e5);
  };

  const ago = (count) => {
    const format = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
    if (count < 14) return format.format(-count, "day");
    if (count < 63) return format.format(-Math.floor(count / 7), "week");
    if (count < 730) return format.format(-Math.floor(count / 30.44), "month");
    return format.format(-Math.floor(count / 365.25), "year");
  };

  const age = () => {
    for (const place of document.querySelectorAll("[data-since]")) {
      const count = days(place.dataset.since);
      place.textContent = count < 0 ? "" : ago(count);
    }
  };

  const follow = () => {
    for (const link of document.querySelectorAll(".tongues a")) {
      link.search = location.search;
      link.hash = location.hash;
    }
  };

  globalThis.wallDays = days;

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", switchTheme);
    }
    age();
    follow();
    for (const happening of ["hashchange", "popstate"]) addEventListener(happening, follow);
    document.querySelector(".tongues")?.addEventListener("pointerdown", follow);
    document.querySelector(".tongues")?.addEventListener("focusin", follow);
    addEventListener("wall-age", age);
    setInterval(age, 3600e3);
  });
})();
