// The page's data, and how to find things in it.
const data = await read(document.getElementById("data"));

// plain, or packed where there is much of it; either way out of this file alone
async function read(node) {
  if (node.type === "application/json") return JSON.parse(node.textContent);
  const bytes = Uint8Array.from(atob(node.textContent), each => each.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(unpacked).text());
}

const places = data.places.map(([id, name, initials, role, group], number) => ({ id, name, initials, role, group, number }));
const indicators = data.indicators.map((each, number) => ({ ...each, number }));
const district = places[0];
const towns = places.filter(each => each.role === "town");
const placeByGroup = key => places.find(each => each.role === "group" && each.id === key);

// one field of a figure: a list, one value for all, or an object by number
function at(column, number) {
  if (Array.isArray(column)) return column[number];
  if (column !== null && typeof column === "object") return column[number];
  return column;
}

// series by the beginning and the end of their figures' ids, and by indicator
const seriesByName = new Map();
for (const series of data.series) {
  series.tail = series.tail || "";
  series.row = new Map(series.places.map((place, number) => [place, number]));
  const name = series.head + "|" + series.tail;
  if (!seriesByName.has(name)) seriesByName.set(name, []);
  seriesByName.get(name).push(series);
}

// A figure as an object; null where there is none.
function figure(head, tail, place) {
  for (const series of seriesByName.get(head + "|" + tail) || []) {
    const row = series.row.get(place.number);
    if (row !== undefined) return figureAt(series, row);
  }
  return null;
}

function figureAt(series, row) {
  const place = places[series.places[row]];
  const word = column => {
    const number = at(column, row);
    return number === undefined || number === null ? null : data.words[number];
  };
  return {
    id: series.head + (place === district ? "" : "@" + place.id) + series.tail,
    series, row, place,
    indicator: indicators[series.indicator],
    kind: series.kind,
    by: series.by,
    tail: series.tail,
    value: series.values[row],
    unit: data.words[series.unit],
    decimals: series.decimals,
    formula: word(series.formula),
    note: word(series.note) === null ? null : word(series.note) + (at(series.noteEnd, row) || ""),
    input: at(series.input, row),
    exact: at(series.exact, row),
    of: at(series.of, row),
    group: at(series.group, row),
    tied: at(series.tied, row),
    verdict: at(series.verdict, row),
    status: at(series.status, row) || "normal",
    cells: cellsOf(at(series.cells, row)),
  };
}

// numbers of cells
function cellsOf(set) {
  if (set === undefined || set === null) return [];
  const cells = data.sets[set];
  return Array.isArray(cells) ? cells : [cells];
}

function figureById(id) {
  for (const series of data.series) {
    if (!id.startsWith(series.head)) continue;
    for (const [place, row] of series.row) {
      const each = places[place];
      if (id === series.head + (each === district ? "" : "@" + each.id) + series.tail) return figureAt(series, row);
    }
  }
  return null;
}

const ofIndicator = (indicator, kind, place, tail = "") => figure(indicator.id + "." + kind, tail, place);

// what stands for a level or a growth that there is not
const key = (indicator, scope, place) => indicator + " " + scope + " " + place;
const absent = new Map(data.absent.map(([i, scope, place, word]) => [key(i, scope, place), word]));
const outcomes = new Map(data.outcomes.map(([i, scope, place, word]) => [key(i, scope, place), word]));
const scopeOf = tail => tail.includes("!") ? tail.slice(tail.indexOf("!") + 1) : "whole";

function wordInstead(indicator, kind, place, tail) {
  const name = key(indicator.number, scopeOf(tail), place.number);
  if (kind === "growth" && outcomes.has(name)) return outcomes.get(name);
  const hasNumber = ofIndicator(indicator, "level", place, tail) || ofIndicator(indicator, "growth", place, tail);
  if (hasNumber) return "—";
  return absent.get(name) || "未报";
}

const severities = ["错误", "警告", "提示"];
const findings = data.findings.map(([severity, rule, message, expected, actual, sheet, cell, reporter], number) =>
  ({ severity, rule, message, expected, actual, sheet, cell, reporter: reporter || "未指明单位", number }));
const findingsByCell = new Map();
for (const each of findings) {
  if (each.sheet === null || !each.cell) continue;
  const name = each.sheet + "!" + each.cell;
  if (!findingsByCell.has(name)) findingsByCell.set(name, []);
  findingsByCell.get(name).push(each);
}

const fileOf = sheet => data.files[data.sheets[sheet][0]];
const sheetName = sheet => data.sheets[sheet][1];
const isConfidential = sheet => data.sheets[sheet][2] === 1;

// zl finds 织里; a character of several readings is any of [cz]
const patterns = new Map();
function matches(thing, word) {
  if (thing.name.toLowerCase().includes(word)) return true;
  if (!/^[a-z0-9]+$/.test(word)) return false;
  return initialsBegin(thing.initials, word);
}
function initialsBegin(initials, word) {
  if (!patterns.has(initials)) patterns.set(initials, initials.match(/\[[a-z]+\]|./g) || []);
  const letters = patterns.get(initials);
  for (let start = 0; start + word.length <= letters.length; start++) {
    let same = 0;
    while (same < word.length && letters[start + same].includes(word[same])) same++;
    if (same === word.length) return true;
  }
  return false;
}
