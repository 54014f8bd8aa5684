// The log: every line of the talk in its place on the page.

import { author, nameOf, parts, patch } from "./bubble.js";
import { disclosure, el, icon, unseen } from "./dom.js";
import { dayOf, say } from "./words.js";

const NEAR = 120; // pixels from the end, within which we follow what comes

export class Log {
  /** `place` is what scrolls, `list` what holds the lines, `newer` the button that leads down. */
  constructor({ place, list, newer, acts, cards = null }) {
    Object.assign(this, { place, list, newer, acts, cards, nodes: new Map(), follows: true });
    place.addEventListener("scroll", () => this.look(), { passive: true });
    new ResizeObserver(() => this.follows && this.toEnd()).observe(list);
    new ResizeObserver(() => this.follows && this.toEnd()).observe(place);
    newer.addEventListener("click", () => this.toEnd());
  }

  /** Show these lines; `quiet` ones are not read out. */
  show(lines, { quiet = false } = {}) {
    this.list.setAttribute("aria-live", quiet ? "off" : "polite");
    for (const line of lines) this.put(line, quiet);
    this.days();
    if (!this.follows && lines.some((line) => !line.mine)) this.newer.hidden = false;
  }

  put(line, quiet) {
    const known = this.nodes.get(line.key);
    const node = known ?? this.make(line);
    node.order = line.order;
    node.at = line.at;
    node.className = classes(line);
    patch(node.who, [["author", nameOf(line), author]]);
    patch(node.bubble, parts(line, this.acts));
    patch(node, [["more", mayChange(line) && { text: line.text }, () => more(line, this.acts)]]);
    if (line.card) this.cards.update(node, line);
    this.arrange(node, this.holder(line));
    const card = this.nodes.get(line.thread);
    if (card?.thread && !known) this.cards.grown(card, !quiet && !line.mine);
  }

  make(line) {
    const bubble = el("div", { class: "bubble" });
    const day = el("p", { class: "day", hidden: true });
    const who = el("div", { class: "who" });
    const node = el("div", { data: { line: line.key } }, day, who, bubble);
    Object.assign(node, { bubble, day, who });
    this.nodes.set(line.key, node);
    return node;
  }

  /** Where a line stands: in the talk, or in the thread of its card. */
  holder(line) {
    const root = line.thread && this.nodes.get(line.thread);
    return root?.thread ?? this.list;
  }

  /** Among the others in their order; a node that stands right is not moved. */
  arrange(node, holder) {
    let after = holder.lastElementChild;
    while (after && (after === node || after.order > node.order)) {
      after = after.previousElementSibling;
    }
    const right = node.parentNode === holder && before(node) === after;
    if (!right) holder.insertBefore(node, after ? after.nextElementSibling : holder.firstElementChild);
  }

  drop(key) {
    this.nodes.get(key)?.remove();
    this.nodes.delete(key);
  }

  /** A day stands above the first line of it, also in a thread. */
  days() {
    for (const holder of [this.list, ...this.list.querySelectorAll(".thread-lines")]) {
      let last = "";
      for (const node of holder.children) {
        const day = dayOf(node.at);
        node.day.hidden = day === last || (holder !== this.list && day === say("today"));
        node.day.textContent = day;
        last = day;
      }
    }
  }

  look() {
    const { scrollHeight, scrollTop, clientHeight } = this.place;
    this.follows = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.follows) this.newer.hidden = true;
  }

  toEnd() {
    this.place.scrollTop = this.place.scrollHeight;
    this.newer.hidden = true;
  }

  /** Put lines above all others, and leave what is being read where it is. */
  above(lines) {
    const { scrollHeight, scrollTop } = this.place;
    this.show(lines, { quiet: true });
    this.place.scrollTop = scrollTop + this.place.scrollHeight - scrollHeight;
  }
}

function before(node) {
  return node.previousElementSibling;
}

function classes(line) {
  const side = line.mine ? "mine" : line.town ? "town" : "other";
  return ["line", side, line.card && "card", line.state].filter(Boolean).join(" ");
}

function mayChange(line) {
  return line.mine && line.heard && !line.deleted;
}

/** What one can do with a message of one's own. */
function more(line, acts) {
  const panel = el("div", { class: "panel" });
  const button = el("button", { type: "button", class: "quiet", data: { key: `more ${line.key}` } });
  button.append(icon("more"), unseen(say("more")));
  const close = disclosure(button, panel);
  const change = el("button", { type: "button" }, say("edit"));
  change.addEventListener("click", () => {
    close();
    acts.change(line);
  });
  const remove = el("button", { type: "button", class: "danger" }, say("delete"));
  remove.addEventListener("click", () => {
    if (remove.dataset.sure) {
      close();
      return acts.remove(line);
    }
    remove.dataset.sure = "yes";
    remove.textContent = say("delete-sure");
  });
  button.addEventListener("click", () => {
    delete remove.dataset.sure;
    remove.textContent = say("delete");
  });
  if (line.text) panel.append(change);
  panel.append(remove);
  return el("div", { class: "more" }, button, panel);
}
