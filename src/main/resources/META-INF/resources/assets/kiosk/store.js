// What the tablet keeps: who is expected, and what happened while the server did not hear it. All
// of it is encrypted with a key that no script can read out; src/docs/kiosk.md says what that does
// not protect from.
import { hex } from "./rules.js";

const NAME = "panal-door";
let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("keys");
      asked.result.createObjectStore("lists");
      asked.result.createObjectStore("facts", { keyPath: "nonce" });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

/** Runs in one transaction, and is done when that is on the disk. */
async function within(stores, mode, work) {
  const transaction = (await database()).transaction(stores, mode, { durability: "strict" });
  const asked = work(...stores.map((name) => transaction.objectStore(name)));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked?.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

async function made(name, algorithm, uses) {
  const kept = await within(["keys"], "readonly", (keys) => keys.get(name));
  if (kept) return kept;
  const key = await crypto.subtle.generateKey(algorithm, false, uses);
  await within(["keys"], "readwrite", (keys) => keys.put(key, name));
  return key;
}

const key = () => made("own", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]);

/** What nobody can work out again on another machine: the key for it stays in this browser. */
export async function peppered(text) {
  const pepper = await made("pepper", { name: "HMAC", hash: "SHA-256" }, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", pepper, new TextEncoder().encode(text)));
}

async function sealed(value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), text);
  return { iv, data };
}

async function unsealed({ iv, data }) {
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(), data);
  return JSON.parse(new TextDecoder().decode(text));
}

/** A list by its name: the roster, or the introductions; null where none is kept. */
export async function list(name) {
  const kept = await within(["lists"], "readonly", (lists) => lists.get(name));
  return kept ? unsealed(kept) : null;
}

export async function keepList(name, value) {
  const kept = await sealed(value);
  await within(["lists"], "readwrite", (lists) => lists.put(kept, name));
}

export const forgetList = (name) =>
  within(["lists"], "readwrite", (lists) => lists.delete(name));

/** Writes what happened. Whoever waits for this may tell the visitor. */
export async function addFact(occurrence, fact, note) {
  const row = { nonce: fact.nonce, occurrence, at: fact.at, kept: await sealed(fact), ...note };
  await within(["facts"], "readwrite", (facts) => facts.put(row));
}

/** All that happened, in its order; with when it was sent, and why it could not be taken. */
export async function allFacts() {
  const rows = await within(["facts"], "readonly", (facts) => facts.getAll());
  rows.sort((one, other) => one.at.localeCompare(other.at));
  return Promise.all(
    rows.map(async ({ occurrence, sentAt, problem, kept }) => ({
      ...(await unsealed(kept)),
      occurrence,
      sentAt,
      problem,
    })),
  );
}

export async function waiting() {
  const rows = await within(["facts"], "readonly", (facts) => facts.getAll());
  return rows.filter((row) => !row.sentAt).length;
}

/** Leaves nothing but what was not sent, and the key that it takes to send it. */
export async function keepUnsent() {
  await within(["keys", "lists", "facts"], "readwrite", (keys, lists, facts) => {
    lists.clear();
    const asked = facts.getAll();
    asked.onsuccess = () => {
      const sent = asked.result.filter((row) => row.sentAt);
      sent.forEach((row) => facts.delete(row.nonce));
      if (sent.length === asked.result.length) keys.clear();
      else keys.delete("pepper");
    };
  });
}

/** Notes what became of a fact. It stays until a roster knows of it. */
export async function noteSent(nonce, note) {
  await within(["facts"], "readwrite", (facts) => {
    const asked = facts.get(nonce);
    asked.onsuccess = () => asked.result && facts.put({ ...asked.result, ...note });
  });
}

/** What was sent before stands in a roster that was asked for after. */
export async function dropSent(before) {
  await within(["facts"], "readwrite", (facts) => {
    const asked = facts.getAll();
    asked.onsuccess = () =>
      asked.result
        .filter((row) => row.sentAt && row.sentAt < before && !row.problem)
        .forEach((row) => facts.delete(row.nonce));
  });
}

/** Everything, and first of all the key without which the rest is noise. */
export async function wipe() {
  if (!(await indexedDB.databases?.())?.some(({ name }) => name === NAME) && !opened) return;
  await within(["keys", "lists", "facts"], "readwrite", (...stores) => {
    stores.forEach((store) => store.clear());
  });
}
