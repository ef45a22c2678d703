// What lies behind the clock is for the team: a finger has to rest on it, so that nobody gets there
// by accident. A key opens it at once, as does any press where this script does not run.
const LONG_MILLIS = 3_000;
let resting;

const clock = (event) => event.target.closest?.(".k-clock");

addEventListener("pointerdown", (event) => {
  const pressed = clock(event);
  if (pressed) resting = setTimeout(() => pressed.click(), LONG_MILLIS);
});

for (const over of ["pointerup", "pointercancel"]) {
  addEventListener(over, () => clearTimeout(resting));
}

addEventListener("contextmenu", (event) => clock(event) && event.preventDefault());

addEventListener(
  "click",
  (event) => {
    // A press counts its clicks; a key, and we ourselves, have none.
    if (clock(event) && event.detail > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);
