// The door on its own: it decides by its list, writes down what happened, and only then tells it.
import { lookHere } from "./camera.js";
import { lasts } from "./clock.js";
import { keep, rememberLanguage } from "./keep.js";
import * as rules from "./rules.js";
import { come, nonce } from "./scanner.js";
import { cell, clock, filled, row, show, slot, write } from "./screens.js";
import { play } from "./sound.js";
import * as store from "./store.js";

const SEARCH_SECONDS = 20;
const MOST_MET = 3;
const TICK_MILLIS = 5_000;

let roster = null;
let greetings = null;
let facts = [];
let told = null;
let isBack = false;
let stopLooking = () => {};

const now = () => Date.now() + (roster?.skew ?? 0);
const time = (instant) => clock(new Date(instant), roster.hours.zone);

async function load() {
  roster = await store.list("roster");
  if (roster && now() >= Date.parse(roster.expiresAt)) {
    await store.wipe();
    roster = null;
  }
  if (roster?.people.length && rules.closed(roster.hours, now()) === "OVER") {
    roster = { ...roster, people: [], version: null };
    await store.keepList("roster", roster);
    await store.forgetList("greetings");
  }
  greetings = await store.list("greetings");
  facts = (await store.allFacts()).filter((fact) => fact.occurrence === roster?.occurrence);
}

/** What was asked of the server, which did not answer. */
function asked() {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 1000, null);
    worker.postMessage("asked", [port2]);
  });
}

async function begin() {
  // First of all: nothing may leave for a network that is not there.
  document.addEventListener("submit", submitted, true);
  document.addEventListener("click", clicked, true);
  const what = await asked();
  history.replaceState(null, "", "/kiosk");
  await load();
  if (!roster) nothing();
  else await go(what ?? { path: "/kiosk" });
  keep(heard);
  setInterval(dress, TICK_MILLIS);
}

function go({ path, q, form }) {
  const undone = /^\/kiosk\/check-ins\/([^/]+)\/undo$/.exec(path)?.[1];
  if (undone) return undo(undone);
  if (path === "/kiosk/people") return search(q);
  if (path.startsWith("/kiosk/check-ins") && form) return arrive(form);
  if (path.startsWith("/kiosk/walk-in")) return plain("s-walk-in");
  if (path.startsWith("/kiosk/staff") || path === "/kiosk/check") return plain("s-staff");
  return idle();
}

async function heard(state) {
  if (state === "gone") return location.replace("/kiosk");
  isBack = state === "online";
  await load();
  const waits = ["s-idle", "s-closed", "s-nothing"].includes(document.body.dataset.screen);
  if (isBack && waits && !document.getElementById("q")?.value) return location.replace("/kiosk");
  return dress();
}

/** Everything that leads on stays on this page while the network is away. */
function submitted(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
  const form = event.target;
  const { q, member, nonce: named } = Object.fromEntries(new FormData(form, event.submitter));
  if (form.matches(".k-lang")) return speak(event.submitter.value);
  const isUndo = form.getAttribute("action").endsWith("/undo");
  const work = isUndo ? undo(told) : arrive({ q, member, nonce: named });
  return work.catch(() => plain("s-walk-in"));
}

function clicked(event) {
  const path = event.target.closest?.("a")?.getAttribute("href");
  if (!path || isBack) return;
  event.preventDefault();
  go({ path });
}

async function speak(language) {
  await rememberLanguage(language);
  // What the server would have set, for when it is back.
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`;
  location.replace("/kiosk");
}

function leave() {
  if (isBack) location.replace("/kiosk");
  else idle();
}

function open(id) {
  stopLooking();
  stopLooking = () => {};
  const opened = show(id);
  dress();
  return opened;
}

function nothing() {
  open("s-nothing");
  lasts(0);
}

function idle() {
  if (!roster) return nothing();
  const closed = rules.closed(roster.hours, now());
  const { root } = open(closed ? "s-closed" : "s-idle");
  lasts(0);
  if (closed) {
    const title = root.querySelector("h1");
    const text = { CANCELLED: "cancelled", OVER: "over", TOO_EARLY: "early" }[closed];
    title.textContent = filled(title.dataset[text], { title: roster.hours.title, opens: time(roster.hours.opensAt) });
    return undefined;
  }
  const looking = lookHere(come);
  stopLooking = () => looking.then((stop) => stop());
  return undefined;
}

/** Screens that say one thing. */
function plain(id) {
  const { root, seconds, classes } = open(id);
  const waiting = slot(root, "waiting");
  if (waiting) store.waiting().then((n) => (waiting.textContent = filled(waiting.textContent, { n })));
  play(classes);
  lasts(seconds, leave);
}

async function search(q) {
  const { root } = open("s-search");
  const field = root.querySelector("#q");
  field.value = q;
  const isTooShort = rules.isTooShort(q);
  const people = isTooShort ? [] : rules.found(roster.people, q, facts);
  slot(root, "short").hidden = !isTooShort;
  slot(root, "none").hidden = isTooShort || people.length > 0;
  root.querySelector(".k-list").append(...people.map(line));
  (root.querySelector(".k-list button") ?? field).focus();
  lasts(SEARCH_SECONDS, leave);
}

function line(person) {
  const since = rules.hereSince(person, facts);
  const at = row(since ? "s-found-here" : "s-found");
  cell(at, person.member, person.name);
  write(at, "name", person.name);
  if (since) slot(at, "here").textContent = filled(slot(at, "here").textContent, { since: time(since) });
  else {
    write(at, "headline", person.headline);
    at.querySelector("button").value = person.member;
  }
  return at;
}

/** Somebody shows a pass, types a code, or taps their name. */
async function arrive({ q = "", member, nonce: named }) {
  if (!roster) return nothing();
  if (!member && !q.trim()) return idle();
  const before = facts.find((fact) => fact.nonce === named);
  if (before) return tell(before);
  const person = member
    ? roster.people.find((each) => each.member === member)
    : rules.holder(roster.people, await rules.hash(q));
  if (!member && !rules.isCode(q, Boolean(person))) return search(q);
  const at = now();
  const since = person && rules.hereSince(person, facts);
  const fact = {
    nonce: named || nonce(),
    kind: "IN",
    ...(person || member ? { member: person?.member ?? member } : { code: q.trim().slice(0, 80) }),
    at: new Date(at).toISOString(),
    mode: "OFFLINE",
    told: member && !person ? "NOT_ON_THE_LIST" : rules.verdict(roster.hours, person, since, at),
  };
  await store.addFact(roster.occurrence, fact);
  facts.push(fact);
  return tell(fact, since);
}

function tell(fact, since) {
  told = fact.nonce;
  const person = roster.people.find((each) => each.member === fact.member);
  const { root, seconds, classes } = open(`told-${fact.told}`);
  const values = {
    name: person?.name.split(" ")[0] ?? "",
    since: since ? time(since) : time(fact.at),
    opens: time(roster.hours.opensAt),
  };
  for (const each of root.querySelectorAll("h1, .k-sub")) each.textContent = filled(each.textContent, values);
  if (fact.told === "WELCOME" && person) greet(root, person);
  play(classes);
  lasts(seconds, leave);
}

function greet(root, visitor) {
  const language = document.documentElement.lang;
  const isHere = ({ memberId }) => {
    const person = roster.people.find((each) => each.member === memberId);
    return Boolean(person && rules.hereSince(person, facts));
  };
  const meet = (greetings?.[language] ?? []).find((each) => each.visitor === visitor.member)?.meet ?? [];
  const first = meet.map((each) => ({ ...each, here: isHere(each) })).sort((one, other) => other.here - one.here);
  const section = root.querySelector(".k-meet");
  section.hidden = meet.length === 0;
  section.querySelector("ul").append(
    ...first.slice(0, MOST_MET).map((each) => {
      const at = row("s-meet");
      cell(at, each.memberId, each.firstName);
      write(at, "name", each.firstName);
      write(at, "headline", each.headline);
      slot(at, "here").hidden = !each.here;
      write(at, "why", each.why).hidden = each.why === "";
      return at;
    }),
  );
}

async function undo(undoes) {
  const at = new Date(now()).toISOString();
  const fact = { nonce: nonce(), kind: "UNDO", undoes, at, mode: "OFFLINE" };
  await store.addFact(roster.occurrence, fact);
  facts.push(fact);
  leave();
}

/** What stands around a screen: whose door, what waits, who is here, how old the list is. */
async function dress() {
  const root = document.getElementById("screen");
  if (!roster) return;
  write(root, "title", roster.hours.title);
  write(root, "now", time(now()));
  const here = roster.people
    .filter((each) => rules.hereSince(each, facts))
    .reduce((sum, each) => sum + 1 + each.guests, 0);
  const count = slot(root, "count");
  if (count && here > 0) count.textContent = filled(count.dataset.some, { here, expected: roster.count.expected });
  const age = slot(root, "age");
  if (age) {
    age.dataset.text ??= age.textContent;
    const minutes = Math.max(0, Math.floor((now() - roster.readAt) / 60_000));
    age.textContent = filled(age.dataset.text, { time: time(roster.readAt), minutes });
  }
  const net = slot(root, "net");
  const n = net && (await store.waiting());
  if (n) net.textContent = filled(net.dataset.some, { n });
}

begin();
