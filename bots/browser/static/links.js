// Makes addresses in a text into links. Only http and https; all else stays text.

import { el, unseen } from "./dom.js";
import { say } from "./words.js";

const LONGEST = 40; // signs of an address that are shown
const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
const AFTER = /[.,;:!?)\]}'»”]+$/; // what stands behind an address, but is not part of it

export function withLinks(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const written = found[0].replace(AFTER, "");
    nodes.push(text.slice(from, found.index), link(written));
    from = found.index + written.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

function link(written) {
  try {
    const { href, host } = new URL(written);
    return outside(href, written.length > LONGEST ? `${host.replace("www.", "")}/…` : written);
  } catch {
    return written; // no address after all
  }
}

/** A link that leads away from here; whoever is there does not learn from where one came. */
export function outside(href, ...children) {
  const parts = { href, target: "_blank", rel: "noopener noreferrer nofollow" };
  return el("a", parts, ...children, unseen(` (${say("link-opens")})`));
}
