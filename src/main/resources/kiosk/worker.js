// The service worker of the tablet at a door: keeps what the tablet needs to start and to work
// without the network, and steps in where the network does not answer. KioskShell writes VERSION
// and SHELL above.
const KEPT = `panal-kiosk-${VERSION}`;
// Which language the tablet is in, and that it was put away, outlives every version.
const LANGUAGE = "panal-kiosk-language";
const PATIENCE_MILLIS = 4000;

addEventListener("install", (event) => event.waitUntil(keep()));

/** All or nothing; without cookies, so that nothing kept is anybody's. */
async function keep() {
  const cache = await caches.open(KEPT);
  await Promise.all(
    SHELL.map(async (path) => {
      const language = new URL(path, location.href).searchParams.get("language");
      const headers = language ? { "Accept-Language": language } : {};
      const page = await fetch(path, { cache: "no-cache", credentials: "omit", headers });
      if (!page.ok) throw new Error(`${path} answered ${page.status}`);
      await cache.put(path, page);
    }),
  );
  await skipWaiting();
}

addEventListener("activate", (event) => event.waitUntil(begin()));

async function begin() {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith("panal-kiosk-") && name !== KEPT && name !== LANGUAGE,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(go(event, url));
  else if (request.method === "GET" && SHELL.includes(url.pathname)) event.respondWith(kept(url));
});

async function kept(url) {
  const cache = await caches.open(KEPT);
  return (await cache.match(url.pathname)) ?? fetch(url.pathname);
}

/** The server where it answers in time; else the tablet itself, which is told what was asked. */
async function go(event, url) {
  const { request } = event;
  const form = request.method === "POST" ? await read(request.clone()) : null;
  if (await isAway()) return onItsOwn(event, url, null);
  try {
    const answer = await soon(fetch(request));
    if (answer.status < 500) return answer;
  } catch {
    // No network, or none to speak of.
  }
  return onItsOwn(event, url, form);
}

/** Put away on its own: nothing of the door is shown until the server knows. */
async function isAway() {
  return Boolean(await (await caches.open(LANGUAGE)).match("/away"));
}

function soon(answer) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("too slow")), PATIENCE_MILLIS);
    answer.then(resolve, reject);
  });
}

// Somebody may have been let in by a server whose next answer is lost: what they showed is known
// by its nonce, here and there. None of it is written anywhere.
const MOST = 20;
const shown = new Map();
const asked = new Map();

async function read(request) {
  const form = Object.fromEntries(await request.formData().catch(() => []));
  if (form.nonce) put(shown, form.nonce, form);
  return form;
}

function put(map, key, value) {
  map.set(key, value);
  if (map.size > MOST) map.delete(map.keys().next().value);
}

async function onItsOwn(event, url, form) {
  const nonce = url.pathname.split("/")[3];
  put(asked, event.resultingClientId, {
    path: url.pathname,
    q: url.searchParams.get("q") ?? "",
    form: form ?? shown.get(nonce) ?? null,
  });
  const chosen = await (await caches.open(LANGUAGE)).match("/language");
  const language = (await chosen?.text()) ?? "en";
  const cache = await caches.open(KEPT);
  return (await cache.match(`/kiosk/offline?language=${language}`)) ?? Response.error();
}

addEventListener("message", (event) => {
  const id = event.source?.id;
  event.ports[0]?.postMessage(asked.get(id) ?? null);
  asked.delete(id);
});
