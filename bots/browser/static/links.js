// Makes addresses in a text into links. Only http and https; all else stays text.
// The number of a case is kept on one line.

import { el, unseen } from "./dom.js";
import { say } from "./words.js";

const LONGEST = 40; // signs of an address that are shown
const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
const NUMBER = /(\b[A-Z]{1,8}-\d{5,}\b)/;
const AFTER = /[.,;:!?)\]}'»”]+$/; // what stands behind an address, but is not part of it

export function withLinks(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const written = found[0].replace(AFTER, "");
    nodes.push(...unbroken(text.slice(from, found.index)), link(written));
    from = found.index + written.length;
  }
  nodes.push(...unbroken(text.slice(from)));
  return nodes.filter((node) => node !== "");
}

function unbroken(text) {
  const parts = text.split(NUMBER);
  return parts.map((part, place) => (place % 2 ? el("span", { class: "unbroken" }, part) : part));
}

function link(written) {
  try {
    const { href, host } = new URL(written);
    const short = written.replace(/^https?:\/\/(www\.)?|\/$/gi, "");
    return outside(href, ...broken(short.length > LONGEST ? `${host.replace("www.", "")}/…` : short));
  } catch {
    return written; // no address after all
  }
}

/** An address that is too long for a line is broken behind a slash. */
function broken(address) {
  return address.match(/[^/]+\/*|\/+/g).flatMap((part) => [part, el("wbr")]);
}

/** A link that leads away from here; whoever is there does not learn from where one came. */
export function outside(href, ...children) {
  const parts = { href, target: "_blank", rel: "noopener noreferrer nofollow" };
  return el("a", parts, ...children, unseen(` (${say("link-opens")})`));
}
