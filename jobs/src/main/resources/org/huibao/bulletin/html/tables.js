// Tables: built when they are shown, sorted by a click on a head.

// columns: { name, unit, cell: row => figure | { word } | text, sort: row => number or text }
function table(caption, columns, rows) {
  const body = element("tbody");
  const heads = columns.map((column, place) => {
    const button = element("button", { type: "button", onclick: () => sortBy(place) }, element("span", {}, column.name),
      column.unit ? element("small", {}, column.unit) : "");
    return element("th", { scope: "col", class: column.numeric ? "numeric" : null }, button);
  });
  const node = element("table", { class: "figures" }, element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads)), body);
  let sorted = -1, downwards = false;

  function sortBy(place) {
    // of numbers one wants the highest first, of names the first
    downwards = sorted === place ? !downwards : Boolean(columns[place].numeric) && !columns[place].lowFirst;
    sorted = place;
    heads.forEach((head, each) => {
      if (each === place) head.setAttribute("aria-sort", downwards ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    fill();
    announce(caption + "，按" + columns[place].name + (downwards ? "由高到低" : "由低到高") + "排列");
  }

  function fill() {
    // the whole stays above its parts, groups below them
    const first = rows.findIndex(row => !row.whole);
    const order = rows.filter(row => !row.whole);
    if (sorted >= 0) {
      const value = row => sortValue(columns[sorted], row);
      const sign = downwards ? -1 : 1;
      order.sort((one, other) => {
        const a = value(one), b = value(other);
        // what there is not comes last, whichever way
        if (a === null || b === null) return (a === null) - (b === null);
        return sign * (typeof a === "number" ? a - b : a.localeCompare(b, "zh"));
      });
    }
    const whole = rows.map((row, place) => [row, place]).filter(([row]) => row.whole);
    order.unshift(...whole.filter(([, place]) => place < first).map(([row]) => row));
    order.push(...whole.filter(([, place]) => place > first).map(([row]) => row));
    clear(body).append(...order.map(row => element("tr", row.whole ? { class: "whole" } : {},
      ...columns.map((column, place) => drawCell(column, row, place)))));
    oneTabStop(node);
  }

  fill();
  return element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": caption }, node);
}

function sortValue(column, row) {
  if (column.sort) return column.sort(row);
  const content = column.cell(row);
  if (content && content.id) return content.value;
  return column.numeric ? null : String(content);
}

function drawCell(column, row, place) {
  const content = column.cell(row);
  if (place === 0) {
    return element("th", { scope: "row", class: row.depth ? "depth" + Math.min(3, row.depth) : null },
      column.open ? element("button", { type: "button", class: "name", onclick: () => column.open(row) }, content) : content);
  }
  if (content && content.id) {
    const text = content.value === null ? "〔待核〕" : content.kind === "rank"
      ? content.value + (content.tied ? "（并列）" : "") : padded(content.value, column.decimals ? column.decimals(row) : content.decimals)
        + (column.unitOf && content.unit !== column.unitOf ? content.unit : "");
    return element("td", { class: "numeric", ...tag(content) }, number(content, text));
  }
  return element("td", { class: column.numeric ? "numeric quiet" : column.look }, content === null || content === undefined ? "" : content);
}

// the Tab key stops once at a table's numbers; arrow keys go on from there
function oneTabStop(node) {
  node.querySelectorAll("button.number").forEach((each, place) => { each.tabIndex = place ? -1 : 0; });
}

const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
document.addEventListener("keydown", event => {
  const step = steps[event.key];
  const cell = step && event.target.matches("table.figures button.number") ? event.target.closest("td") : null;
  if (!cell) return;
  event.preventDefault();
  let next = cell;
  do {
    const row = step[0] ? (step[0] > 0 ? next.parentElement.nextElementSibling : next.parentElement.previousElementSibling) : next.parentElement;
    next = row && row.children[next.cellIndex + step[1]];
  } while (next && !next.querySelector("button.number"));
  if (!next) return;
  cell.querySelector("button.number").tabIndex = -1;
  const button = next.querySelector("button.number");
  button.tabIndex = 0;
  button.focus();
});

// columns of a table, those without any number left out
function filledColumns(columns, rows) {
  return columns.filter(column => !column.numeric || rows.some(row => { const content = column.cell(row); return content && content.id; }));
}

const orWord = (indicator, kind, place, tail) =>
  ofIndicator(indicator, kind, place, tail) || (place.role === "district" || place.role === "town" ? wordInstead(indicator, kind.split(".")[0], place, tail) : "—");

// which of the spans is shown: whole ones, or a single month or quarter
let spanShown = "";
const spanOf = tail => tail.includes("!") ? tail.slice(0, tail.indexOf("!")) : tail;

function spanChoice(tails, again) {
  const known = [...new Set([...tails].map(spanOf))].sort();
  if (!known.includes(spanShown)) spanShown = known.length ? known[0] : "";
  if (known.length < 2) return null;
  return choice("时段 ", known.map(each => [each, spans[each] || data.printed]), spanShown, value => { spanShown = value; again(); });
}

const tailsOf = kindsShown => new Set(data.series.filter(series => kindsShown.includes(series.kind)).map(series => series.tail));

// 主要指标 of a place: a line to an indicator at a scope, in the span that is shown
function indicatorRows(place) {
  const tails = new Map();
  for (const series of data.series) {
    if ((series.kind === "level" || series.kind === "growth") && !series.by && series.row.has(place.number) && spanOf(series.tail) === spanShown) {
      if (!tails.has(series.indicator)) tails.set(series.indicator, new Set());
      tails.get(series.indicator).add(series.tail);
    }
  }
  return indicators.flatMap(indicator => [...(tails.get(indicator.number) || [])].sort().map(tail => ({ indicator, tail, depth: depthOf(indicator) })));
}

function depthOf(indicator) {
  let depth = 0;
  for (let each = indicator; each.partOf !== undefined && depth < 3; each = indicators[each.partOf]) depth++;
  return depth;
}

function indicatorTable(place) {
  const rows = indicatorRows(place);
  const of = (kind, name, unit, more = {}) => ({ name, unit, numeric: true, cell: row => orWord(row.indicator, kind, place, row.tail), ...more });
  const isDistrict = place === district;
  const columns = filledColumns([
    { name: "指标", cell: row => row.indicator.name + tailName(row.tail), open: row => showTowns(row.indicator, row.tail) },
    { name: "单位", look: "unit", cell: row => row.indicator.unit },
    of("level", "绝对额"),
    of("previous_year", "上年同期"),
    of("growth", "同比±", "%", { unitOf: "%" }),
    of("change", "增加额"),
    of("acceleration", "比上期加快", "百分点"),
    of("target", "全年目标"),
    of("completion", "完成全年目标", "%"),
    of("lead", "快于时间进度", "百分点"),
    of("rank.level", isDistrict ? (data.peers || "同级") + "位次" : "位次", "", { lowFirst: true }),
    of("rank.growth", "增速位次", "", { lowFirst: true }),
    of("place_share", "占全区", "%"),
    of("share", "占总量", "%"),
    of("contribution", "贡献率", "%"),
    of("pull", "拉动", "百分点"),
    of("average_difference.growth", "增速与平均之差", "百分点"),
    of("level.per_head", "人均"),
  ], rows);
  return table(data.printed + place.name + "主要指标", columns, rows);
}

// 各地区 of an indicator
function townTable(indicator, tail) {
  const groupsOfDistrict = places.filter(each => each.role === "group" && ofIndicator(indicator, "level", each, tail));
  const rows = [{ place: district, whole: true }, ...towns.map(place => ({ place })), ...groupsOfDistrict.map(place => ({ place, whole: true }))];
  const of = (kind, name, unit, more = {}) => ({
    name, unit, numeric: true, ...more,
    cell: row => row.place === district && kind.startsWith("rank") ? "" : orWord(indicator, kind, row.place, tail),
  });
  const columns = filledColumns([
    { name: "地区", cell: row => row.place.name, open: row => showPlace(row.place) },
    of("level", "绝对额", indicator.unit),
    of("rank.level", "位次", "", { lowFirst: true }),
    of("growth", "同比±", indicator.points || "%"),
    of("rank.growth", "增速位次", "", { lowFirst: true }),
    of("change", "增加额", indicator.unit),
    of("completion", "完成全年目标", "%"),
    of("lead", "快于时间进度", "百分点"),
    of("rank.completion", "完成位次", "", { lowFirst: true }),
    of("place_share", "占全区", "%"),
    of("place_share_change", "占比变化", "百分点"),
    of("average_difference.growth", "增速与全区之差", "百分点"),
    of("average_difference.level", "与全区水平之差", ""),
    of("level.per_head", "人均"),
    of("rank.per_head", "人均位次", "", { lowFirst: true }),
  ], rows);
  return table(data.printed + "各地区" + indicator.name + tailName(tail), columns, rows);
}

// 东西部 and 同级
function groupTable(kindOfGap) {
  const rows = data.series.filter(series => series.kind === "gap" && series.by === kindOfGap && spanOf(series.tail) === spanShown && series.row.has(district.number))
    .map(series => ({ indicator: indicators[series.indicator], tail: series.tail, gap: figureAt(series, series.row.get(district.number)) }))
    .sort((one, other) => one.indicator.number - other.indicator.number || one.tail.localeCompare(other.tail));
  if (!rows.length) return null;
  const side = { level: "level", growth: "growth", per_head: "level.per_head" }[kindOfGap];
  const [east, west] = ["east", "west"].map(placeByGroup);
  // both sides and their difference with as many decimals
  const decimals = row => Math.max(row.gap.decimals, ...[east, west].map(place => {
    const each = place && ofIndicator(row.indicator, side, place, row.tail);
    return each ? each.decimals : 0;
  }));
  const of = place => ({ name: place ? place.name : "", numeric: true, decimals, cell: row => place ? ofIndicator(row.indicator, side, place, row.tail) || "—" : "—" });
  const title = { level: "东西部绝对额", growth: "东西部增长速度", per_head: "东西部人均数" }[kindOfGap];
  return table(data.printed + title + "比较", [
    { name: "指标", cell: row => row.indicator.name + tailName(row.tail), open: row => showTowns(row.indicator, row.tail) },
    { name: "单位", look: "unit", cell: row => kindOfGap === "growth" ? "%" : row.gap.unit },
    of(east), of(west),
    { name: "差距", unit: kindOfGap === "growth" ? "百分点" : "", numeric: true, decimals, cell: row => row.gap },
    { name: "趋势", cell: row => row.gap.value === null ? "〔待核〕" : verdicts[row.gap.verdict] || "—" },
  ], rows);
}

function peerTable(kindOfGap) {
  const peers = places.filter(each => each.role === "peer" || each.role === "other");
  const rows = [];
  for (const series of data.series) {
    if (series.kind === "gap" && series.by === kindOfGap && spanOf(series.tail) === spanShown && peers.some(each => series.row.has(each.number))) {
      rows.push({ indicator: indicators[series.indicator], tail: series.tail, series });
    }
  }
  if (!rows.length) return null;
  rows.sort((one, other) => one.indicator.number - other.indicator.number || one.tail.localeCompare(other.tail));
  const used = peers.filter(each => rows.some(row => row.series.row.has(each.number)));
  return table(data.printed + "本区与" + (data.peers || "同级地区") + (kindOfGap === "growth" ? "增长速度" : "绝对额") + "之差", [
    { name: "指标", cell: row => row.indicator.name + tailName(row.tail) },
    { name: "单位", look: "unit", cell: row => data.words[row.series.unit] },
    { name: "本区", numeric: true, cell: row => ofIndicator(row.indicator, kindOfGap, district, row.tail) || "—" },
    ...used.map(peer => ({
      name: "比" + peer.name, numeric: true,
      cell: row => row.series.row.has(peer.number) ? figureAt(row.series, row.series.row.get(peer.number)) : "—",
    })),
  ], rows);
}
