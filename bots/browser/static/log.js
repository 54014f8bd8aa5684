// The log: every line of the talk in its place on the page.

import { author, nameOf, parts, patch } from "./bubble.js";
import { disclosure, el, icon, unseen } from "./dom.js";
import { dayOf, say } from "./words.js";

const NEAR = 120; // pixels from where we rest, within which we follow what comes
const ABOVE = 12; // pixels that are left free above a card

export class Log {
  /** `place` is what scrolls, `list` what holds the lines, `newer` the button that leads down. */
  constructor({ place, list, newer, acts, cards = null }) {
    Object.assign(this, { place, list, newer, acts, cards, nodes: new Map() });
    Object.assign(this, { follows: true, was: 0, last: null, card: null });
    place.addEventListener("scroll", () => this.look(), { passive: true });
    new ResizeObserver(() => this.settle()).observe(list);
    new ResizeObserver(() => this.settle()).observe(place);
    newer.addEventListener("click", () => this.follow());
  }

  /** Show these lines; `quiet` ones are not read out. */
  show(lines, { quiet = false } = {}) {
    this.look(); // whoever has just scrolled away is told of it later than we are of these lines
    this.list.setAttribute("aria-live", quiet ? "off" : "polite");
    const passed = lines.filter((line) => this.passes(line));
    for (const line of lines) this.put(line, quiet);
    this.days();
    this.begins();
    if (passed.length && !quiet) this.newer.hidden = false;
    this.settle();
  }

  /** Whether a line comes where nobody is looking. */
  passes(line) {
    const elsewhere = this.writing() ? !this.writesIn(line.thread) : !this.follows;
    return elsewhere && !line.mine && !this.nodes.has(line.key);
  }

  /** Of a card that has just come, the top is what one wants to see. */
  begins() {
    const last = this.list.lastElementChild;
    if (last === this.last) return;
    this.last = last;
    this.card = last?.classList.contains("card") ? last : null;
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

  /** Who scrolls up reads there; we follow again when they are back. What grows moves nobody. */
  look() {
    const { scrollTop } = this.place;
    const past = this.card && scrollTop > this.rest() + NEAR;
    if (past) this.card = null;
    const near = this.rest() - scrollTop < NEAR;
    if (near || past || scrollTop < this.was) this.follows = near;
    if (near) this.newer.hidden = true;
    this.was = scrollTop;
  }

  /** Where the view rests: at the end, or at the top of the card that came last. */
  rest() {
    if (!this.list.childElementCount) return 0; // the welcome is read from its beginning
    const { scrollHeight, scrollTop, clientHeight } = this.place;
    const end = scrollHeight - clientHeight;
    if (!this.card) return end;
    const below = this.card.getBoundingClientRect().top - this.place.getBoundingClientRect().top;
    return Math.min(end, scrollTop + below - ABOVE);
  }

  /** Something has grown or shrunk: whoever writes in a thread still sees what they write. */
  settle() {
    const writing = this.writing();
    if (writing) return writing.scrollIntoView({ block: "nearest" });
    if (this.follows && this.place.scrollTop < this.rest()) this.place.scrollTop = this.rest();
  }

  /** The form in a thread in which somebody is writing just now. */
  writing() {
    const form = document.activeElement?.closest("form");
    return form && this.list.contains(form) ? form : null;
  }

  writesIn(thread) {
    return Boolean(this.nodes.get(thread)?.contains(this.writing()));
  }

  /** Go to where the view rests, and follow from there. */
  follow() {
    this.follows = true;
    this.place.scrollTop = this.rest();
    this.newer.hidden = true;
  }

  toEnd() {
    this.card = null;
    this.follow();
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
