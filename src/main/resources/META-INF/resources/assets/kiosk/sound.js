// Sounds go with colour, icon and words; the team can turn them off on this tablet.
const NOTES = { rise: [660, 880], mid: [560], low: [220] };

export const isSilent = () => localStorage.getItem("kiosk-silent") === "yes";

/** Plays what belongs to a screen, by the class that names it. */
export function play(classes) {
  const notes = NOTES[/\bsound-(\w+)/.exec(classes)?.[1]];
  if (!notes || isSilent() || !window.AudioContext) return;
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
    if (index === notes.length - 1) tone.onended = () => audio.close();
  });
}

/** The button of the team, on the panel that the server sends or the tablet fills in. */
export function dressSound(button) {
  if (!button) return;
  const tell = () => {
    button.textContent = isSilent() ? button.dataset.off : button.dataset.on;
    button.ariaPressed = String(!isSilent());
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    localStorage.setItem("kiosk-silent", isSilent() ? "no" : "yes");
    tell();
  });
  tell();
}

dressSound(document.getElementById("sound"));
