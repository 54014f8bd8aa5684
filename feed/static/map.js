// Puts the list of streets onto a map that can be moved. The page does without it, too.
"use strict";

const box = document.getElementById("map");
const spots = [...document.querySelectorAll(".spot")];
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

function begin() {
  const [south, west, north, east] = box.dataset.bounds.split(",").map(Number);
  const bounds = L.latLngBounds([south, west], [north, east]);
  box.replaceChildren();
  const map = L.map(box, {
    zoomControl: false, zoomSnap: 0.25, maxBounds: bounds.pad(1), maxZoom: 19, minZoom: 10,
    scrollWheelZoom: false, // whoever reads on is not to be caught by the map
    fadeAnimation: !still, zoomAnimation: !still, markerZoomAnimation: !still,
  });
  const { closer, farther } = box.dataset;
  L.control.zoom({ zoomInTitle: closer, zoomOutTitle: farther }).addTo(map);
  map.attributionControl.setPrefix('<a href="https://leafletjs.com" rel="noopener">Leaflet</a>');
  ground(bounds).addTo(map);
  map.fitBounds(bounds);
  map.addLayer(markers());
}

function ground(bounds) {
  const { tiles, attribution, picture } = box.dataset;
  if (!tiles) return L.imageOverlay(picture, bounds);
  const whose = document.createElement("span");
  whose.textContent = attribution;
  return L.tileLayer(tiles, { attribution: whose.outerHTML, maxZoom: 19 });
}

function markers() {
  const group = L.markerClusterGroup({
    showCoverageOnHover: false, maxClusterRadius: 40, animate: !still,
    iconCreateFunction: (cluster) => {
      const all = cluster.getAllChildMarkers().map((one) => one.options.count);
      return pin(all.reduce((sum, one) => sum + one, 0), box.dataset.several);
    },
  });
  for (const spot of spots) group.addLayer(marker(spot));
  return group;
}

function marker(spot) {
  const name = spot.querySelector("h3").textContent;
  const list = spot.querySelector("ul");
  const made = L.marker(spot.dataset.at.split(",").map(Number), {
    icon: pin(list.children.length, name), count: list.children.length, title: name,
  });
  return made.bindPopup(() => told(name, list), { maxHeight: 260, minWidth: 200 });
}

// A round sign with a number in it; its name is heard, and not seen.
function pin(count, name) {
  const face = document.createElement("span");
  face.textContent = count;
  const heard = document.createElement("span");
  heard.className = "unseen";
  heard.textContent = ` ${name}`;
  face.append(heard);
  return L.divIcon({ html: face, className: "pin", iconSize: [44, 44] });
}

function told(name, list) {
  const all = document.createElement("div");
  const title = document.createElement("strong");
  title.textContent = name;
  all.append(title, list.cloneNode(true));
  return all;
}

if (box && window.L) begin();
