// What a number is made of, down to its cells.
const dialog = document.getElementById("detail");
const MOST_CELLS = 30;
let opener = null;
const trail = [];

function openFigure(each) {
  if (!dialog.open) {
    opener = document.activeElement;
    trail.length = 0;
  }
  trail.push(each);
  drawFigure(each);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

dialog.addEventListener("close", () => {
  if (opener && opener.isConnected) opener.focus();
});
// beside it is outside
dialog.addEventListener("click", event => {
  if (event.target === dialog) dialog.close();
});

function goBack() {
  trail.pop();
  drawFigure(trail[trail.length - 1]);
}

function drawFigure(each) {
  const close = element("button", { type: "button", class: "close", onclick: () => dialog.close() }, "关闭");
  const back = trail.length > 1 ? element("button", { type: "button", onclick: goBack }, "返回") : null;
  const parts = [
    element("div", { class: "bar" }, back, close),
    element("h2", { id: "detail-title" }, fullName(each)),
    element("p", { class: "big", ...tag(each) }, printed(each), each.of ? element("small", {}, " 共 " + each.of + " 个") : ""),
  ];
  if (each.value !== null && each.exact !== undefined && each.exact !== null) {
    parts.push(element("p", { class: "quiet" }, "未取舍为 " + each.exact + each.unit));
  }
  if (each.verdict && verdicts[each.verdict]) parts.push(element("p", {}, "差距" + verdicts[each.verdict]));
  parts.push(element("h3", {}, "怎样算的"), element("p", { class: "formula" }, each.formula));
  const inputs = each.value === null ? [] : inputsOf(each);
  if (inputs.length) parts.push(element("dl", { class: "inputs" }, ...inputs.flatMap(drawInput)));
  parts.push(element("h3", {}, "依据和核查"), basis(each));
  parts.push(element("h3", {}, "来源单元格（" + each.cells.length + "）"), ...sourcesOf(each));
  parts.push(element("p", { class: "quiet id" }, "编号 " + each.id));
  clear(dialog).append(...parts.filter(part => part !== null));
  close.focus();
}

function drawInput([name, value]) {
  const shown = value && value.id ? number(value) : element("span", { "data-input": name }, String(value));
  return [element("dt", {}, name), element("dd", {}, shown)];
}

// the numbers behind: figures, or what a return says beside them
function inputsOf(each) {
  const { indicator, place, tail } = each;
  const of = (kind, where = place, what = indicator) => what && where ? ofIndicator(what, kind, where, tail) : null;
  const unitOf = indicator.unit;
  const whole = indicator.partOf === undefined ? null : indicators[indicator.partOf];
  const given = (name, unit) => [name, each.input === undefined || each.input === null ? null : each.input + unit];
  // a rate that was reported was not made of these
  const linked = (name, kind) => [name, each.input === undefined || each.input === null ? null : of(kind)];
  const isPeer = each.group === "peers";
  const found = {
    growth: () => [["本期数", of("level")], linked("上年同期数", "previous_year")],
    change: () => [["本期数", of("level")], linked("上年同期数", "previous_year")],
    acceleration: () => [["本期增长速度", of("growth")], given("上一期增长速度", "%")],
    completion: () => [["本期数", of("level")], linked("全年目标", "target")],
    lead: () => [["完成全年目标", of("completion")], given("时间进度", "%")],
    rank: () => [["本地区", of(each.by === "per_head" ? "level.per_head" : each.by)]],
    share: () => [["本项", of("level")], [whole && whole.name, of("level", place, whole)]],
    share_change: () => [["本期占比", of("share")]],
    place_share: () => [["本地区", of("level")], ["全区", of("level", district)]],
    place_share_change: () => [["本期比重", of("place_share")]],
    contribution: () => partAndWhole(),
    pull: () => partAndWhole(),
    average_difference: () => [["本地区", of(each.by)], given("上级地区", each.by === "growth" ? "%" : unitOf)],
    gap: () => {
      const kind = each.by === "per_head" ? "level.per_head" : each.by;
      return isPeer
        ? [["本区", of(kind, district)], [place.name, of(kind)]]
        : ["east", "west"].map(group => [data.groups[group] || group, of(kind, placeByGroup(group))]);
    },
    ratio: () => ["east", "west"].map(group => [data.groups[group] || group,
      of(each.by === "per_head" ? "level.per_head" : each.by, placeByGroup(group))]),
    level: () => each.by ? [["总量", of("level")]] : [],
  }[each.kind];
  function partAndWhole() {
    return [["本项", of("level")], ["本项增长", of("growth")], [whole && whole.name, of("level", place, whole)],
      [whole && whole.name + "增长", of("growth", place, whole)]];
  }
  return (found ? found() : []).filter(([name, value]) => name && value !== null && value !== undefined);
}

function basis(each) {
  const says = [];
  if (each.value === null) says.push(["本数存疑，不予印出：" + (each.note || "来源单元格有错误")]);
  else if (each.note) says.push([each.note]);
  if (each.status === "provisional") says.push(["含估计数"]);
  if (each.indicator.by) says.push(["以" + each.indicator.by + "的数为准"]);
  if (each.indicator.comparable) says.push(["绝对额按现行价格，增长速度按可比价格"]);
  const seen = new Set();
  for (const cell of each.cells) {
    const [sheet, address] = data.cells[cell];
    for (const found of findingsByCell.get(sheet + "!" + address) || []) {
      if (!seen.has(found.number)) {
        seen.add(found.number);
        says.push([severity(found), " " + address + "：", ...findingText(found)]);
      }
    }
  }
  if (!seen.size) says.push(["核查：所用单元格没有发现问题"]);
  return list(says, "");
}

function severity(found) {
  return element("span", { class: "severity s" + found.severity }, severities[found.severity]);
}

function findingText(found) {
  const now = found.actual ? "（现为 " + found.actual + (found.expected ? "；应为 " + found.expected : "") + "）" : "";
  return [found.message + now];
}

function sourcesOf(each) {
  if (!each.cells.length) return [element("p", { class: "quiet" }, "没有单元格")];
  const bySheet = new Map();
  for (const cell of each.cells) {
    const [sheet, address, reading] = data.cells[cell];
    if (!bySheet.has(sheet)) bySheet.set(sheet, []);
    bySheet.get(sheet).push([address, reading]);
  }
  const drawn = [];
  let left = MOST_CELLS;
  for (const [sheet, cells] of bySheet) {
    if (left <= 0) break;
    drawn.push(sourceOf(sheet, cells.slice(0, left)));
    left -= cells.length;
  }
  if (left < 0) drawn.push(element("p", { class: "quiet" }, "只列出前 " + MOST_CELLS + " 个单元格"));
  return drawn;
}

const bases = { confirmed: "表内各数相互印证", named: "逐项写明", assumed: "有推定", level: "读法未定" };

// what the reading of each cell rests on: B8、E8 逐项写明；C3 有推定：计量单位
function readingsOf(cells) {
  const byReading = new Map();
  for (const [address, reading] of cells) {
    if (reading === undefined) continue;
    if (!byReading.has(reading)) byReading.set(reading, []);
    byReading.get(reading).push(address);
  }
  return [...byReading].map(([number, addresses]) => {
    const [basis, note] = data.readings[number];
    return (byReading.size > 1 ? addresses.join("、") + " " : "") + (bases[basis] || basis) + (note ? "：" + note : "");
  }).join("；");
}

function sourceOf(sheet, cells) {
  const addresses = cells.map(([address]) => address);
  const readings = readingsOf(cells);
  return element("section", { class: "source" },
    element("h4", {}, fileOf(sheet)),
    element("p", {}, "工作表 ", element("b", {}, sheetName(sheet)), "，单元格 ", element("b", { class: "address" }, addresses.join("、"))),
    readings ? element("p", { class: "quiet reading" }, "读法：" + readings) : "",
    excerpt(sheet, addresses));
}
