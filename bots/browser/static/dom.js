// Builds pieces of the page. Words become text nodes and nothing else, so they cannot do harm.

/** An element: `parts` are its attributes, and under `on` what it does. */
export function el(tag, parts = {}, ...children) {
  const node = document.createElement(tag);
  const { on = {}, data = {}, ...attributes } = parts;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  Object.assign(node.dataset, data);
  for (const [event, does] of Object.entries(on)) node.addEventListener(event, does);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** One of the pictures that the page has drawn in its head, so that it needs no server. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Words for those who hear the page. */
export function unseen(words) {
  return el("span", { class: "unseen" }, words);
}

/** A button that opens and closes a panel; Escape and a click elsewhere close it, too. */
export function disclosure(button, panel) {
  const open = (is) => {
    panel.hidden = !is;
    button.setAttribute("aria-expanded", String(is));
    if (is) panel.scrollIntoView({ block: "nearest" });
  };
  const elsewhere = (event) => {
    if (!panel.hidden && !panel.contains(event.target) && !button.contains(event.target)) {
      open(false);
    }
  };
  open(false);
  button.addEventListener("click", () => open(panel.hidden));
  document.addEventListener("click", elsewhere);
  for (const node of [button, panel]) {
    node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden) {
        event.stopPropagation();
        open(false);
        button.focus();
      }
    });
  }
  return () => open(false);
}

/** 128 random bits in hex: the id of something that is said. */
export function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
