// The tablet at a door works without this file. It adds what a page cannot do alone: a hand scanner
// that types into nothing, a clock that a touch stops, the camera, sounds, a screen that stays
// awake, and a door that goes on when the network does not.
import { lookHere } from "./kiosk/camera.js";
import { lasts, stayAwake } from "./kiosk/clock.js";
import { canKeep, keep, noteArrival, putAway, rememberLanguage, unheard } from "./kiosk/keep.js";
import "./kiosk/press.js";
import { come, nonce } from "./kiosk/scanner.js";
import { play } from "./kiosk/sound.js";

stayAwake();
if (document.getElementById("screen")) {
  import("./kiosk/offline.js");
} else {
  online();
}

function online() {
  lasts(Number(document.body.dataset.clear));
  play(document.body.className);
  rememberLanguage(document.documentElement.lang).catch(() => {});
  const arrival = document.querySelector("main[data-member]");
  const noted = arrival ? noteArrival(arrival.dataset) : Promise.resolve();
  if (document.body.classList.contains("k-unpaired")) putAway();
  else noted.catch(() => {}).then(() => keep(isOver));
  if (document.querySelector("[data-check]")) import("./kiosk/check.js");
  else lookHere(come);
  // While it waits, the tablet goes on by itself at once; what somebody reads stays.
  const waits = document.getElementById("feed");
  addEventListener("offline", () => canKeep && waits && location.replace("/kiosk"));
  addEventListener("submit", send);
  addEventListener("pageshow", () => {
    for (const busy of document.querySelectorAll("form[aria-busy]")) busy.removeAttribute("aria-busy");
  });
}

/** Nobody comes in by a tablet that was put away: it says so at once. */
function isOver(state) {
  if (state === "gone" && Number(document.body.dataset.clear) > 0) location.replace("/kiosk");
}

/** Every arrival has a name of its own, by which it is one, however often it is sent. */
function send(event) {
  const form = event.target;
  // A second press of the same button is no second visitor.
  if (form.ariaBusy === "true") return event.preventDefault();
  form.ariaBusy = "true";
  if (form.matches(".k-lang")) return speak(event);
  const unsent = form.querySelector("[data-unsent]");
  if (unsent?.hidden) return lastWords(event, unsent);
  if (form.getAttribute("action") === "/kiosk/check-ins" && !form.elements.nonce) {
    const hidden = Object.assign(document.createElement("input"), { type: "hidden", name: "nonce" });
    hidden.value = nonce();
    form.append(hidden);
  }
  return undefined;
}

/** Whoever puts the tablet away learns first what would be lost with it. */
async function lastWords(event, unsent) {
  event.preventDefault();
  const form = event.target;
  const n = await unheard();
  form.ariaBusy = "false";
  if (n === 0) return form.submit();
  unsent.textContent = unsent.dataset.unsent.replace("%n%", n);
  unsent.hidden = false;
  return undefined;
}

/** The language lies outside the tablet's own pages, where nobody steps in for a lost network. */
async function speak(event) {
  event.preventDefault();
  const language = event.submitter?.value ?? "en";
  await rememberLanguage(language).catch(() => {});
  const body = new URLSearchParams({ language, back: "/kiosk" });
  await fetch("/language", { method: "POST", body, redirect: "manual" }).catch(() => {});
  location.replace("/kiosk");
}
