// Search by name or pinyin initials; several words must all be found: czzsr zl.
const query = document.getElementById("query");
const found = document.getElementById("found");
const MOST_FOUND = 12;

function results(text) {
  const words = text.trim().toLowerCase().split(/\s+/).filter(each => each);
  if (!words.length) return [];
  const all = thing => words.every(word => matches(thing, word));
  const spoken = [
    ...indicators.filter(all).map(each => ({ text: each.name, about: "指标", open: () => showTowns(each, mainTail(each)) })),
    ...places.filter(each => each.role === "district" || each.role === "town").filter(all)
      .map(each => ({ text: each.name, about: "地区", open: () => showPlace(each) })),
  ];
  if (words.length > 1) {
    for (const place of places) {
      const rest = words.filter(word => !matches(place, word));
      if (rest.length === words.length || !rest.length) continue;
      for (const indicator of indicators) {
        if (!rest.every(word => matches(indicator, word))) continue;
        const each = ofIndicator(indicator, "level", place) || ofIndicator(indicator, "growth", place);
        if (each) spoken.push({ text: place.name + indicator.name + " " + printed(each), about: "数", open: () => openFigure(each) });
      }
    }
  }
  return spoken.slice(0, MOST_FOUND);
}

function mainTail(indicator) {
  if (data.series.some(series => series.indicator === indicator.number && !series.tail)) return "";
  return data.series.find(series => series.indicator === indicator.number).tail;
}

let current = -1;
let options = [];

function suggest() {
  options = results(query.value);
  current = -1;
  clear(found).append(...options.map((each, place) => element("li", {
    role: "option", id: "found-" + place, "aria-selected": "false", onmousedown: event => { event.preventDefault(); take(place); },
  }, element("span", {}, each.text), element("small", {}, each.about))));
  if (query.value.trim() && !options.length) found.append(element("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, "没有找到"));
  const open = found.children.length > 0;
  found.hidden = !open;
  query.setAttribute("aria-expanded", String(open));
  query.removeAttribute("aria-activedescendant");
}

function pointAt(place) {
  current = (place + options.length) % options.length;
  [...found.children].forEach((each, number) => each.setAttribute("aria-selected", String(number === current)));
  query.setAttribute("aria-activedescendant", "found-" + current);
  found.children[current].scrollIntoView({ block: "nearest" });
}

function hideFound() {
  found.hidden = true;
  query.setAttribute("aria-expanded", "false");
  query.removeAttribute("aria-activedescendant");
}

function take(place) {
  const each = options[place];
  if (!each) return;
  query.value = "";
  hideFound();
  each.open();
}

query.addEventListener("input", suggest);
query.addEventListener("blur", hideFound);
query.addEventListener("keydown", event => {
  if (event.key === "ArrowDown" && options.length) { event.preventDefault(); pointAt(current + 1); }
  else if (event.key === "ArrowUp" && options.length) { event.preventDefault(); pointAt(current < 0 ? -1 : current - 1); }
  else if (event.key === "Enter") { event.preventDefault(); take(Math.max(0, current)); }
  else if (event.key === "Escape") { query.value = ""; suggest(); hideFound(); }
});
