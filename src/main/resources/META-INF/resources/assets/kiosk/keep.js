// Makes the tablet able to work without the network, and brings both together again when it is back.
import { forget, Gone, sync } from "./sync.js";
import { addFact, list, waiting } from "./store.js";

const USUAL_MILLIS = 20_000;
const FIRST_RETRY_MILLIS = 2_000;
const LONGEST_MILLIS = 30_000;

/** Only a page that came safely may keep anything: https, or this very machine. */
export const canKeep = isSecureContext && "serviceWorker" in navigator && "indexedDB" in window;

/** The worker picks the page of this language. */
export async function rememberLanguage(language) {
  if (!canKeep) return;
  const cache = await caches.open("panal-kiosk-language");
  await cache.put("/language", new Response(language));
}

/** Starts it, and says after every try whether the server answered. */
export function keep(told) {
  if (!canKeep) return;
  navigator.serviceWorker.register("/kiosk/worker.js", { scope: "/kiosk" }).catch(() => {});
  navigator.storage?.persist?.().catch(() => {});
  let delay = FIRST_RETRY_MILLIS;
  let timer;
  const turn = async () => {
    clearTimeout(timer);
    try {
      await sync();
      delay = FIRST_RETRY_MILLIS;
      timer = setTimeout(turn, USUAL_MILLIS);
      told("online");
    } catch (failed) {
      if (failed instanceof Gone) return told("gone");
      timer = setTimeout(turn, delay * (0.75 + Math.random() / 2));
      delay = Math.min(delay * 2, LONGEST_MILLIS);
      told("offline");
    }
    return undefined;
  };
  addEventListener("online", turn);
  turn();
}

/** The server let somebody in; should it be gone before the next list is read, we know. */
export async function noteArrival({ nonce, member, told }) {
  const roster = canKeep && (await list("roster"));
  if (!roster) return;
  const at = new Date(Date.now() + roster.skew).toISOString();
  const fact = { nonce, kind: "IN", member, at, mode: "ONLINE", told };
  await addFact(roster.occurrence, fact, { sentAt: Date.now() });
}

/** The tablet was put away, or is none yet. */
export const putAway = () => (canKeep ? forget() : Promise.resolve());

/** How much the server has not heard, after it was told what it can be told. */
export async function unheard() {
  if (!canKeep) return 0;
  await sync().catch(() => {});
  return waiting();
}
