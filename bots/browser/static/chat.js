// The page: its parts find each other here.

import { Cards, ROOM_COMMANDS } from "./cards.js";
import { Composer } from "./composer.js";
import { disclosure, el, random } from "./dom.js";
import { LARGEST } from "./files.js";
import { Log } from "./log.js";
import { Outbox } from "./outbox.js";
import { Talk } from "./talk.js";
import { follow, getLines } from "./wire.js";
import { choose, language, languages, page, say, sayIn, town, translate } from "./words.js";

const TYPES_FOR = 6_000; // milliseconds
const TOLD_FOR = 8_000;
const TWICE = 1_000;
const TOO_FAST = "error-too-fast";
const find = (id) => document.getElementById(id);

const staff = page.kind === "staff";
const talk = new Talk();
const outbox = new Outbox(moved);
const acts = { press, change, remove, again, discard, react, unreact, sharePlace, sendFile, quoted };
const cards = staff ? new Cards({ acts, send, tell }) : null;
const log = new Log({ place: find("place"), list: find("log"), newer: find("newer"), acts, cards });
const composer = page.kind === "channel" ? null : makeComposer();
const pressed = { sign: "", at: 0 };
let started = false;

// What people do

function utter(said, photos = []) {
  outbox.add({ id: random(), language, ...said }, photos);
}

function send(text, photos, changing, thread) {
  if (changing) return utter({ kind: "edit", target: changing.key, text });
  const id = random();
  talk.show(id, photos.map((one) => one.url));
  outbox.add({ id, language, text, thread }, photos.map((one) => one.photo));
  if (!thread) log.toEnd();
}

function press(line, number) {
  const sign = `${line.key} ${number}`;
  if (sign === pressed.sign && Date.now() - pressed.at < TWICE) return; // a finger that trembles
  Object.assign(pressed, { sign, at: Date.now() });
  show([{ ...talk.lines.get(line.key), pressed: number }]);
  utter({ kind: "press", target: line.key, choice: `${line.token}:${number}` });
}

function change(line) {
  const writer = log.nodes.get(line.thread)?.writer ?? composer;
  writer.change(line);
}

function remove(line) {
  utter({ kind: "delete", target: line.key });
}

function react(line, emoji) {
  utter({ kind: "reaction", target: line.key, text: emoji });
}

function unreact(line, reaction) {
  utter({ kind: "delete", target: reaction });
}

function sharePlace(place) {
  utter({ place });
}

/** Send a file, with the words that were written beside it. */
function sendFile(file, text = "", thread = undefined) {
  if (file.size > LARGEST) return tell("error-file-too-large");
  outbox.add({ id: random(), language, text, thread }, [], [file]);
  if (!thread) log.toEnd();
}

function itemOf(line) {
  return outbox.items.find((item) => item.said.id === line.key);
}

function again(line) {
  outbox.again(itemOf(line));
}

function discard(line) {
  outbox.drop(itemOf(line));
  talk.forget(line.key);
  log.drop(line.key);
}

// What comes of it

function moved(item) {
  const line = talk.hold(item);
  if (line) show([line]);
  if (item.state === "sending" && item.word) return tell(item.word === "too-fast" ? TOO_FAST : "offline");
  if (item.state === "failed" && !line) {
    outbox.drop(item);
    tell(`error-${item.word}`);
  }
}

function hear(news) {
  show(talk.hear(news.lines), { quiet: !started });
  types(news.typing && Boolean(talk.last()?.mine)); // not after the answer
  speakAs(talk.last());
  if (!started) begin(news);
}

/** Show lines, and those that look different because of them. */
function show(lines, how) {
  const changed = lines.map(keep);
  const roots = changed.map((line) => talk.lines.get(line.thread));
  const asking = talk.all().filter((line) => line.ask_place || line.ask_document);
  const shown = new Set([...roots, ...changed, ...asking].filter(Boolean));
  log.show([...shown].map(seen), how);
  find("welcome").hidden = talk.lines.size > 0 || page.kind !== "resident";
}

function keep(line) {
  talk.lines.set(line.key, line);
  return line;
}

/** A line with what only the whole talk tells of it. */
function seen(line) {
  const open = page.kind === "resident" && (line.ask_place || line.ask_document) && !talk.answered(line);
  const share = open && line.ask_place;
  const choose = open && line.ask_document;
  const card = staff && line.town && !line.thread && Boolean(line.heading || talk.isRoot(line));
  return { ...line, share, choose, card };
}

function quoted(line) {
  const words = line.reply_to && talk.lines.get(line.reply_to)?.text;
  return words ? `${words.slice(0, 100)}${words.length > 100 ? "…" : ""}` : "";
}

/** The first news: from now on we follow, and what waits goes out. */
function begin(news) {
  started = true;
  find("earlier").hidden = !news.more;
  for (const item of outbox.items) moved(item);
  outbox.run();
  cards?.begin(log.list.lastElementChild);
  log.follow();
  start(new URLSearchParams(location.search).get("start"));
}

/** A link may say where to begin: `?start=report-light`. It is said once. */
function start(payload) {
  if (page.kind !== "resident" || !/^[\w-]{1,64}$/.test(payload ?? "")) return;
  history.replaceState(null, "", location.pathname);
  utter({ text: `/start ${payload}` });
}

async function showEarlier() {
  try {
    const { lines, more } = await getLines({ before: talk.oldest() });
    log.above(talk.hear(lines).map(seen));
    find("earlier").hidden = !more;
  } catch {
    tell("offline");
  }
}

// What is told beside the talk

let untell = 0;

function tell(key) {
  clearTimeout(untell);
  find("told").textContent = say(key) ?? say("error-later");
  untell = setTimeout(() => (find("told").textContent = ""), TOLD_FOR);
}

let untype = 0;

function types(is) {
  clearTimeout(untype);
  find("typing").hidden = !is;
  if (is) log.settle();
  if (is) untype = setTimeout(() => types(false), TYPES_FOR);
}

function connected(is) {
  const was = find("offline").hidden;
  find("offline").hidden = is;
  if (is && !was) tell("online");
}

function closed(word) {
  find("closed").hidden = false;
  find("closed-why").textContent = say(`error-${word}`) ?? say("error-later");
}

// The page itself

function makeComposer() {
  const room = staff ? { label: "room-message", hint: "room-hint", commands: ROOM_COMMANDS, sendFile } : {};
  const made = new Composer({ ...room, send, tell });
  find("write").append(made.form);
  return made;
}

function makeLanguages() {
  const select = find("language");
  for (const one of languages) {
    const parts = { value: one, lang: one, selected: one === language };
    select.append(el("option", parts, sayIn(one, "language-name")));
  }
  select.addEventListener("change", () => {
    speak(select.value);
    if (page.kind === "resident" && talk.lines.size) utter({ text: `/language ${language}` });
  });
}

/** All that the page says, in another language. */
function speak(other) {
  choose(other);
  entitle();
  log.show(talk.sorted().map(seen), { quiet: true });
}

/** The page speaks as the town does: someone may have told it so in the talk, or elsewhere. */
function speakAs(line) {
  if (page.kind !== "resident" || !line?.town || line.language === language) return;
  if (!languages.includes(line.language)) return;
  speak(line.language);
  find("language").value = language;
}

function entitle() {
  find("title").textContent = page.titles[language];
  document.title = page.titles[language];
  if (page.name) find("subtitle").textContent = `${say("subtitle-staff")} · ${page.name}`;
  find("typing-who").textContent = `${town()} ${say("typing")}`;
}

function makeMenu() {
  const menu = find("menu");
  if (!menu) return;
  const close = disclosure(find("menu-button"), menu);
  for (const button of menu.querySelectorAll("[data-command]")) {
    button.addEventListener("click", () => {
      close();
      utter({ text: `/${button.dataset.command}` });
      composer.field.focus();
    });
  }
}

makeLanguages();
makeMenu();
translate();
entitle();
find("earlier").addEventListener("click", showEarlier);
find("start").addEventListener("click", () => utter({ text: "/start" }));
find("reload").addEventListener("click", () => location.reload());
follow({ hear, connected, closed });
