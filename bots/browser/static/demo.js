// The demonstration: three panes; on a narrow screen they become tabs, one shown at a time.

const tabs = [...document.querySelectorAll("[role=tab]")];
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

for (const link of document.querySelectorAll(".story a")) link.addEventListener("click", () => show(0));

room?.addEventListener("change", () => {
  document.getElementById("staff").src = room.value;
});
