// Keeps the tablet and the server of one mind while they hear each other: what happened goes up,
// who is expected comes down.
import { isOtherwise, merged } from "./rules.js";
import * as store from "./store.js";

const PATIENCE_MILLIS = 10_000;
const BATCH = 100;
const GREETINGS_MILLIS = 120_000;
const HEALTH_MILLIS = 120_000;
const ITS_TIME_COMES = ["check-in.too-many-codes"];
// What is none of these answers of ours may be another one later.
const LATER = [401, 408, 425, 429];
const isRefusal = (status) => status >= 400 && status < 500 && !LATER.includes(status);

/** The server has heard it, and says why it cannot stand. */
class Refused extends Error {}

/** The tablet was revoked, or is none: nothing stays on it. */
export class Gone extends Error {}

/** The tablet was put away while the server did not hear it. */
const AWAY = "/away";
const marks = () => caches.open("panal-kiosk-language");

async function call(path, body, { goneAt = [401], method = body ? "POST" : "GET" } = {}) {
  const answer = await fetch(path, {
    method,
    headers: { Accept: "application/json", ...(body && { "Content-Type": "application/json" }) },
    body: body && JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  // Only our own word counts, not that of a network which asks for a password of its own.
  const isOurs = answer.headers.get("Content-Type")?.startsWith("application/problem+json");
  if (isOurs && goneAt.includes(answer.status)) throw new Gone();
  if (isOurs && isRefusal(answer.status)) throw new Refused((await answer.json()).code);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** All of it, by one page at a time. What cannot be done now throws, and is tried again later. */
export function sync() {
  const alone = (work) =>
    navigator.locks ? navigator.locks.request("panal-door", work) : work();
  return alone(async () => {
    try {
      // A browser that is no tablet any more, but on which a member is signed in, finds no door.
      const door = await call("/api/v1/door", undefined, { goneAt: [401, 404] });
      await tellHealth();
      await upload();
      if (await store.list("away")) await leave();
      await read(door);
      await tellHealth();
    } catch (failed) {
      if (failed instanceof Gone) await forget();
      throw failed;
    }
  });
}

/** Nothing stays, not even that there was something. */
export async function forget() {
  await store.wipe();
  await (await marks()).delete(AWAY);
}

/** Put away while the server does not hear it: people are gone at once, what was not sent waits. */
export async function putAwayAlone(expiresAt) {
  await (await marks()).put(AWAY, new Response("yes"));
  await store.keepUnsent();
  await store.keepList("away", { expiresAt });
}

/** What it still had to say is said: it is no tablet any more. */
async function leave() {
  if ((await store.waiting()) > 0) throw new Error("not all of it is sent");
  await call("/api/v1/door", undefined, { method: "DELETE" });
  throw new Gone();
}

const address = (code, what) => `/api/v1/occurrences/${code}/door/${what}`;

async function upload() {
  const waiting = (await store.allFacts()).filter((fact) => !fact.sentAt);
  for (const code of new Set(waiting.map((fact) => fact.occurrence))) {
    const all = waiting.filter((fact) => fact.occurrence === code);
    for (const fact of all.filter(({ kind }) => kind === "WALK_IN")) await sendWalkIn(code, fact);
    const here = all.filter(({ kind }) => kind !== "WALK_IN");
    for (let from = 0; from < here.length; from += BATCH) {
      await send(code, here.slice(from, from + BATCH));
    }
  }
}

async function send(code, facts) {
  const items = facts.map(({ occurrence, sentAt, problem, ...item }) => item);
  const answers = (await call(address(code, "check-ins"), { items })).items;
  for (const [index, { answer, problem }] of answers.entries()) {
    const fact = facts[index];
    if (ITS_TIME_COMES.includes(problem)) continue;
    if (answer && fact.told && isOtherwise(fact.told, answer)) {
      const again = { ...items[index], nonce: `${fact.nonce}-2` };
      await store.addFact(code, again);
    }
    await store.noteSent(fact.nonce, { sentAt: Date.now(), problem: problem ?? undefined });
  }
}

/** Who signed up here is signed up there; by the same nonce it is one person, however often. */
async function sendWalkIn(code, fact) {
  const { occurrence, sentAt, problem, kind, mode, told, ...form } = fact;
  let why;
  try {
    await call(address(code, "walk-ins"), form);
  } catch (failed) {
    if (!(failed instanceof Refused)) throw failed;
    why = failed.message;
  }
  await store.noteSent(fact.nonce, { sentAt: Date.now(), problem: why });
}

let lastHealth = "";
let toldAt = 0;

/** How this tablet is, for the organiser's page: when it changed, and now and then. */
async function tellHealth() {
  const battery = await navigator.getBattery?.().catch(() => null);
  const health = {
    battery: battery ? Math.round(battery.level * 100) : null,
    charging: battery ? battery.charging : null,
    waiting: (await store.allFacts()).filter((fact) => !fact.sentAt || fact.problem).length,
  };
  const said = JSON.stringify(health);
  if (said === lastHealth && Date.now() - toldAt < HEALTH_MILLIS) return;
  try {
    await call("/api/v1/door/health", health, { method: "PUT" });
    lastHealth = said;
    toldAt = Date.now();
  } catch (failed) {
    // The door goes on whether or not somebody can read how this tablet is.
    if (failed instanceof Gone) throw failed;
  }
}

async function read(door) {
  const code = door.occurrences[0];
  const before = await store.list("roster");
  if (!code) return before && store.forgetList("roster");
  const isSame = before?.occurrence === code;
  const since = isSame && before.version ? `?since=${encodeURIComponent(before.version)}` : "";
  const asked = Date.now();
  const roster = await call(address(code, `roster${since}`));
  const answered = Date.now();
  const skew = Date.parse(roster.version) - (asked + answered) / 2;
  const isOver = Date.parse(roster.version) >= Date.parse(roster.hours.endsAt);
  await store.keepList("roster", {
    ...roster,
    // What is over needs no list of people; should it be prolonged, all of it is read anew.
    version: isOver ? null : roster.version,
    people: isOver ? [] : roster.full ? roster.people : merged(before.people, roster.people),
    skew,
    readAt: answered + skew,
    expiresAt: door.expiresAt,
    device: door.device,
    staff: await store.peppered(door.staff),
  });
  await store.dropSent(asked);
  await readGreetings(code, isOver);
}

async function readGreetings(code, isOver) {
  if (isOver) return store.forgetList("greetings");
  const before = await store.list("greetings");
  const isFresh = before?.code === code && Date.now() - before.readAt < GREETINGS_MILLIS;
  if (isFresh) return undefined;
  const [en, es] = await Promise.all(
    ["en", "es"].map((language) => call(address(code, `introductions?language=${language}`))),
  );
  return store.keepList("greetings", { code, en, es, readAt: Date.now() });
}
