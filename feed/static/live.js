// Fetches the page anew when the feed has changed. Everything works without it, too.
"use strict";

const main = document.querySelector("main[data-live]");
const framed = document.documentElement.classList.contains("framed");
let waiting;
let wasLost = framed; // in a frame of the demonstration nothing may be missed, not even at first

function listen() {
  const source = new EventSource("/feed/events");
  source.addEventListener("feed", () => soon());
  source.addEventListener("error", () => { wasLost = true; });
  source.addEventListener("open", () => {
    if (wasLost) soon();
    wasLost = false;
  });
}

// A town full of open pages should not ask all at once.
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(renew, framed ? 50 : 300 + Math.random() * 3000);
}

async function renew() {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("main");
  warn(page.getElementById("alarms"));
  if (fresh && fresh.innerHTML !== main.dataset.shown) replace(fresh);
}

// What holds now stands above the page, and goes from there when it is over.
function warn(fresh) {
  const shown = document.getElementById("alarms");
  if (!fresh || !shown || fresh.textContent === shown.textContent) return;
  shown.replaceChildren(...fresh.childNodes);
  document.getElementById("status").textContent = shown.textContent.trim() || main.dataset.live;
}

function replace(fresh) {
  const known = new Set([...main.querySelectorAll("[id]")].map((one) => one.id));
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  const opened = main.querySelector(".hours[open]") !== null;
  main.dataset.shown = fresh.innerHTML;
  keepForm(fresh);
  for (const one of fresh.querySelectorAll(".card[id], .step[id]")) {
    one.classList.toggle("fresh", !known.has(one.id));
  }
  main.replaceChildren(...fresh.childNodes);
  if (opened) main.querySelector(".hours")?.setAttribute("open", "");
  const there = focused?.isConnected ? focused : focused && likeness(focused);
  there?.focus({ preventScroll: true });
  document.getElementById("status").textContent = main.dataset.live;
}

// What is being written into the form stays there.
function keepForm(fresh) {
  const form = main.querySelector("form.search");
  if (form) fresh.querySelector("form.search")?.replaceWith(form);
}

// Whoever was on a link with the keyboard stays on it.
function likeness(link) {
  const links = [...main.querySelectorAll("a, summary")];
  return links.find((one) => one.href === link.href && one.textContent === link.textContent);
}

if (main && window.EventSource) {
  main.dataset.shown = main.innerHTML;
  listen();
}
