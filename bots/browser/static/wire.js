// The wire between the page and the town hall: what goes out, and what comes in.

import { page } from "./words.js";

const LIVE_SILENT = 50_000; // milliseconds; the other side says something every 20 seconds
const STEADY = 5_000; // what ends sooner than that is no lasting connection
const POLL = 2_000;
const POLLS = 15; // before we try again whether a lasting connection can be had

/** The town hall does not take it, and says why. */
export class Refusal extends Error {
  constructor(status, word, after) {
    super(word);
    this.status = status;
    this.word = word;
    this.after = after * 1000;
  }

  /** Whether the same may be taken later. */
  get passing() {
    return this.status === 429 || this.status >= 500;
  }
}

/** An address of ours, for the chat that this page shows. */
export function address(path, parts = {}) {
  const query = new URLSearchParams(page.query);
  for (const [name, value] of Object.entries(parts)) query.set(name, value);
  const text = query.toString();
  return `/chat${path}${text && "?"}${text}`;
}

export function postSaid(said) {
  const body = JSON.stringify(said);
  return ask("/say", { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

/** Upload a photo; what comes back is the handle to refer to it by. */
export async function postPhoto(photo) {
  const body = new FormData();
  body.append("photo", photo, "photo");
  return (await ask("/photo", { method: "POST", body })).handle;
}

/** Upload a file of any other kind. */
export async function postDocument(file) {
  const body = new FormData();
  body.append("document", file, "document");
  return (await ask("/document", { method: "POST", body })).handle;
}

export function getLines(parts) {
  return ask("/lines", {}, parts);
}

async function ask(path, options, parts) {
  const response = await fetch(address(path, parts), { cache: "no-store", ...options });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Refusal(response.status, answer.error ?? "later", answer.after ?? 0);
}

/** Wait; but not for longer than until there is hope again. */
export function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      document.removeEventListener("visibilitychange", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
    document.addEventListener("visibilitychange", done);
  });
}

/** How long to wait before trying again; not all pages at the same moment. */
export function patience(tries) {
  return Math.min(10_000, 500 * 2 ** tries) * (0.5 + Math.random() / 2);
}

/**
 * Hear all that is new, for ever. `hear` gets the news, `connected` whether we are, and `closed`
 * why nothing more will come.
 */
export async function follow({ hear, connected, closed }) {
  let version = 0;
  let tries = 0;
  const take = (news) => {
    version = news.version;
    hear(news);
  };
  const look = async () => {
    take(await getLines({ since: version }));
    connected(true);
    tries = 0;
  };
  for (;;) {
    try {
      await look();
      if (await live(version, take).catch(() => false)) continue;
      for (let poll = 0; poll < POLLS; poll += 1) {
        await pause(POLL);
        await look();
      }
    } catch (error) {
      if (error instanceof Refusal && !error.passing) return closed(error.word);
      connected(false);
      await pause(patience((tries += 1)));
    }
  }
}

/** Listen on a lasting connection until it ends; false if none can be had that lasts. */
function live(version, take) {
  return new Promise((resolve) => {
    const url = new URL(address("/live", { since: version }), location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    let opened = Infinity;
    let timer = setTimeout(() => socket.close(), LIVE_SILENT);
    socket.addEventListener("open", () => (opened = Date.now()));
    socket.addEventListener("message", (event) => {
      clearTimeout(timer);
      timer = setTimeout(() => socket.close(), LIVE_SILENT);
      take(JSON.parse(event.data));
    });
    socket.addEventListener("close", () => {
      clearTimeout(timer);
      resolve(Date.now() - opened > STEADY);
    });
  });
}
