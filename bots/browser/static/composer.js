// Where one writes: the text, the photos that go with it, and the change of an earlier message.

import { disclosure, el, icon, unseen } from "./dom.js";
import { picking } from "./files.js";
import { LARGEST, MOST, shrink } from "./photos.js";
import { order, say, translate } from "./words.js";

const COARSE = matchMedia("(pointer: coarse)");
const FILES = (files) => Array.from(files);

export class Composer {
  /**
   * `send` gets what was written, its photos, and the line that it changes, if any. `tell` shows
   * a word to whoever writes. `label` and `hint` name the words on the field; `commands` are those
   * that can be picked. Where files are taken at any time, `sendFile` gets one, and its words.
   */
  constructor({ send, tell, sendFile, label = "message", hint = "message-hint", commands = [], id = "text" }) {
    Object.assign(this, { send, tell, sendFile, photos: [], changing: null, ready: Promise.resolve() });
    this.field = el("textarea", {
      id,
      rows: "1",
      dir: "auto",
      maxlength: "20000",
      autocomplete: "off",
      data: { hint, label },
      on: { input: () => this.grow(), keydown: (event) => this.key(event), paste: (event) => this.paste(event) },
    });
    this.tray = el("div", { class: "tray", hidden: true });
    this.changeBar = this.makeChangeBar();
    this.form = el(
      "form",
      { class: "composer", on: { submit: (event) => this.submit(event) } },
      this.changeBar,
      this.tray,
      el(
        "div",
        { class: "row" },
        this.makePhotoButton(id),
        sendFile ? this.makeFileButton(id) : null,
        commands.length ? this.makeCommands(commands) : null,
        this.field,
        this.makeSendButton(),
      ),
    );
    translate(this.form);
  }

  makePhotoButton(id) {
    this.picker = el("input", {
      type: "file",
      id: `${id}-photos`,
      accept: "image/*",
      multiple: true,
      class: "unseen",
      on: { change: () => this.pick(FILES(this.picker.files)) },
    });
    const label = el("span", { class: "unseen", data: { say: "photo" } });
    return el("label", { class: "tool" }, this.picker, icon("camera"), label);
  }

  makeFileButton(id) {
    const chosen = (file) => {
      this.sendFile(file, this.field.value.trim());
      this.write("");
    };
    const label = el("span", { class: "unseen", data: { say: "file" } });
    return el("label", { class: "tool" }, picking(chosen, { id: `${id}-file` }), icon("file"), label);
  }

  makeSendButton() {
    const label = el("span", { class: "send-label", data: { say: "send" } });
    return el("button", { class: "send" }, label, icon("send"));
  }

  makeChangeBar() {
    const stop = el("button", { type: "button", data: { say: "editing-stop" } });
    stop.addEventListener("click", () => this.stopChanging());
    return el("div", { class: "changing", hidden: true }, el("p", { data: { say: "editing" } }), stop);
  }

  makeCommands(commands) {
    const buttons = commands.map((name) => {
      const words = el("span", { data: { say: `command-${name}` } });
      const pick = { click: () => this.command(name) };
      return el("button", { type: "button", on: pick }, el("code", { data: { order: name } }), words);
    });
    const panel = el("div", { class: "panel" }, ...buttons);
    const button = el("button", { type: "button", class: "tool", data: { label: "commands" } }, "!");
    this.closeCommands = disclosure(button, panel);
    return el("div", { class: "commands" }, button, panel);
  }

  command(name) {
    this.closeCommands();
    this.field.value = `${order(name)} ${this.field.value.replace(/^(!\S*|\/\/)\s*/, "")}`;
    this.grow();
    this.field.focus();
  }

  /** Enter sends; where one types on glass, it begins a new line. */
  key(event) {
    if (event.key === "Escape" && this.changing) return this.stopChanging();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || COARSE.matches) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  paste(event) {
    const files = FILES(event.clipboardData.files);
    if (files.length) {
      event.preventDefault();
      this.pick(files);
    }
  }

  /** Photos are made ready one after the other; what is sent meanwhile waits for them. */
  pick(files) {
    this.picker.value = "";
    this.ready = this.ready.then(() => this.attachAll(files));
  }

  async attachAll(files) {
    for (const file of files) {
      const word = await this.attach(file);
      if (word) this.tell(`error-${word}`);
    }
    this.showTray();
    this.field.focus();
  }

  /** Put a photo in the tray, or say why it cannot be. */
  async attach(file) {
    if (!file.type.startsWith("image/")) return "no-photo";
    if (this.photos.length >= MOST) return "too-many";
    const photo = await shrink(file);
    if (photo.size > LARGEST) return "too-large";
    this.photos.push({ photo, url: URL.createObjectURL(photo) });
    return "";
  }

  showTray() {
    this.tray.hidden = !this.photos.length;
    this.tray.replaceChildren(...this.photos.map((one) => this.thumbnail(one)));
  }

  thumbnail(one) {
    const remove = el("button", { type: "button" }, icon("close"), unseen(say("photo-remove")));
    remove.addEventListener("click", () => {
      URL.revokeObjectURL(one.url);
      this.photos = this.photos.filter((other) => other !== one);
      this.showTray();
      this.field.focus();
    });
    const picture = el("img", { src: one.url, alt: say("photo-seen") });
    picture.addEventListener("error", () => picture.replaceWith(icon("camera"))); // it may go all the same
    return el("div", { class: "thumbnail" }, picture, remove);
  }

  async submit(event) {
    event.preventDefault();
    await this.ready;
    const text = this.field.value.trim();
    if (!text && !this.photos.length) return this.field.focus();
    this.send(text, this.photos, this.changing);
    this.photos = [];
    this.showTray();
    this.stopChanging();
  }

  change(line) {
    this.changing = line;
    this.changeBar.hidden = false;
    this.write(line.text);
  }

  stopChanging() {
    this.changing = null;
    this.changeBar.hidden = true;
    this.write("");
  }

  write(text) {
    this.field.value = text;
    this.grow();
    this.field.focus();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}
