// Files that are not photos: passed on as they are, and only where somebody asks for one.

import { el, icon } from "./dom.js";
import { say } from "./words.js";

export const LARGEST = 10 * 2 ** 20; // bytes

/** A button below a question that asks for a file; `acts.sendFile` gets it. */
export function choosing(acts) {
  const picker = picking((file) => acts.sendFile(file));
  const words = el("span", { class: "label" }, say("file"));
  const button = el("label", { class: "choice" }, picker, el("span", { class: "number" }, icon("file")), words);
  return el("div", { class: "share" }, button, el("p", { class: "hint" }, say("file-hint")));
}

/** What lets somebody choose one file. */
export function picking(chosen, parts = {}) {
  const picker = el("input", { type: "file", class: "unseen", ...parts });
  picker.addEventListener("change", () => {
    const [file] = picker.files;
    picker.value = "";
    if (file) chosen(file);
  });
  return picker;
}

/** A file as it is told of, once it has been uploaded. */
export function sheet(file, handle) {
  return { handle, name: file.name.slice(0, 300), kind: file.type.slice(0, 200), size: file.size };
}
