// What stands on a welcome besides the name: with whom somebody comes, and whom to look for.
import * as rules from "./rules.js";
import { cell, filled, row, slot, write } from "./screens.js";

const MOST_MET = 3;

/** With whom, and as what, somebody comes. */
export function sayParty(root, { guests, lane }) {
  const at = slot(root, "party");
  const one = guests === 1 ? at.dataset.one : "";
  const many = guests > 1 ? filled(at.dataset.some, { n: guests }) : one;
  at.textContent = [lane, many].filter(Boolean).join(" · ");
  at.hidden = at.textContent === "";
}

/** Only people who allow it are on this tablet; those already here come first. */
export function greet(root, visitor, { roster, facts, greetings }) {
  const isHere = ({ memberId }) => {
    const person = roster.people.find((each) => each.member === memberId);
    return Boolean(person && rules.hereSince(person, facts));
  };
  const ours = greetings?.[document.documentElement.lang] ?? [];
  const meet = ours.find((each) => each.visitor === visitor.member)?.meet ?? [];
  const first = meet
    .map((each) => ({ ...each, here: isHere(each) }))
    .sort((one, other) => other.here - one.here);
  const section = root.querySelector(".k-meet");
  section.hidden = meet.length === 0;
  section.querySelector("ul").append(...first.slice(0, MOST_MET).map(line));
}

function line(each) {
  const at = row("s-meet");
  cell(at, each.memberId, each.firstName);
  write(at, "name", each.firstName);
  write(at, "headline", each.headline);
  slot(at, "here").hidden = !each.here;
  write(at, "why", each.why).hidden = each.why === "";
  return at;
}
