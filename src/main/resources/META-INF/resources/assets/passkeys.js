// Signing in by a passkey, and adding one: <button hidden data-passkey="in|add">, data-back for the
// way back, data-failed for what to say; the words go into the [role=status] beside it. Only a
// browser that can shows the button, so that nobody presses in vain.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.errors?.[0]?.message ?? said.detail);
  return said;
}

function told(credential) {
  const { response } = credential;
  const own = response.attestationObject
    ? {
        attestationObject: text(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      }
    : {
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : undefined,
      };
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(response.clientDataJSON), ...own },
  };
}

async function signIn(button) {
  const publicKey = await post("/sign-in/passkey/request", {});
  publicKey.challenge = bytes(publicKey.challenge);
  const credential = told(await navigator.credentials.get({ publicKey }));
  return post("/sign-in/passkey", { back: button.dataset.back, credential });
}

async function add() {
  const publicKey = await post("/settings/passkeys/request", {});
  publicKey.challenge = bytes(publicKey.challenge);
  publicKey.user.id = bytes(publicKey.user.id);
  for (const known of publicKey.excludeCredentials) known.id = bytes(known.id);
  const credential = told(await navigator.credentials.create({ publicKey }));
  return post("/settings/passkeys", { name: document.getElementById("name").value, credential });
}

for (const button of document.querySelectorAll("[data-passkey]")) {
  if (!globalThis.PublicKeyCredential) break;
  button.hidden = false;
  const status = button.parentElement.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    button.ariaBusy = "true";
    status.textContent = "";
    try {
      location.assign((await (button.dataset.passkey === "in" ? signIn(button) : add())).to);
    } catch (no) {
      // A DOMException is the browser's or its owner's no, in words for programmers.
      status.textContent = no instanceof DOMException ? button.dataset.failed : no.message;
      button.ariaBusy = null;
    }
  });
}
