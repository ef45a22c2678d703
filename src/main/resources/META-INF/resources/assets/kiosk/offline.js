// The door on its own: it decides by its list, writes down what happened, and only then tells it.
import { lookHere } from "./camera.js";
import { lasts } from "./clock.js";
import { greet, sayParty } from "./greeting.js";
import { keep, rememberLanguage } from "./keep.js";
import * as rules from "./rules.js";
import { come, nonce } from "./scanner.js";
import { cell, clock, filled, row, show, slot, write } from "./screens.js";
import { play } from "./sound.js";
import * as store from "./store.js";
import { forget } from "./sync.js";
import { teamOf } from "./team.js";
import { walkInsOf } from "./walkin.js";

const SEARCH_SECONDS = 20;
const TICK_MILLIS = 5_000;

let roster = null;
let away = null;
let greetings = null;
let facts = [];
let told = null;
let isBack = false;
let stopLooking = () => {};

const now = () => Date.now() + (roster?.skew ?? 0);
const time = (instant) => clock(new Date(instant), roster.hours.zone);

/** What the panel of the team and the form for walk-ins need of it. */
const door = {
  roster: () => roster,
  facts: () => facts,
  now,
  open,
  plain,
  idle,
  leave,
  record,
  tell,
};
const team = teamOf(door);
const walkIns = walkInsOf(door);

async function load() {
  roster = await store.list("roster");
  away = await store.list("away");
  const until = roster?.expiresAt ?? away?.expiresAt;
  if (until && now() >= Date.parse(until)) {
    await forget();
    roster = away = null;
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
  if (!roster) await nothing();
  else await go(what ?? { path: "/kiosk" });
  keep(heard);
  setInterval(dress, TICK_MILLIS);
}

function go({ path, q, form }) {
  const undone = /^\/kiosk\/check-ins\/([^/]+)\/undo$/.exec(path)?.[1];
  if (undone) return undo(undone);
  if (path === "/kiosk/people") return search(q);
  if (path.startsWith("/kiosk/check-ins") && form) return arrive(form);
  if (path.startsWith("/kiosk/walk-in")) return form ? walkIns.come(form) : walkIn();
  if (path.startsWith("/kiosk/staff")) return team.go(path, form, false);
  return path === "/kiosk/check" ? plain("s-check") : idle();
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
  const fields = Object.fromEntries(new FormData(form, event.submitter));
  if (form.matches(".k-lang")) return speak(event.submitter.value);
  return Promise.resolve(done(form.getAttribute("action"), fields)).catch(() => plain("s-trouble"));
}

function done(action, fields) {
  const isOpen = ["s-staff", "s-unsent"].includes(document.body.dataset.screen);
  if (action.startsWith("/kiosk/staff")) return team.go(action, fields, isOpen);
  if (action === "/kiosk/walk-in") return walkIns.come(fields);
  return action.endsWith("/undo") ? undo(told) : arrive(fields);
}

/** Nobody signs up at a door that is closed. */
const walkIn = () => (rules.closed(roster.hours, now()) ? idle() : walkIns.ask());

function clicked(event) {
  const path = event.target.closest?.("a")?.getAttribute("href");
  if (!path || isBack) return;
  event.preventDefault();
  if (roster) go({ path });
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

async function nothing() {
  if (!away) open("s-nothing");
  else {
    const { root } = open("s-away");
    const n = await store.waiting();
    const said = slot(root, "some");
    said.hidden = n === 0;
    said.textContent = filled(said.textContent, { n });
  }
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
  const { seconds, classes } = open(id);
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
  root.querySelector(".k-list").append(...people.map((each) => line(each, q)));
  (root.querySelector(".k-list button") ?? field).focus();
  lasts(SEARCH_SECONDS, leave);
}

function line(person, q) {
  const since = rules.hereSince(person, facts);
  const at = row(since ? "s-found-here" : "s-found");
  cell(at, person.member, person.name);
  const parts = rules.marked(person.name, q).map(({ text, hit }) => {
    const part = document.createElement(hit ? "mark" : "span");
    part.textContent = text;
    return part;
  });
  slot(at, "name").append(...parts, person.guests > 0 ? `+${person.guests}` : "");
  if (since) slot(at, "here").textContent = filled(slot(at, "here").textContent, { since: time(since) });
  else {
    write(at, "headline", rules.lineOf(person));
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
  await record(fact);
  return tell(fact, since);
}

/** Nobody is told anything before it is written down. */
async function record(fact) {
  await store.addFact(roster.occurrence, fact);
  facts.push(fact);
}

function tell(fact, since) {
  told = fact.nonce;
  const person = roster.people.find((each) => each.member === fact.member);
  const { root, seconds, classes } = open(`told-${fact.told}`);
  const values = {
    name: (person?.name ?? fact.name ?? "").split(" ")[0],
    since: since ? time(since) : time(fact.at),
    opens: time(roster.hours.opensAt),
  };
  for (const each of root.querySelectorAll("h1, .k-sub")) {
    // A pass that is not on the list may be good on another day: it is no mistake of the reader.
    const isOfAnother = fact.told === "UNKNOWN_CODE" && rules.isPass(fact.code ?? "");
    each.textContent = filled((isOfAnother && each.dataset.pass) || each.textContent, values);
  }
  if (person) sayParty(root, person);
  if (fact.told === "WELCOME" && person) greet(root, person, { roster, facts, greetings });
  play(classes);
  lasts(seconds, leave);
}

async function undo(undoes) {
  const at = new Date(now()).toISOString();
  await record({ nonce: nonce(), kind: "UNDO", undoes, at, mode: "OFFLINE" });
  leave();
}

/** What stands around a screen: whose door, what waits, who is here, how old the list is. */
async function dress() {
  const root = document.getElementById("screen");
  if (!roster) return;
  write(root, "title", roster.hours.title);
  write(root, "now", time(now()));
  const here = rules.headCount(roster, facts);
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
