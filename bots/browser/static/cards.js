// The cards of a staff room: each case with its marks, and its thread below it.

import { Composer } from "./composer.js";
import { el, icon } from "./dom.js";
import { patch } from "./bubble.js";
import { say, translate } from "./words.js";

const REACTIONS = [
  ["👀", "reaction-take"],
  ["📢", "reaction-publish"],
];
const COMMANDS = [
  "note", "take", "promise", "done", "decline", "assign", "to",
  "reopen", "duplicate", "publish", "unpublish", "mute",
];
export const ROOM_COMMANDS = [
  "queue", "post", "withdraw", "today", "verify", "alert", "poll", "on-duty", "help",
];

export class Cards {
  /** `acts` are what the buttons do; `send` gets what is written in a thread. */
  constructor({ acts, send, tell }) {
    Object.assign(this, { acts, send, tell, begun: false });
  }

  /** What comes from now on is new, and stands open; of what was there, only the last. */
  begin(last) {
    this.begun = true;
    if (last?.box) last.box.open = true;
  }

  update(node, line) {
    patch(node.bubble, [["actions", line.deleted ? null : { own: own(line) }, () => this.actions(line)]]);
    if (!node.thread) this.makeThread(node, line);
    this.count(node);
  }

  /** The buttons for the marks that staff set on a card. */
  actions(line) {
    const buttons = REACTIONS.map(([emoji, word]) => {
      const mine = own(line)[emoji];
      const press = () =>
        mine ? this.acts.unreact(line, mine) : this.acts.react(line, emoji);
      return el(
        "button",
        {
          type: "button",
          class: "reaction",
          "aria-pressed": String(Boolean(mine)),
          data: { key: `reaction ${emoji}` },
          on: { click: press },
        },
        `${emoji} `,
        say(word),
      );
    });
    return el("div", { class: "actions", role: "group", "aria-label": say("reactions") }, ...buttons);
  }

  makeThread(node, line) {
    const list = el("div", { class: "thread-lines" });
    const writer = new Composer({
      id: `text-${line.key}`,
      label: "thread-message",
      hint: "thread-hint",
      commands: COMMANDS,
      tell: this.tell,
      send: (text, photos, changing) => this.send(text, photos, changing, line.key),
    });
    const summary = el("summary", {}, icon("down"), el("span", { class: "count" }));
    const box = el("details", { class: "thread", open: this.begun }, summary, list, writer.form);
    box.addEventListener("toggle", () => {
      if (box.open) this.seen(node);
    });
    Object.assign(node, { thread: list, box, writer, unseen: 0 });
    node.append(box);
    translate(node);
  }

  /** A line has come into the thread of a card; `fresh` if nobody here knows of it. */
  grown(node, fresh) {
    if (fresh && !node.box.open) node.unseen += 1;
    this.count(node);
  }

  seen(node) {
    node.unseen = 0;
    this.count(node);
  }

  count(node) {
    const many = node.thread.childElementCount;
    const words = many ? `${say("thread")}: ${many}` : say("thread-none");
    const fresh = node.unseen ? el("span", { class: "fresh" }, ` ${node.unseen} ${say("thread-new")}`) : "";
    node.box.querySelector(".count").replaceChildren(words, fresh);
  }
}

/** One's own marks on a line: their ids by emoji. */
function own(line) {
  const mine = (line.reactions ?? []).filter((one) => one.mine);
  return Object.fromEntries(mine.map((one) => [one.emoji, one.id]));
}
