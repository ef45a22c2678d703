// Tries, before the doors open, all that the evening needs of this tablet.
import { tryOut } from "./camera.js";
import { stayAwake } from "./clock.js";
import { isSilent, play } from "./sound.js";
import { allFacts, list } from "./store.js";
import { sync } from "./sync.js";

const RIGHT_SECONDS = 30;

/** Each answers whether it works, and a number where there is one to tell. */
const TRIES = {
  network: async () => [await read],
  roster: async () => {
    await read;
    const people = (await list("roster"))?.people.filter((each) => each.name !== "") ?? [];
    return [people.length > 0, people.length];
  },
  camera: async () => [await tryOut()],
  sound: async () => {
    play("sound-rise");
    return [!isSilent() && "AudioContext" in window];
  },
  clock: async () => {
    await read;
    const seconds = Math.round(Math.abs((await list("roster"))?.skew ?? 0) / 1000);
    return [seconds < RIGHT_SECONDS, seconds];
  },
  storage: async () => [await navigator.storage.persisted()],
  screen: async () => [await stayAwake()],
  waiting: async () => {
    await read;
    const unheard = (await allFacts()).filter((fact) => !fact.sentAt || fact.problem).length;
    return [unheard === 0, unheard];
  },
};

const read = sync().then(
  () => true,
  () => false,
);

for (const line of document.querySelectorAll("[data-check]")) {
  TRIES[line.dataset.check]()
    .catch(() => [false, ""])
    .then(([works, n]) => {
      line.classList.add(works ? "good" : "bad");
      const told = works ? line.dataset.good : line.dataset.bad;
      line.querySelector("[data-slot]").textContent = told.replace("%n%", n ?? "");
    });
}
