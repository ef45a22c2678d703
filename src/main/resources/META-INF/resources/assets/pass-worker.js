// Passes at doors without a network: what pass.js kept is shown where the network gives nothing.
// Signing out empties it (Clear-Site-Data).
const KEPT = "pass";
const PASS = /^\/events\/[^/]+\/pass$/;

async function fresh(request) {
  try {
    const answer = await fetch(request);
    if (request.mode === "navigate" && answer.ok && !answer.redirected) {
      (await caches.open(KEPT)).put(new URL(request.url).pathname, answer.clone());
    }
    return answer;
  } catch (cut) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw cut;
  }
}

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  const isPass = event.request.mode === "navigate" ? PASS.test(pathname) : /^\/(assets|covers)\//.test(pathname);
  if (isPass) event.respondWith(fresh(event.request));
});
