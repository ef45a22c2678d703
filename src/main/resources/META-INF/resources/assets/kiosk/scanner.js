// A hand scanner is a keyboard that ends with Enter. What a pass says is unlike anything people
// type, so it is known wherever it is typed, and however slowly it arrives.
import { touched } from "./clock.js";

const PASS = /P1\.[0-9A-Za-z]{22}$/;
const LONGEST = 40;
let keys = "";

/** Sends what was shown as the one field would, from whatever screen. */
export function come(code) {
  const scan = document.getElementById("scan");
  scan.elements.q.value = code;
  scan.elements.nonce.value = nonce();
  scan.requestSubmit();
}

/** One thing that happens at this door; random where the browser cannot do it by one call. */
export function nonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.target;
  const isTyping = target instanceof HTMLInputElement && target.type !== "checkbox";
  if (event.key === "Enter") {
    const pass = PASS.exec(keys)?.[0];
    keys = "";
    if (!pass) return;
    event.preventDefault();
    if (isTyping) target.value = target.value.replace(pass, "");
    come(pass);
  } else if (event.key.length === 1) {
    keys = (keys + event.key).slice(-LONGEST);
    touched();
    // Whoever types with no field in focus means the one field there is.
    if (!isTyping) document.getElementById("q")?.focus();
  }
}

addEventListener("keydown", pressed, true);
