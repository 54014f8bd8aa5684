// What the page says, in the language that somebody has chosen.

export const page = JSON.parse(document.getElementById("page").textContent);

const KEPT = "juntos-language";

export let language = known(remembered()) ?? page.language;

export const languages = Object.keys(page.words);

export function say(key) {
  return page.words[language][`chat-${key}`];
}

export function sayIn(other, key) {
  return page.words[other][`chat-${key}`];
}

/** What a command says that was picked from the menu or stands in a link: `/cases`. */
export function plain(text) {
  const [, command, about] = /^\/(\w+)(?: ([\w-]+))?$/.exec(text ?? "") ?? [];
  if (command === "language" && known(about)) return `${say("language")}: ${sayIn(about, "language-name")}`;
  if (command === "start" && about?.startsWith("asset-")) return `🏷 ${about.slice("asset-".length)}`;
  return (command && (say(command === "start" ? "start" : `menu-${command}`))) || text;
}

/** How an order is written in this language; a note among staff has a sign of its own. */
export function order(name) {
  return name === "note" ? "//" : `!${page.orders[language]?.[name] ?? name}`;
}

/** How the town is called as one who speaks. */
export function town() {
  return page.towns[language];
}

export function choose(other) {
  language = known(other) ?? language;
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // this browser keeps nothing: then it is for this visit only
  }
  translate();
}

/** Put the words on everything in the page that names them. */
export function translate(root = document) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  for (const node of root.querySelectorAll("[data-order]")) node.textContent = order(node.dataset.order);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
  }
  for (const node of root.querySelectorAll("[data-hint]")) {
    node.setAttribute("placeholder", say(node.dataset.hint));
  }
}

export function timeOf(moment) {
  return format(moment, { hour: "numeric", minute: "2-digit" });
}

/** Today, yesterday, or the day itself. */
export function dayOf(moment) {
  const days = Math.round((midnight(new Date()) - midnight(new Date(moment))) / 86_400_000);
  if (days === 0) return say("today");
  if (days === 1) return say("yesterday");
  return format(moment, { weekday: "long", day: "numeric", month: "long" });
}

/** A size in bytes, as people say it. */
export function sizeOf(bytes) {
  const large = bytes >= 2 ** 20;
  const unit = { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: 0 };
  return new Intl.NumberFormat(language, unit).format(Math.ceil(bytes / (large ? 2 ** 20 : 1024)));
}

/** As the clocks of the town go, wherever somebody reads it: so do its pages and its answers. */
function format(moment, parts) {
  return inTown(language, parts).format(new Date(moment));
}

function inTown(lang, parts) {
  return new Intl.DateTimeFormat(lang, { ...parts, timeZone: page.zone || undefined });
}

/** The day of a moment, as days are counted; for the difference between two. */
function midnight(moment) {
  return Date.parse(inTown("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(moment));
}

function remembered() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function known(other) {
  return other && Object.hasOwn(page.words, other) ? other : null;
}
