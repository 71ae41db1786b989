// Whether there is a newer commit, and whether its source can be reached. From a server by its events, from any other host
// by asking for commit.json now and then, from disk not at all: there the screens look for the file and load the page anew.
"use strict";
globalThis.wallSource = (() => {
  const poll = 60e3, calm = 300e3, soon = 5e3, patience = 10e3;
  const here = document.currentScript.src;
  const isFile = location.protocol === "file:";
  const listeners = [];
  let isTroubled = false, known = null, heardAt = Date.now(), failing = null, isLost = false, events = null, wasServed = false, timer = null;

  const tell = (name) => { for (const listener of listeners) listener[name]?.(heardAt); };
  const again = (time) => { clearTimeout(timer); timer = setTimeout(check, time); };

  const found = () => {
    failing = null;
    // The server is there, and cannot read its source: what it shows is as old as it was.
    if (isTroubled) return;
    heardAt = Date.now();
    if (isLost) { isLost = false; tell("found"); }
  };

  const missed = () => {
    failing ??= Date.now();
    if (Date.now() - failing >= patience) { isLost = true; tell("lost"); }
  };

  // From disk nothing can be read but what pages are made of: whether the style sheet is there says whether the site is.
  const probe = () => new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("frame.css", here).href + `?${Date.now()}`;
    link.onload = () => { link.remove(); resolve(true); };
    link.onerror = () => { link.remove(); resolve(false); };
    document.head.append(link);
  });

  const ask = async () => {
    if (isFile) {
      if (!await probe()) throw new Error("gone");
      return known;
    }
    const answer = await fetch(new URL("commit.json", here), { cache: "no-store", signal: AbortSignal.timeout(15e3) });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()).commit;
  };

  const check = async () => {
    try {
      const commit = await ask();
      found();
      const isNew = known !== null && commit !== known;
      known = commit;
      if (isNew) tell("changed");
      if (wasServed && !events) open();
      again(events ? calm : poll);
    } catch {
      missed();
      again(soon);
    }
  };

  const open = () => {
    if (isFile || events) return;
    events = new EventSource("/events");
    events.onopen = () => { wasServed = true; check(); };
    events.onmessage = check;
    events.addEventListener("commit", () => { isTroubled = false; check(); });
    events.addEventListener("trouble", () => { isTroubled = isLost = true; tell("lost"); });
    events.onerror = () => {
      if (events?.readyState === EventSource.CLOSED) events = null;
      if (wasServed) again(1e3);
    };
  };

  const close = () => { events?.close(); events = null; clearTimeout(timer); };

  const wake = () => {
    if (document.visibilityState === "hidden") return close();
    open();
    check();
  };

  return {
    // Calls `changed`, `lost` and `found` with the time at which the source was last heard of.
    watch(listener) {
      listeners.push(listener);
      if (listeners.length > 1) return;
      document.addEventListener("visibilitychange", wake);
      wake();
    },
    // Loads the page anew, where it can be reached; `before` is done just before that.
    async reload(before) {
      try { await ask(); } catch { missed(); again(soon); return; }
      before?.();
      location.reload();
    },
    get isFile() { return isFile; },
    ago(time) {
      const seconds = Math.round((Date.now() - time) / 1000);
      const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
      if (seconds < 90) return format.format(-seconds, "second");
      if (seconds < 5400) return format.format(-Math.round(seconds / 60), "minute");
      if (seconds < 129600) return format.format(-Math.round(seconds / 3600), "hour");
      return format.format(-Math.round(seconds / 86400), "day");
    },
  };
})();
