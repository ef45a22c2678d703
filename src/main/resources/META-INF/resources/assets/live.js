// The page about a door works without this file. It only asks again by itself, and puts in what changed.
const EVERY = 10_000;

async function ask() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[id^=live-]")) {
      const then = next.getElementById(part.id);
      // Nothing goes away under somebody's finger.
      if (then && then.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) {
        part.replaceChildren(...then.childNodes);
      }
    }
  } catch {
    // No network: what stands there tells its time.
  }
}

setInterval(ask, EVERY);
addEventListener("visibilitychange", ask);
