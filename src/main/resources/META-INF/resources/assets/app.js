// Panal works without this file. It only spares people a second press, copies links, and shows what they chose.
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

// <canvas data-preview="picture" hidden> shows the file chosen there, cut from the middle as the server will.
for (const canvas of document.querySelectorAll("[data-preview]")) {
  const input = document.getElementById(canvas.dataset.preview);
  const { width, height } = canvas;
  input.addEventListener("change", async () => {
    canvas.hidden = true;
    try {
      const picture = await createImageBitmap(input.files[0]);
      const scale = Math.max(width / picture.width, height / picture.height);
      const [wide, high] = [picture.width * scale, picture.height * scale];
      const pencil = canvas.getContext("2d");
      pencil.clearRect(0, 0, width, height);
      pencil.drawImage(picture, (width - wide) / 2, (height - high) / 2, wide, high);
      canvas.hidden = false;
    } catch {
      // Nothing that this browser opens: the answer will say what is wrong with it.
    }
  });
}

// What went wrong, by the name of its field: "Name: Fill this in." tells more than the sentence alone.
for (const link of document.querySelectorAll(".error-summary a")) {
  const label = document.getElementById(link.hash.slice(1))?.labels?.[0]?.firstChild?.textContent.trim();
  if (label) link.prepend(label, /\p{L}$/u.test(label) ? ": " : " ");
}

// The list of what went wrong comes first, for everyone.
document.querySelector(".error-summary")?.focus();

// Which rooms are free then is said as soon as the time is typed; the button beside them asks the same.
const rooms = document.getElementById("room");
let looking;
addEventListener("change", async ({ target }) => {
  const form = rooms?.closest("form");
  const times = ["date", "start", "end"];
  if (!form || target.form !== form || !times.concat("endDate", "space", "repeat", "every", "times", "until", "reach").includes(target.name)) return;
  if (times.some((name) => !form.elements[name]?.value)) return;
  looking?.abort();
  looking = new AbortController();
  const asked = new URLSearchParams(new FormData(form));
  asked.append("do", "check");
  try {
    const answer = await fetch(form.action, { method: "POST", body: asked, signal: looking.signal });
    const seen = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const { value, nextElementSibling } of seen.querySelectorAll("#room input[name=room]")) {
      const words = rooms.querySelector(`input[value="${CSS.escape(value)}"]`)?.nextElementSibling;
      words?.replaceChildren(...nextElementSibling.cloneNode(true).childNodes);
    }
  } catch {
    // Somebody typed on, or there is no network: the button is still there.
  }
});

// A row of tabs that is too long for the screen begins where one is.
const tab = document.querySelector(".tabs [aria-current]");
if (tab) {
  const row = tab.closest(".tabs");
  row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
}

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
