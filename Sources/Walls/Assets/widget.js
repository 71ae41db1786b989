// The widget: the slice that the address asks for, `?department=ID`; it looks for newer ones by itself.
"use strict";
(() => {
  const place = document.getElementById("slice");
  const lost = document.getElementById("lost");
  const templates = [...document.querySelectorAll("template[data-department]")];
  const asked = new URLSearchParams(location.search).get("department");

  for (const link of place.querySelectorAll("a[data-department]")) {
    link.href = `?${new URLSearchParams({ department: link.dataset.department })}`;
  }

  const template = templates.find((each) => each.dataset.department === asked);
  if (template) place.replaceChildren(document.importNode(template.content, true));
  document.getElementById("unknown").hidden = asked === null || template !== undefined;
  for (const link of template ? place.querySelectorAll("a") : []) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  for (const mark of place.querySelectorAll("[data-due]")) mark.hidden = wallDays(mark.dataset.due) <= 0;
  dispatchEvent(new Event("wall-age"));

  let lostAt = null;
  const tell = () => {
    lost.hidden = lostAt === null;
    if (lostAt !== null) lost.textContent = lost.dataset.words.replace("%1", wallSource.ago(lostAt));
  };
  wallSource.watch({
    changed: () => wallSource.reload(),
    lost: (heardAt) => { lostAt = heardAt; tell(); },
    found: () => { lostAt = null; tell(); },
  });
  setInterval(tell, 30e3);
  // From disk nothing says that there is something new.
  if (wallSource.isFile) setInterval(() => wallSource.reload(), 600e3);
})();
