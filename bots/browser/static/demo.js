// The demonstration: three panes; on a narrow screen they become tabs, one shown at a time.

const LOOK = 2_000; // milliseconds between two looks at the feed
const tabs = [...document.querySelectorAll("[role=tab]")];
const feed = document.getElementById("feed");
const room = document.getElementById("room");

for (const [number, tab] of tabs.entries()) {
  tab.addEventListener("click", () => show(number));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show((number + step + tabs.length) % tabs.length);
  });
}

function show(number) {
  for (const [other, tab] of tabs.entries()) {
    const chosen = other === number;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls")).classList.toggle("shown", chosen);
  }
  tabs[number].focus();
}

room?.addEventListener("change", () => {
  document.getElementById("staff").src = room.value;
});

// The feed is a page like any other; here it is shown anew as soon as something in it changes.

let known;

/** What is known is always older than what the frame shows, so that no change is passed over. */
async function look() {
  const page = feed.contentWindow.location.href;
  const text = await read(page);
  if (known.page === page && known.text !== text) feed.contentWindow.location.reload();
  known = { page, text };
}

async function read(page) {
  return (await fetch(page, { cache: "no-cache" })).text();
}

known = { page: new URL(feed.dataset.src, location.href).href, text: await read(feed.dataset.src) };
feed.src = feed.dataset.src;
setInterval(() => look().catch(() => {}), LOOK);
