// What was said here and is on its way. Nothing leaves it before the town hall has it.

import { sheet } from "./files.js";
import { Refusal, patience, pause, postDocument, postPhoto, postSaid } from "./wire.js";
import { page } from "./words.js";

const KEPT = `juntos-unsent${page.query}`;

export class Outbox {
  /** `moved` is called with an item whenever its state changes: sending, sent or failed. */
  constructor(moved) {
    this.moved = moved;
    this.items = remembered();
    this.running = false;
    this.hurry = () => {};
  }

  /** Send something: what is said, and photos and files that go with it. */
  add(said, photos = [], files = []) {
    const item = { said, photos, files, at: new Date().toISOString(), state: "sending", word: "" };
    this.items.push(item);
    this.keep();
    this.moved(item);
    this.run();
  }

  again(item) {
    this.drop(item);
    item.state = "sending";
    this.items.push(item);
    this.keep();
    this.moved(item);
    this.run();
  }

  drop(item) {
    this.items = this.items.filter((one) => one !== item);
    this.keep();
  }

  /** One after the other, so that all arrives in the order in which it was said. */
  async run() {
    if (this.running) return;
    this.running = true;
    try {
      for (let item = this.next(); item; item = this.next()) await this.send(item);
    } finally {
      this.running = false;
    }
  }

  next() {
    return this.items.find((item) => item.state === "sending");
  }

  async send(item) {
    for (let tries = 0; ; tries += 1) {
      try {
        await this.sendPhotos(item);
        await this.sendFiles(item);
        await postSaid(item.said);
        return this.settle(item, "sent");
      } catch (error) {
        if (error instanceof Refusal && !error.passing) return this.refuse(item, error.word);
        item.word = error instanceof Refusal ? error.word : "offline";
        this.moved(item);
        await pause(Math.max(error.after ?? 0, patience(tries)));
      }
    }
  }

  async sendPhotos(item) {
    while (item.photos.length) {
      const handle = await postPhoto(item.photos[0]);
      item.said.photos = [...(item.said.photos ?? []), handle];
      item.photos = item.photos.slice(1);
      this.keep();
    }
  }

  async sendFiles(item) {
    while (item.files?.length) {
      const [file, ...others] = item.files;
      const uploaded = sheet(file, await postDocument(file));
      item.said.documents = [...(item.said.documents ?? []), uploaded];
      item.files = others;
      this.keep();
    }
  }

  /** What is gone already need not be deleted any more. */
  refuse(item, word) {
    item.word = word;
    this.settle(item, word === "gone" && item.said.kind === "delete" ? "sent" : "failed");
  }

  settle(item, state) {
    item.state = state;
    if (state === "sent") this.drop(item);
    this.keep();
    this.moved(item);
  }

  /** Remember it over a reload; photos and files that are still here cannot be. */
  keep() {
    const kept = this.items.filter((item) => !item.photos.length && !item.files?.length);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    } catch {
      // then it lasts as long as the page is open
    }
  }
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? [];
  } catch {
    return [];
  }
}
