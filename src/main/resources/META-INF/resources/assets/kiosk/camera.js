// The camera: by the browser itself where it can read codes in a picture, by ZXing, which is loaded
// then, where it cannot.
const EVERY_MILLIS = 200;
const AGAIN_MILLIS = 3000;
const WIDEST = 1280;
const FRONT = { facingMode: "user" };
const PASS = /^P1\.[0-9A-Za-z]{22}$/;
// How large and how turned the picture is looked at, in turn: ZXing sees a few codes from no side
// but some.
const VIEWS = [
  [1, 0],
  [0.6, 0.2],
  [1, 0.12],
  [0.5, -0.3],
];

/**
 * Looks through the camera until somebody shows a pass, which is told once. Answers how to stop;
 * fails where the camera is refused or missing: the field and the hand scanner are there.
 */
export async function look(feed, told) {
  if (!navigator.mediaDevices?.getUserMedia) throw new Error("no camera here");
  const read = await reader();
  const stream = await navigator.mediaDevices.getUserMedia({ video: FRONT });
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  const stop = () => {
    clearInterval(looking);
    stream.getTracks().forEach((track) => track.stop());
    video.remove();
  };
  let looking;
  let isOver = false;
  try {
    await video.play();
  } catch (failed) {
    stop();
    throw failed;
  }
  feed.append(video);
  looking = setInterval(async () => {
    const pass = (await read(video)).find((text) => PASS.test(text));
    if (isOver || !pass) return;
    isOver = true;
    told(pass);
  }, EVERY_MILLIS);
  return stop;
}

/** What reads the codes in a picture: a function from a video or canvas to texts. */
export async function reader() {
  return (await isNative()) ? byBrowser() : byLibrary(await library());
}

async function isNative() {
  if (!("BarcodeDetector" in window)) return false;
  const formats = await BarcodeDetector.getSupportedFormats?.().catch(() => []);
  return formats === undefined || formats.includes("qr_code");
}

function byBrowser() {
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (picture) => {
    const found = await detector.detect(picture).catch(() => []);
    return found.map(({ rawValue }) => rawValue);
  };
}

let loading;
function library() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = document.body.dataset.reader;
    script.onload = () => resolve(window.ZXing);
    script.onerror = () => reject(new Error("the reader is not to be had"));
    document.head.append(script);
  });
  return loading;
}

function byLibrary(zxing) {
  const codes = new zxing.QRCodeReader();
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let looks = 0;
  return async (picture) => {
    const width = picture.videoWidth ?? picture.width;
    const height = picture.videoHeight ?? picture.height;
    if (!width) return [];
    const [size, turn] = VIEWS[looks++ % VIEWS.length];
    const scale = size * Math.min(1, WIDEST / width);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.rotate(turn);
    pen.scale(scale, scale);
    pen.drawImage(picture, -width / 2, -height / 2);
    const light = new zxing.HTMLCanvasElementLuminanceSource(canvas);
    try {
      return [codes.decode(new zxing.BinaryBitmap(new zxing.HybridBinarizer(light))).getText()];
    } catch {
      return []; // nobody shows a code, or not from this side
    }
  };
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
  return Boolean(await reader());
}
