// A screen is somebody else's after some seconds; any touch stops its clock for a while.
const AFTER_A_TOUCH = 30;
let running;
let seconds = 0;
let over = () => location.replace("/kiosk");

function clearIn(after) {
  clearTimeout(running);
  if (after > 0) running = setTimeout(() => over(), after * 1000);
}

/** From now on this screen lasts so long; then comes what is given, or the door as it waits. */
export function lasts(after, then = over) {
  seconds = after;
  over = then;
  document.body.classList.remove("k-still");
  clearIn(seconds);
}

export function touched() {
  if (seconds === 0) return;
  document.body.classList.add("k-still");
  clearIn(Math.max(seconds, AFTER_A_TOUCH));
}
addEventListener("pointerdown", touched);

/** The screen stays awake while it is seen. */
export async function stayAwake() {
  try {
    if (document.visibilityState === "visible") await navigator.wakeLock.request("screen");
    return true;
  } catch {
    // A browser that does not let us has a setting of its own.
    return false;
  }
}
document.addEventListener("visibilitychange", stayAwake);
