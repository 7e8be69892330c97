// Tabs, colours, print.
const main = document.getElementById("main");
let townsShown = { indicator: indicators.find(each => !each.part) || indicators[0], tail: "" };
townsShown.tail = townsShown.indicator ? mainTail(townsShown.indicator) : "";
let placeShown = district;

const views = [
  { id: "overview", name: "要点", draw: overview },
  { id: "indicators", name: "指标", draw: placeView },
  { id: "towns", name: "各地区", draw: townView },
  { id: "groups", name: "比较", draw: compareView },
  { id: "charts", name: "图表", draw: chartsView },
  { id: "findings", name: "核查", draw: findingsView },
];

function placeView() {
  const own = places.filter(each => each.role === "district" || each.role === "town" || each.role === "group");
  const span = spanChoice(tailsOf(["level", "growth"]), () => show("indicators", true));
  return [element("h2", {}, "主要指标"),
    element("div", { class: "choices" },
      choice("地区 ", own.map(each => [each.number, each.name]), placeShown.number, value => showPlace(places[value])), span || ""),
    indicatorTable(placeShown)];
}

function subjects() {
  const known = new Map();
  for (const series of data.series) {
    if ((series.kind === "level" || series.kind === "growth") && !series.by && towns.some(each => series.row.has(each.number))) {
      known.set(series.indicator + "|" + series.tail, [series.indicator, series.tail]);
    }
  }
  return [...known.entries()].sort(([, one], [, other]) => one[0] - other[0] || one[1].localeCompare(other[1]));
}

function townView() {
  const { indicator, tail } = townsShown;
  const options = subjects().map(([value, [number, each]]) => [value, indicators[number].name + tailName(each)]);
  const chosen = indicator.number + "|" + tail;
  if (!options.some(([value]) => value === chosen)) options.unshift([chosen, indicator.name + tailName(tail)]);
  return [element("h2", {}, "各地区"),
    choice("指标 ", options, chosen, value => {
      const [number, ...rest] = value.split("|");
      showTowns(indicators[number], rest.join("|"));
    }),
    townTable(indicator, tail)];
}

function compareView() {
  const span = spanChoice(tailsOf(["gap"]), () => show("groups", true));
  const tables = [groupTable("level"), groupTable("growth"), groupTable("per_head"), peerTable("level"), peerTable("growth")];
  const shown = tables.filter(each => each);
  return [element("h2", {}, "比较"), span || "", ...(shown.length ? shown : [element("p", { class: "quiet" }, "没有可比较的数")])];
}

function showTowns(indicator, tail) {
  townsShown = { indicator, tail };
  show("towns", true);
}

function showPlace(place) {
  placeShown = place;
  show("indicators", true);
}

const tabs = document.getElementById("tabs");
const panels = new Map();
let shownView = null;

for (const view of views) {
  tabs.append(element("button", {
    type: "button", role: "tab", id: "tab-" + view.id, "aria-controls": "panel-" + view.id,
    onclick: () => show(view.id, false),
  }, view.name));
  const panel = element("section", { role: "tabpanel", id: "panel-" + view.id, "aria-labelledby": "tab-" + view.id, hidden: true, class: "panel" });
  panels.set(view.id, panel);
  main.append(panel);
}

function drawView(id) {
  const panel = panels.get(id);
  // what one chooses with stays in one's hand
  const focused = [...panel.querySelectorAll("select")].indexOf(document.activeElement);
  clear(panel).append(...views.find(each => each.id === id).draw());
  const again = panel.querySelectorAll("select")[focused];
  if (again) again.focus();
  if (id === "charts") drawCharts(panel);
}

// again: what it shows is chosen elsewhere, so that it is drawn anew
function show(id, again) {
  if (again || !panels.get(id).firstChild || id === "charts") drawUnhidden(id);
  shownView = id;
  for (const view of views) {
    panels.get(view.id).hidden = view.id !== id;
    const tab = document.getElementById("tab-" + view.id);
    tab.setAttribute("aria-selected", String(view.id === id));
    tab.tabIndex = view.id === id ? 0 : -1;
  }
  if (again && dialog.open) dialog.close();
}

// charts need the size of their place
function drawUnhidden(id) {
  for (const [name, panel] of panels) panel.hidden = name !== id;
  drawView(id);
}

tabs.addEventListener("keydown", event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const number = views.findIndex(each => each.id === shownView);
  const next = views[(number + step + views.length) % views.length].id;
  show(next, false);
  document.getElementById("tab-" + next).focus();
});

const themes = ["auto", "light", "dark"];
const themeNames = { auto: "随系统", light: "浅色", dark: "深色" };
const themeButton = document.getElementById("theme");
themeButton.addEventListener("click", () => {
  const next = themes[(themes.indexOf(document.documentElement.dataset.theme || "auto") + 1) % themes.length];
  document.documentElement.dataset.theme = next;
  themeButton.textContent = "配色：" + themeNames[next];
  if (shownView === "charts") drawView("charts");
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (shownView === "charts") drawView("charts"); });

document.getElementById("print").addEventListener("click", () => print());
// on paper stands all of it, details too
const PAPER_WIDTH = 660;
const PAPER_HEIGHT = 860;
let themeOnScreen;
addEventListener("beforeprint", () => {
  for (const view of views) {
    const panel = panels.get(view.id);
    panel.hidden = false;
    if (!panel.firstChild) drawView(view.id);
    panel.querySelectorAll("details.reporter").forEach(each => { each.open = true; each.dispatchEvent(new Event("toggle")); });
  }
  themeOnScreen = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
  drawCharts();
  drawWaitingCharts();
  for (const each of drawnCharts) {
    each.resize({ width: PAPER_WIDTH, height: Math.min(each.getHeight(), PAPER_HEIGHT) });
    // at once: paper waits for no next frame
    each.getZr().flush();
  }
});
addEventListener("afterprint", () => {
  document.documentElement.dataset.theme = themeOnScreen || "auto";
  for (const [id, panel] of panels) panel.hidden = id !== shownView;
  if (shownView === "charts") drawCharts();
});

show("overview", false);
