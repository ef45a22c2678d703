// What only the team may do, on a tablet without the network: by the same code, of which the tablet
// keeps the hash.
import { lasts } from "./clock.js";
import * as rules from "./rules.js";
import { nonce } from "./scanner.js";
import { cell, filled, row, slot, write } from "./screens.js";
import { dressSound } from "./sound.js";
import * as store from "./store.js";
import { putAwayAlone } from "./sync.js";

const SECONDS = 60;
const MOST_TRIES = 5;
const A_MINUTE = 60_000;
const LONGEST_REASON = 160;

/** The panel of a door: what it shows, and what is done there. */
export function teamOf(door) {
  /** Whether what was asked of the panel may be done, where the code has to come with it. */
  async function isKnown(typed) {
    const { device, staff } = door.roster();
    const now = Date.now();
    const kept = await store.list("tries");
    const tries = kept && now - kept.since < A_MINUTE ? kept : { since: now, wrong: 0 };
    if (!staff || tries.wrong >= MOST_TRIES) return false;
    const isRight = (await store.peppered(await rules.stretched(typed, device))) === staff;
    if (!isRight) await store.keepList("tries", { ...tries, wrong: tries.wrong + 1 });
    return isRight;
  }

  function ask(isWrong) {
    const { root, seconds } = door.open("s-locked");
    slot(root, "wrong").hidden = !isWrong;
    root.querySelector("input[name=code]").focus();
    lasts(seconds, door.leave);
  }

  /** What the server was asked for, or what stands in a form of the panel. */
  async function go(path, form, isOpen) {
    if (!form) return ask(false);
    if (!isOpen && !(await isKnown(form.code ?? ""))) return ask(true);
    if (path.endsWith("/let-in")) return letIn(form);
    if (path.endsWith("/undo")) return undo(form);
    if (path.endsWith("/unpair")) return leave(form);
    return panel(form.q ?? "");
  }

  async function letIn({ member, reason = "", nonce: named }) {
    const fact = {
      nonce: named || nonce(),
      kind: "IN",
      member,
      at: new Date(door.now()).toISOString(),
      mode: "FORCED",
      reason: reason.trim().slice(0, LONGEST_REASON),
      told: "WELCOME",
    };
    await door.record(fact);
    return door.tell(fact);
  }

  async function undo({ member, undoes, q = "" }) {
    const person = door.roster().people.find((each) => each.member === member);
    const nonces = undoes ? [undoes] : rules.arrivalsOf(person, door.facts());
    const at = new Date(door.now()).toISOString();
    for (const each of nonces) {
      await door.record({ nonce: nonce(), kind: "UNDO", undoes: each, at, mode: "OFFLINE" });
    }
    return panel(q);
  }

  /** The server is told when it hears us; people are gone from here at once. */
  async function leave({ sure }) {
    if (sure) {
      await putAwayAlone(door.roster().expiresAt);
      return location.replace("/kiosk");
    }
    const n = await store.waiting();
    const { root, seconds } = door.open("s-unsent");
    const title = root.querySelector("h1");
    if (n > 0) title.textContent = n === 1 ? title.dataset.one : filled(title.dataset.some, { n });
    slot(root, "some").hidden = n === 0;
    slot(root, "none").hidden = n > 0;
    return lasts(seconds, door.leave);
  }

  function panel(q) {
    const { root } = door.open("s-staff");
    const { people } = door.roster();
    const isAll = rules.isTooShort(q);
    root.querySelector("#q").value = q;
    slot(root, "latest").hidden = !isAll;
    const found = isAll ? rules.latest(people, door.facts()) : rules.found(people, q, door.facts());
    const walkIns = isAll ? rules.walkIns(door.facts()).reverse() : [];
    root.querySelector(".k-staff").append(...walkIns.map(unlisted), ...found.map((each) => line(each, q)));
    dressSound(root.querySelector("#sound"));
    const waiting = slot(root, "waiting");
    store.waiting().then((n) => (waiting.textContent = filled(waiting.dataset.text, { n })));
    lasts(SECONDS, door.leave);
  }

  function line(person, q) {
    const isHere = Boolean(rules.hereSince(person, door.facts()));
    const at = row(isHere ? "s-staff-in" : "s-staff-out");
    cell(at, person.member, person.name);
    write(at, "name", rules.called(person));
    write(at, "headline", rules.lineOf(person));
    write(at, "who", person.name);
    at.querySelector("button").value = person.member;
    if (isHere) at.querySelector("[name=q]").value = q;
    return at;
  }

  /** Somebody who signed up here, whom the server has not heard of. */
  function unlisted(fact) {
    const at = row("s-staff-in");
    const name = rules.brief(fact.name);
    cell(at, fact.nonce, name);
    write(at, "name", name);
    write(at, "who", name);
    const button = at.querySelector("button");
    button.name = "undoes";
    button.value = fact.nonce;
    return at;
  }

  return { go };
}
