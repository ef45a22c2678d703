// What a door decides, as the server does: browser/DoorRulesTest holds the two side by side.
const LEAST_LETTERS = 3;
const MOST_FOUND = 5;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 8;
const PASS = "P1.";
const LATEST = 20;
const STRETCHED = 210_000;
// Letters of their own, of which no accent can be taken away, as people type them without.
const PLAIN = { ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ə: "e", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** Text as it is compared: without case, accents and surplus spaces. */
export function folded(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .trim()
    .replace(/[łøđðıəßæœþ]/g, (letter) => PLAIN[letter]);
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

const before = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const byName = (one, other) =>
  before(one.folded, other.folded) || before(one.member, other.member);

/** Who is coming, or here, and fits; five at most. */
export function found(people, query, facts) {
  return people
    .filter((each) => each.status !== "NOT_GOING" || hereSince(each, facts))
    .filter((each) => each.folded !== "" && fits(query, each.folded))
    .sort(byName)
    .slice(0, MOST_FOUND);
}

/** Who came in last, for the team to look back at. */
export function latest(people, facts) {
  return people
    .map((person) => ({ person, since: hereSince(person, facts) }))
    .filter(({ since, person }) => since && person.name !== "")
    .sort((one, other) => before(other.since, one.since))
    .slice(0, LATEST)
    .map(({ person }) => person);
}

/** The code that somebody meant: case, spaces and dashes do not count, look-alikes are put right. */
export function meant(typed) {
  return typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/[^!-~]/gu, "?")
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
  return text.startsWith(PASS) || isChecked(text) ? digest(text) : null;
}

export const isPass = (typed) => typed.trim().startsWith(PASS);

/** SHA-256 in letters and digits. */
export async function digest(text) {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

export const hex = (bytes) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The code of the team as the server tells it to the tablet: each guess takes its time. */
export async function stretched(typed, device) {
  const bytes = (text) => new TextEncoder().encode(text);
  const digits = bytes(typed.replace(/\D/g, ""));
  const key = await crypto.subtle.importKey("raw", digits, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(`staff ${device}`), iterations: STRETCHED };
  return hex(await crypto.subtle.deriveBits(how, key, 256));
}

export function holder(people, hashed) {
  return hashed && people.find((each) => each.badge === hashed || each.code === hashed);
}

export const letsIn = (told) => told === "WELCOME" || told === "ALREADY_HERE";

/** Since when somebody is here: as the roster says, and by what happened on this tablet since. */
export function hereSince(person, facts) {
  const undone = undoneBy(facts);
  const arrivals = person.arrivals ?? [];
  const isTakenBack = arrivals.length > 0 && arrivals.every((nonce) => undone.has(nonce));
  let since = isTakenBack ? null : (person.hereSince ?? null);
  facts
    .filter((fact) => fact.member === person.member && !undone.has(fact.nonce))
    .sort((one, other) => one.at.localeCompare(other.at))
    .forEach((fact) => {
      if (fact.kind === "OUT") since = null;
      else if (letsIn(fact.told)) since ??= fact.at;
    });
  return since;
}

const undoneBy = (facts) => new Set(facts.map((fact) => fact.undoes).filter(Boolean));

/** A name in parts, of which those are hits that somebody typed; as the server marks them. */
export function marked(name, typed) {
  const left = words(folded(typed)).sort((one, other) => other.length - one.length);
  return name.split(" ").flatMap((word) => {
    const at = left.findIndex((each) => folded(word).startsWith(each));
    const [hit] = at < 0 ? [""] : left.splice(at, 1);
    let end = 0;
    while (end < word.length && folded(word.slice(0, end)).length < hit.length) end += 1;
    return [
      { text: word.slice(0, end), hit: true },
      { text: `${word.slice(end)} `, hit: false },
    ].filter(({ text }) => text !== "");
  });
}

/** Marta G. +2. */
export const called = ({ name, guests }) => (guests > 0 ? `${name} +${guests}` : name);

/** What they do, and the role they come in. */
export const lineOf = ({ headline, lane }) => [headline, lane].filter(Boolean).join(" · ");

/** First name and initial of a whole name. */
export function brief(name) {
  const [first, ...others] = name.split(" ");
  return others.length === 0 ? first : `${first} ${[...others[0]][0]}.`;
}

/** All that says that somebody is here, to take it back by. */
export function arrivalsOf(person, facts) {
  const own = facts.filter((fact) => fact.member === person.member && fact.kind === "IN");
  const undone = undoneBy(facts);
  const all = new Set([...(person.arrivals ?? []), ...own.map((fact) => fact.nonce)]);
  return [...all].filter((nonce) => !undone.has(nonce));
}

/** Those who signed up on this tablet alone, and are in. */
export function walkIns(facts) {
  const undone = undoneBy(facts);
  return facts.filter((fact) => fact.kind === "WALK_IN" && !undone.has(fact.nonce));
}

/** How many are here: by the list, by what happened since, and who is on no list of this tablet. */
export function headCount({ people, count }, facts) {
  const party = (sum, each) => sum + 1 + each.guests;
  const listed = people.filter((each) => each.hereSince).reduce(party, 0);
  const now = people.filter((each) => hereSince(each, facts)).reduce(party, 0);
  return now + Math.max(0, count.here - listed) + walkIns(facts).length;
}

/** Whether there is no place for somebody else, as far as this tablet knows. */
export function isFull({ count }, facts) {
  const unheard = walkIns(facts).filter((fact) => !fact.sentAt).length;
  return count.capacity != null && count.expected + unheard >= count.capacity;
}

// What the server takes for an address, and no more: what it refuses could not be sent.
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const ADDRESS = new RegExp(
  `^(?=.{1,254}$)(?=[^@]{1,64}@)${ATOM}(\\.${ATOM})*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$`,
  "i",
);
export const isAddress = (text) => ADDRESS.test(text);

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
  return [...all.values()];
}
