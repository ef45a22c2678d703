// The tablet at a door works without this file. It adds what a page cannot do alone: a hand scanner
// that types into nothing, a clock that a touch stops, sounds, and a screen that stays awake.
const body = document.body;
const scan = document.getElementById("scan");
const field = document.getElementById("q");

// A screen is somebody else's after some seconds; any touch stops its clock for a while.
const AFTER_A_TOUCH = 30;
let clearing;
function clearIn(seconds) {
  clearTimeout(clearing);
  if (seconds > 0) clearing = setTimeout(() => location.replace("/kiosk"), seconds * 1000);
}
const seconds = Number(body.dataset.clear);
clearIn(seconds);
function touched() {
  if (seconds === 0) return;
  body.classList.add("k-still");
  clearIn(Math.max(seconds, AFTER_A_TOUCH));
}
addEventListener("pointerdown", touched);

// A hand scanner is a keyboard that ends with Enter. What a pass says is unlike anything people
// type, so it is known wherever it is typed, and however slowly it arrives.
const PASS = /P1\.[0-9A-Za-z]{22}$/;
const LONGEST = 40;
let keys = "";
addEventListener(
  "keydown",
  (event) => {
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
      if (!isTyping && field) field.focus();
    }
  },
  true,
);

function come(code) {
  if (!scan) return;
  scan.elements.q.value = code;
  scan.elements.nonce.value = crypto.randomUUID?.() ?? "";
  scan.submit();
}

// A second press of the same button is no second visitor.
addEventListener("submit", (event) => {
  if (event.target.ariaBusy === "true") event.preventDefault();
  event.target.ariaBusy = "true";
});
addEventListener("pageshow", () => {
  for (const busy of document.querySelectorAll("form[aria-busy]")) busy.removeAttribute("aria-busy");
});

// The camera, where the browser can read codes in its picture.
const CAMERA_MILLIS = 200;
const feed = document.querySelector(".feed");
async function look() {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user" } });
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  feed.replaceChildren(video);
  const words = document.querySelector("[data-camera]");
  if (words) words.textContent = words.dataset.camera;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const reading = setInterval(async () => {
    const found = await detector.detect(video).catch(() => []);
    const pass = found.find(({ rawValue }) => rawValue.startsWith("P1."));
    if (!pass) return;
    clearInterval(reading);
    come(pass.rawValue);
  }, CAMERA_MILLIS);
}
if (feed && "BarcodeDetector" in window && navigator.mediaDevices) {
  // Refused or missing: the field and the hand scanner are there.
  look().catch(() => {});
}

// Sounds go with colour, icon and words; the team can turn them off on this tablet.
const NOTES = { rise: [660, 880], mid: [560], low: [220] };
const silent = () => localStorage.getItem("kiosk-silent") === "yes";
const sound = document.getElementById("sound");
if (sound) {
  const tell = () => {
    sound.textContent = silent() ? sound.dataset.off : sound.dataset.on;
    sound.ariaPressed = String(!silent());
  };
  sound.hidden = false;
  sound.addEventListener("click", () => {
    localStorage.setItem("kiosk-silent", silent() ? "no" : "yes");
    tell();
  });
  tell();
}
const notes = NOTES[/\bsound-(\w+)/.exec(body.className)?.[1]];
if (notes && !silent() && window.AudioContext) {
  const audio = new AudioContext();
  notes.forEach((pitch, index) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + index * 0.16;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.2, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.3);
  });
}

// The screen stays awake while it is seen.
async function stayAwake() {
  try {
    if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen");
  } catch {
    // A browser that does not let us has a setting of its own.
  }
}
document.addEventListener("visibilitychange", stayAwake);
stayAwake();
