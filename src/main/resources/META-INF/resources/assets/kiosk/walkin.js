// Somebody comes who did not sign up, while the network is away: they are written down here, let in
// where a place is free as far as this tablet knows, and signed up when the server hears of it.
import { lasts } from "./clock.js";
import * as rules from "./rules.js";
import { nonce } from "./scanner.js";
import { slot } from "./screens.js";

const LONGEST_NAME = 120;

export function walkInsOf(door) {
  const isFull = () => rules.isFull(door.roster(), door.facts());

  /** The form, as it is or with what was typed and what is wrong with it. */
  function ask(form = {}, wrong = []) {
    if (isFull()) return door.plain("s-full");
    const { root, seconds } = door.open("s-walk-in");
    const fields = root.querySelector(".k-form").elements;
    fields.name.value = form.name ?? "";
    fields.email.value = form.email ?? "";
    fields.introductions.checked = Boolean(form.introductions);
    for (const field of wrong) {
      slot(root, `${field}-wrong`).hidden = false;
      fields[field].setAttribute("aria-invalid", "true");
      fields[field].setAttribute("aria-describedby", `${field}-error`);
      fields[field].closest(".field").classList.add("bad");
    }
    fields[wrong[0] ?? "name"].focus();
    return lasts(seconds, door.leave);
  }

  /** What was typed; the same once more where the server's answer was lost. */
  async function come(form) {
    if (rules.closed(door.roster().hours, door.now())) return door.idle();
    const before = door.facts().find((fact) => fact.nonce === form.nonce);
    if (before) return door.tell(before);
    const name = (form.name ?? "").trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME);
    const email = (form.email ?? "").trim().toLowerCase();
    const wrong = [name === "" && "name", !rules.isAddress(email) && "email"].filter(Boolean);
    if (wrong.length > 0 || isFull()) return ask(form, wrong);
    const fact = {
      nonce: form.nonce || nonce(),
      kind: "WALK_IN",
      name,
      email,
      language: document.documentElement.lang.toUpperCase(),
      introductions: Boolean(form.introductions),
      at: new Date(door.now()).toISOString(),
      mode: "OFFLINE",
      told: "WELCOME",
    };
    await door.record(fact);
    return door.tell(fact);
  }

  return { ask, come };
}
