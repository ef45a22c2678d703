// The pass works without this file. It keeps the page on the phone, for doors without a network.
const KEPT = "pass";

async function keep() {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  await navigator.serviceWorker.register("/assets/pass-worker.js", { scope: "/events/" });
  const cache = await caches.open(KEPT);
  const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]")]
    .map((link) => link.href)
    .concat([...document.images].map((image) => image.src));
  await Promise.all([location.pathname, ...parts].map((part) => cache.add(part).catch(() => {})));
}

let awake;
async function stayAwake() {
  if (document.hidden || !("wakeLock" in navigator)) return;
  awake = await navigator.wakeLock.request("screen").catch(() => undefined);
}

keep();
stayAwake();
addEventListener("visibilitychange", stayAwake);
