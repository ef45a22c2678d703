// The camera: by the browser itself where it can read codes in a picture, by html5-qrcode, which is
// loaded then, where it cannot.
const EVERY_MILLIS = 200;
const TIMES_A_SECOND = 5;
const AGAIN_MILLIS = 3000;
const FRONT = { facingMode: "user" };
const PASS = /^P1\.[0-9A-Za-z]{22}$/;

/**
 * Looks through the camera until somebody shows a pass, which is told once. Answers how to stop;
 * fails where the camera is refused or missing: the field and the hand scanner are there.
 */
export async function look(feed, told) {
  if (!navigator.mediaDevices?.getUserMedia) throw new Error("no camera here");
  const stop = (await isNative()) ? await byBrowser(feed, tell) : await byLibrary(feed, tell);
  let isOver = false;
  function tell(text) {
    if (isOver || !PASS.test(text)) return;
    isOver = true;
    told(text);
  }
  return stop;
}

async function isNative() {
  if (!("BarcodeDetector" in window)) return false;
  const formats = await BarcodeDetector.getSupportedFormats?.().catch(() => []);
  return formats === undefined || formats.includes("qr_code");
}

async function byBrowser(feed, tell) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: FRONT });
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  feed.append(video);
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const reading = setInterval(async () => {
    const found = await detector.detect(video).catch(() => []);
    found.forEach(({ rawValue }) => tell(rawValue));
  }, EVERY_MILLIS);
  return () => {
    clearInterval(reading);
    stream.getTracks().forEach((track) => track.stop());
    video.remove();
  };
}

let loading;
function library() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = document.body.dataset.reader;
    script.onload = () => resolve(window.__Html5QrcodeLibrary__);
    script.onerror = () => reject(new Error("the reader is not to be had"));
    document.head.append(script);
  });
  return loading;
}

async function byLibrary(feed, tell) {
  const { Html5Qrcode, Html5QrcodeSupportedFormats } = await library();
  const box = document.createElement("div");
  box.id = "reader";
  feed.append(box);
  const reader = new Html5Qrcode(box.id, {
    formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
    verbose: false,
  });
  try {
    await reader.start(FRONT, { fps: TIMES_A_SECOND }, tell, () => {});
  } catch (refused) {
    box.remove();
    throw refused;
  }
  return () => reader.stop().catch(() => {}).then(() => box.remove());
}

/** Looks wherever a screen has a window for it, and says on the screen how that goes. */
export async function lookHere(told) {
  const feed = document.getElementById("feed");
  if (!feed) return () => {};
  const words = document.querySelector("[data-camera]");
  let stop = () => {};
  let isOver = false;
  const start = async () => {
    try {
      stop = await look(feed, told);
      document.body.classList.remove("k-nocam");
      feed.classList.add("seeing");
      if (words) words.textContent = words.dataset.camera;
    } catch (failed) {
      document.body.classList.add("k-nocam");
      if (words) words.textContent = words.dataset.refused;
      // A camera that something else holds may come free; a refusal stands.
      const isRefused = /NotAllowed|SecurityError/.test(String(failed?.name ?? failed));
      if (!isRefused) setTimeout(() => isOver || !feed.isConnected || start(), AGAIN_MILLIS);
    }
  };
  await start();
  return () => {
    isOver = true;
    return stop();
  };
}

/** Whether there is a camera that may be used, and something that reads its picture. */
export async function tryOut() {
  const stream = await navigator.mediaDevices.getUserMedia({ video: FRONT });
  stream.getTracks().forEach((track) => track.stop());
  return (await isNative()) || Boolean(await library());
}
