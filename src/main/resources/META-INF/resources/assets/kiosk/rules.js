// What a door decides, as the server does: browser/DoorRulesTest holds the two side by side.
const LEAST_LETTERS = 3;
const MOST_FOUND = 5;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 8;
const PASS = "P1.";

/** Text as it is compared: without case, accents and surplus spaces. */
export function folded(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .trim();
}

const words = (text) => (text === "" ? [] : text.split(" "));

export function isTooShort(query) {
  return words(folded(query)).join("").length < LEAST_LETTERS;
}

/** Whether each typed word begins a word of the name, none of which counts twice. */
export function fits(query, name) {
  const left = words(name);
  return words(folded(query))
    .sort((one, other) => other.length - one.length)
    .every((word) => {
      const at = left.findIndex((each) => each.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** Who is coming, or here, and fits; five at most. */
export function found(people, query, facts) {
  return people
    .filter((each) => each.status !== "NOT_GOING" || hereSince(each, facts))
    .filter((each) => each.folded !== "" && fits(query, each.folded))
    .slice(0, MOST_FOUND);
}

/** The code that somebody meant: case, spaces and dashes do not count, look-alikes are put right. */
export function meant(typed) {
  return typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll("I", "1")
    .replaceAll("L", "1");
}

/** Whether the last letter is the one that fits the others: Luhn's sum in base 32. */
export function isChecked(code) {
  const digits = [...code].map((letter) => ALPHABET.indexOf(letter));
  if (digits.length < 2 || digits.includes(-1)) return false;
  const base = ALPHABET.length;
  let sum = 0;
  digits.forEach((digit, index) => {
    const product = digit * ((digits.length - index) % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / base) + (product % base);
  });
  return sum % base === 0;
}

/** Whether what somebody typed is meant as a code, and not as a name. */
export function isCode(typed, isKnown) {
  const isShort = meant(typed).length === CODE_LENGTH;
  return typed.trim().startsWith(PASS) || (isShort && (/\p{Nd}/u.test(typed) || isKnown));
}

/** The hash that a roster knows a pass or a typed code by; null for what can be nobody's. */
export async function hash(typed) {
  const text = typed.trim().startsWith(PASS) ? typed.trim() : meant(typed);
  if (!text.startsWith(PASS) && !isChecked(text)) return null;
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function holder(people, hashed) {
  return hashed && people.find((each) => each.badge === hashed || each.code === hashed);
}

export const letsIn = (told) => told === "WELCOME" || told === "ALREADY_HERE";

/** Since when somebody is here: as the roster says, and by what happened on this tablet since. */
export function hereSince(person, facts) {
  const undone = new Set(facts.map((fact) => fact.undoes).filter(Boolean));
  let since = person.hereSince ?? null;
  facts
    .filter((fact) => fact.member === person.member && !undone.has(fact.nonce))
    .sort((one, other) => one.at.localeCompare(other.at))
    .forEach((fact) => {
      if (fact.kind === "OUT") since = null;
      else if (letsIn(fact.told)) since ??= fact.at;
    });
  return since;
}

/** What the hour alone says; null while the door is open. */
export function closed(hours, at) {
  if (hours.cancelled) return "CANCELLED";
  if (at >= Date.parse(hours.endsAt)) return "OVER";
  return at < Date.parse(hours.opensAt) ? "TOO_EARLY" : null;
}

/** What somebody is told. A person is null where nobody has the code that was shown. */
export function verdict(hours, person, since, at) {
  if (!person) return "UNKNOWN_CODE";
  return closed(hours, at) ?? (since ? "ALREADY_HERE" : person.told);
}

/** What the server recorded is not what happened here: it has to be told once more. */
export function isOtherwise(told, answer) {
  return !answer.flagged && letsIn(told) !== letsIn(answer.result);
}

/** A roster with what changed since. */
export function merged(people, changed) {
  const all = new Map(people.map((each) => [each.member, each]));
  changed.forEach((each) => all.set(each.member, each));
  return [...all.values()].sort((one, other) => one.folded.localeCompare(other.folded));
}
