// One line of the talk as it is seen: a bubble, made of parts that change one by one.

import { el, icon, unseen } from "./dom.js";
import { choosing } from "./files.js";
import { outside, withLinks } from "./links.js";
import { sharing } from "./place.js";
import { address } from "./wire.js";
import { dayOf, language, page, plain, say, sizeOf, timeOf, town } from "./words.js";

const MAP = "https://www.openstreetmap.org/";
const MARKS = { "✅": "mark-delivered", "⏳": "mark-waiting", "⚠️": "mark-failed" };

/**
 * Bring a node up to date with its parts: [name, what it shows, how that is built]. Only what
 * has changed is built anew, so that a screen reader does not read all of it again.
 */
export function patch(holder, parts) {
  holder.pieces ??= new Map();
  for (const [name, shown, build] of parts) {
    const sign = `${language} ${JSON.stringify(shown ?? null)}`;
    const old = holder.pieces.get(name);
    if (old?.sign === sign) continue;
    const node = isNothing(shown) ? el("span", { hidden: true }) : build(shown);
    node.dataset.part = name;
    place(holder, old?.node, node);
    holder.pieces.set(name, { sign, node });
  }
}

function isNothing(shown) {
  return !shown || (Array.isArray(shown) && !shown.length);
}

/** Put a new piece where the old one was, and the focus too. */
function place(holder, old, node) {
  if (!old) return holder.append(node);
  const key = old.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  node.setAttribute("aria-live", "off"); // it was read before
  old.replaceWith(node);
  if (key) node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** The parts of a bubble. `acts` are what its buttons do. */
export function parts(line, acts) {
  if (line.deleted) return [["all", { key: line.key }, () => deleted()], ...gone()];
  return [
    ["all", null, null],
    ["quote", acts.quoted(line), (words) => el("blockquote", { dir: "auto" }, words)],
    ["heading", line.heading, (words) => heading(words, line)],
    ["photos", photosOf(line), photos],
    ["text", line.mine ? plain(line.text) : line.text, (words) => text(words, line)],
    ["documents", line.documents, documents],
    ["place", line.place, placeLink],
    ["choices", choicesOf(line), (shown) => choices(line, shown, acts)],
    ["choose", line.choose && { key: line.key }, () => choosing(acts)],
    ["share", line.share && { key: line.key }, () => sharing(acts)],
    ["meta", metaOf(line), meta],
    ["failed", line.state === "failed" && { word: line.word }, () => failed(line, acts)],
  ];
}

/** The card of a case can be jumped to from heading to heading. */
function heading(words, { card, language: lang }) {
  return el(card ? "h2" : "p", { class: "heading", dir: "auto", lang }, words);
}

/** What the town says is in its language, and read out so, whatever the page around it speaks. */
function text(words, { language: lang }) {
  return el("p", { class: "text", dir: "auto", lang }, ...withLinks(words));
}

function gone() {
  const names = ["quote", "heading", "photos", "text", "documents", "place", "choices", "choose", "share", "failed"];
  return [...names.map((name) => [name, null, null]), ["meta", null, null]];
}

function deleted() {
  return el("p", { class: "deleted" }, say("deleted"));
}

function photosOf(line) {
  const refs = (line.photos ?? []).map((ref) => ({ url: address(`/photo/${ref}`) }));
  const previews = line.broken ? [] : (line.previews ?? []).map((url) => ({ url }));
  const shown = refs.length ? refs : previews;
  return { shown, broken: Boolean(line.broken), coming: line.uploads && !shown.length };
}

function photos({ shown, coming, broken }) {
  const words = broken ? say("photo-lost") : coming ? say("photo-coming") : "";
  const pictures = shown.map(({ url }) => photo(url));
  if (!words && !pictures.length) return el("span", { hidden: true });
  const note = words && el("p", { class: "note" }, words);
  return el("div", { class: "photos", data: { count: pictures.length } }, ...pictures, note || null);
}

function photo(url) {
  const picture = el("img", { src: url, alt: say("photo-seen"), loading: "lazy" });
  return el("a", { class: "photo", href: url, target: "_blank", rel: "noopener" }, picture);
}

/** Files to keep: we show nothing of what is in them. */
function documents(shown) {
  return el("ul", { class: "documents" }, ...shown.map((one) => el("li", {}, documentLink(one))));
}

function documentLink({ ref, name, size }) {
  if (!ref) return el("span", {}, el("bdi", {}, name), ` (${sizeOf(size)})`);
  const href = address(`/document/${ref}`);
  const words = [unseen(`${say("document")}: `), el("bdi", {}, name), ` (${sizeOf(size)})`];
  return el("a", { href, download: name }, icon("file"), el("span", {}, ...words));
}

function placeLink({ latitude, longitude, label }) {
  const at = `${latitude.toFixed(5)}`;
  const to = `${longitude.toFixed(5)}`;
  const href = `${MAP}?mlat=${at}&mlon=${to}#map=18/${at}/${to}`;
  const words = label || `${at}, ${to}`;
  const link = outside(href, icon("place"), unseen(`${say("place")}: `), el("bdi", {}, words));
  return el("p", { class: "place" }, link);
}

function choicesOf(line) {
  const { choices: labels, token, standing, pressed } = line;
  return labels && { labels, token, standing, pressed };
}

/** An answer is given once; what stands for itself, as in a menu, can be chosen again and again. */
function choices(line, { labels, standing, pressed }, acts) {
  const lang = line.language;
  const used = !standing && pressed !== undefined && pressed !== null;
  const buttons = labels.map((label, number) => {
    const chosen = pressed === number;
    return el(
      "button",
      {
        type: "button",
        class: "choice",
        "aria-disabled": used ? "true" : undefined,
        "aria-pressed": chosen ? "true" : undefined,
        data: { key: `choice ${line.key} ${number}` },
        on: { click: () => used || acts.press(line, number) },
      },
      el("span", { class: "number" }, chosen ? icon("check") : String(number + 1)),
      el("span", { class: "label", dir: "auto", lang }, label),
      chosen ? unseen(` (${say("chosen")})`) : null,
    );
  });
  const parts = { class: "choices", role: "group", "aria-label": say("choices") };
  return el("div", { ...parts, data: { used } }, ...buttons);
}

function metaOf(line) {
  const { at, mine, heard, state } = line;
  const reactions = (line.reactions ?? []).filter((one) => !(line.card && one.mine));
  return { at, edited: line.edited && !line.card, mine, heard, state, reactions };
}

function meta({ at, edited, mine, heard, state, reactions }) {
  const marks = reactions.map(mark);
  return el(
    "p",
    { class: "meta" },
    ...marks,
    edited ? el("span", {}, say("edited")) : null,
    el("time", { datetime: at, title: dayOf(at) }, timeOf(at)),
    mine && state !== "failed" ? delivery(state === "sending" || !heard) : null,
  );
}

function mark({ emoji, name }) {
  const words = MARKS[emoji] && say(MARKS[emoji]);
  const told = words ? unseen(` ${words}`) : name && el("bdi", {}, ` ${name}`);
  return el("span", { class: "mark", title: words }, emoji, told || null);
}

function delivery(waiting) {
  const words = say(waiting ? "sending" : "arrived");
  return el("span", { class: "delivery", title: words }, icon(waiting ? "clock" : "check"), unseen(words));
}

function failed(line, acts) {
  return el(
    "div",
    { class: "failed" },
    el("p", {}, icon("warning"), `${say("not-sent")}. ${line.word ? say(`error-${line.word}`) : ""}`),
    el("button", { type: "button", on: { click: () => acts.again(line) } }, say("again")),
    el("button", { type: "button", on: { click: () => acts.discard(line) } }, say("discard")),
  );
}

/** Who speaks: heard by all, and seen where several people write. */
export function nameOf(line) {
  const name = line.mine ? say("you") : line.name || town();
  return { name, seen: page.kind === "staff" && !line.mine && !line.card };
}

export function author({ name, seen }) {
  return el("p", { class: seen ? "author" : "author unseen" }, el("bdi", {}, name), unseen(":"));
}
