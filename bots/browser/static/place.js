// One's own place: asked for only when somebody taps, and told before.

import { el, icon } from "./dom.js";
import { say } from "./words.js";

const REFUSED = 1; // GeolocationPositionError.PERMISSION_DENIED
const HOW = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };

/** A button that shares the place where one is; `acts.sharePlace` gets it. */
export function sharing(acts) {
  const hint = el("p", { class: "hint", role: "status" }, say("share-place-why"));
  const button = el(
    "button",
    { type: "button", class: "choice share-place" },
    el("span", { class: "number" }, icon("place")),
    el("span", { class: "label" }, say("share-place")),
  );
  button.addEventListener("click", () => locate(button, hint, acts));
  return el("div", { class: "share" }, button, hint);
}

async function locate(button, hint, acts) {
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  hint.textContent = say("share-place-wait");
  try {
    const { coords } = await position();
    acts.sharePlace({ latitude: coords.latitude, longitude: coords.longitude });
    hint.textContent = "";
  } catch (error) {
    button.ariaDisabled = "false";
    hint.textContent = say(error?.code === REFUSED ? "share-place-refused" : "share-place-failed");
  }
}

function position() {
  return new Promise((found, failed) => {
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(found, failed, HOW);
  });
}
