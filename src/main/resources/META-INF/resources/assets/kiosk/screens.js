// Fills the empty screens of the page that the tablet keeps.
const screen = document.getElementById("screen");
const COLOURS = 6;
const BITS = (1n << 64n) - 1n;

/** Puts a screen in the place of the one before. */
export function show(id) {
  const { content, dataset } = document.getElementById(id);
  screen.replaceChildren(content.cloneNode(true));
  document.body.className = `kiosk k-offline ${dataset.class ?? "k-idle"}`;
  document.body.dataset.screen = id;
  return { root: screen, seconds: Number(dataset.seconds ?? 0), classes: dataset.class ?? "" };
}

/** One more row of a list. */
export function row(id) {
  return document.getElementById(id).content.cloneNode(true).firstElementChild;
}

export const slot = (root, name) => root.querySelector(`[data-slot="${name}"]`);

export function write(root, name, text) {
  const at = slot(root, name);
  if (at) at.textContent = text;
  return at;
}

/** Replaces the marks in a sentence: %name%, %since% and the like. */
export function filled(text, values) {
  return text.replace(/%(\w+)%/g, (mark, name) => values[name] ?? mark);
}

/** A person's cell, in the letters and the colour that the server gives them. */
export function cell(root, id, name) {
  const at = root.querySelector(".hex");
  at.classList.add(`t${colour(id)}`);
  at.textContent = initials(name);
}

function initials(name) {
  const letters = [...name.matchAll(/(?=[\p{L}\p{N}\p{So}])(\P{M}\p{M}*)[^\s-]*/gu)];
  return letters.slice(0, 2).map(([, letter]) => letter.toUpperCase()).join("") || "·";
}

/** PersonColour, in other words: FNV-1a, then SplitMix64. */
export function colour(id) {
  let hash = 0xcbf29ce484222325n;
  for (const letter of id) hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & BITS;
  const next = mix((mix(hash) + 0x9e3779b97f4a7c15n) & BITS);
  return Number(next % BigInt(COLOURS)) + 1;
}

function mix(bits) {
  let mixed = ((bits ^ (bits >> 30n)) * 0xbf58476d1ce4e5b9n) & BITS;
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & BITS;
  return mixed ^ (mixed >> 31n);
}

/** The time on the wall of the event. */
export function clock(instant, zone) {
  return new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(instant);
}
