// The atlas: search, choices and order. Cards are moved and hidden, never made. And what is stale by the reader's clock.
"use strict";
(() => {
  const age = () => {
    for (const chip of document.querySelectorAll(".standing[data-fresh-until]")) {
      if (wallDays(chip.dataset.freshUntil) <= 0) continue;
      chip.textContent = chip.dataset.stale;
      chip.className = "standing stale";
    }
    for (const mark of document.querySelectorAll("[data-due]")) mark.hidden = wallDays(mark.dataset.due) <= 0;
  };
  age();
  setInterval(age, 3600e3);

  const tools = document.getElementById("tools");
  if (!tools) return;
  const plain = document.getElementById("plain");
  const sorted = document.getElementById("sorted");
  const nothing = document.getElementById("nothing");
  const output = tools.querySelector("output");
  const text = (card) => card.textContent.toLocaleLowerCase(document.documentElement.lang);
  const title = (card) => card.querySelector("h3").textContent;
  const cards = [...plain.querySelectorAll(".card")].map((card) => {
    const row = card.closest("tr")?.querySelector("th")?.textContent ?? "";
    return { card, home: card.parentElement, text: `${row} ${text(card)}`.toLocaleLowerCase(document.documentElement.lang) };
  });

  const most = (name) => (a, b) => Number(b.card.dataset[name]) - Number(a.card.dataset[name]);
  const orders = {
    title: (a, b) => title(a.card).localeCompare(title(b.card), document.documentElement.lang, { numeric: true }),
    touched: (a, b) => (a.card.dataset.touched ?? "").localeCompare(b.card.dataset.touched ?? ""),
    gap: most("gap"), pain: most("pain"), changes: most("changes"),
    mood: (a, b) => Number(a.card.dataset.mood) - Number(b.card.dataset.mood),
  };

  const show = () => {
    const asked = Object.fromEntries(new FormData(tools));
    const words = (asked.search ?? "").toLocaleLowerCase(document.documentElement.lang).split(/\s+/).filter(Boolean);
    const fits = ({ card, text }) => words.every((word) => text.includes(word))
      && ["state", "segment", "standing", "owner"].every((name) => !asked[name] || card.dataset[name] === asked[name]);
    const found = cards.filter((each) => !(each.card.hidden = !fits(each)));

    const order = orders[asked.order];
    if (order) {
      sorted.append(...[...cards].sort((a, b) => order(a, b) || a.card.dataset.place - b.card.dataset.place).map((each) => each.card));
    } else {
      for (const each of cards) each.home.append(each.card);
    }
    plain.hidden = Boolean(order);
    sorted.hidden = !order;
    for (const holder of plain.querySelectorAll("tbody tr, .group")) holder.hidden = !holder.querySelector(".card:not([hidden])");
    nothing.hidden = found.length > 0;
    output.textContent = output.dataset.words.replace("%1", found.length).replace("%2", cards.length);
  };

  tools.hidden = false;
  tools.addEventListener("input", show);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("reset", () => setTimeout(show));
  show();
})();
