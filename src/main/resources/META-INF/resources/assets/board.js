// The board shows what the page came with. This keeps it live, and says since when it is not.
const body = document.body;
const paused = document.getElementById("paused");
const clock = document.querySelector(".b-clock");
const SILENCE = 40_000;
let heard = Date.now();
let source;

const time = (when) =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: clock.dataset.zone,
  }).format(when);

function alive() {
  heard = Date.now();
  paused.hidden = true;
}

function pause() {
  if (!paused.hidden) return;
  const words = paused.querySelector("[data-words]");
  words.textContent = words.dataset.words.replace("00:00", time(heard));
  paused.hidden = false;
}

// Only what changed is put in, so that nothing jumps and a reader hears the news alone.
function show(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const known = new Set([...document.querySelectorAll("#hive [data-key]")].map((cell) => cell.dataset.key));
  for (const cell of next.querySelectorAll("#hive [data-key]")) {
    cell.classList.toggle("new", !known.has(cell.dataset.key));
  }
  for (const id of ["inroom", "hive", "foot", "intro", "need", "join"]) {
    const now = document.getElementById(id);
    const then = next.getElementById(id);
    if (now.innerHTML !== then.innerHTML || now.className !== then.className) {
      now.className = then.className;
      now.replaceChildren(...then.childNodes);
    }
  }
}

function listen() {
  source = new EventSource(body.dataset.events);
  source.addEventListener("open", alive);
  source.addEventListener("beat", alive);
  source.addEventListener("room", (event) => {
    alive();
    show(event.data);
  });
  // The link was taken back: the page says so.
  source.addEventListener("gone", () => {
    source.close();
    location.reload();
  });
  source.addEventListener("error", pause);
}

addEventListener("offline", pause);

setInterval(() => {
  clock.textContent = time(Date.now());
  if (Date.now() - heard > SILENCE) pause();
  // A browser gives up for good where something else answered in our place.
  if (source.readyState === EventSource.CLOSED || Date.now() - heard > 2 * SILENCE) {
    source.close();
    heard = Math.max(heard, Date.now() - SILENCE);
    listen();
  }
}, 5_000);
listen();
