// Panal works without this file. It only spares people a second press, and copies links.
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.ariaBusy === "true") {
    event.preventDefault();
    return;
  }
  // A confirm dialog closes by its own form; nothing is sent.
  if (event.defaultPrevented || form.method === "dialog") return;
  form.ariaBusy = "true";
  const button = event.submitter;
  if (button) button.ariaBusy = "true";
});

// Coming back with the back button must not leave a dead form.
addEventListener("pageshow", () => {
  for (const busy of document.querySelectorAll("form[aria-busy], .btn[aria-busy]")) {
    busy.removeAttribute("aria-busy");
  }
});

// <button type="button" hidden data-copy="https://..." data-copied="Link copied">, the words beside it say so.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const words = button.querySelector("[role=status]") ?? button;
    words.textContent = button.dataset.copied;
  });
}

// <button type="button" data-open="id"> opens the native dialog of that id.
for (const button of document.querySelectorAll("[data-open]")) {
  button.addEventListener("click", () => document.getElementById(button.dataset.open)?.showModal());
}

// What went wrong, by the name of its field: "Name: Fill this in." tells more than the sentence alone.
for (const link of document.querySelectorAll(".error-summary a")) {
  const label = document.getElementById(link.hash.slice(1))?.labels?.[0]?.firstChild?.textContent.trim();
  if (label) link.prepend(label, /\p{L}$/u.test(label) ? ": " : " ");
}

// The list of what went wrong comes first, for everyone.
document.querySelector(".error-summary")?.focus();

// <input list="skills"> takes several skills with commas between; the last one is looked up.
const skills = document.getElementById("skills");
let asking;
addEventListener("input", async (event) => {
  if (!skills || event.target.list !== skills || event.inputType === "insertReplacementText") return;
  const [, before, word] = /^((?:.*,)?\s*)(.*)$/.exec(event.target.value);
  asking?.abort();
  if (word.length < 2) return;
  asking = new AbortController();
  const query = new URLSearchParams({ q: word, size: 8, language: document.documentElement.lang });
  try {
    const answer = await fetch(`/api/v1/skills?${query}`, { signal: asking.signal });
    const { items = [] } = answer.ok ? await answer.json() : {};
    skills.replaceChildren(...items.map(({ label }) => new Option("", before + label)));
  } catch {
    // Somebody typed on, or there is no network: the words still count as they are.
  }
});
