// The first screen: what the quarter says.
const MOST_CARDS = 6;
const MOST_SAID = 8;

// the district's figures of a kind, of whole spans, in the order of the indicators
function ofDistrict(kind) {
  return data.series
    .filter(series => series.kind === kind && !series.by && !series.tail && series.row.has(district.number) && !indicators[series.indicator].part)
    .sort((one, other) => one.indicator - other.indicator)
    .map(series => figureAt(series, series.row.get(district.number)));
}

const signed = each => (each.value > 0 ? "+" : "") + each.value + each.unit;

function card(level) {
  const { indicator } = level;
  const growth = ofIndicator(indicator, "growth", district) || outcomes.get(key(indicator.number, "whole", 0));
  const completion = ofIndicator(indicator, "completion", district);
  const said = (name, each) => each ? element("p", {}, element("span", { class: "quiet" }, name + " "), each.id ? number(each) : each) : null;
  return element("article", { class: "card" }, element("h3", {}, indicator.name),
    element("p", { class: "big" }, number(level)), said("同比", growth), said("完成", completion));
}

function better(each) {
  const direction = each.indicator.direction;
  return direction === "lower" ? -1 : direction === "higher" ? 1 : 0;
}

function line(each, text) {
  return [element("button", { type: "button", class: "name", onclick: () => showTowns(each.indicator, each.tail) }, each.indicator.name), " ", number(each, text)];
}

function overview() {
  const levels = ofDistrict("level").filter(each => each.indicator.kind !== "ratio" || better(each)).filter(each => each.value !== null);
  const headline = levels.filter(each => each.indicator.partOf === undefined)
    .filter(each => ofIndicator(each.indicator, "growth", district)).slice(0, MOST_CARDS);
  const growth = ofDistrict("growth").filter(each => each.value !== null && each.unit === "%");
  const rose = growth.filter(each => each.value > 0).sort((one, other) => other.value - one.value);
  const fell = growth.filter(each => each.value < 0).sort((one, other) => one.value - other.value);
  const risk = ofDistrict("lead").filter(each => each.value !== null && each.value * (better(each) || 1) < 0)
    .sort((one, other) => one.value - other.value);
  const doubts = [];
  for (const series of data.series) {
    if (!["level", "growth"].includes(series.kind) || series.by) continue;
    series.values.forEach((value, row) => { if (value === null) doubts.push(figureAt(series, row)); });
  }
  doubts.sort((one, other) => one.place.number - other.place.number || one.indicator.number - other.indicator.number);
  const block = (name, title, items, empty, draw) => element("section", { class: "said " + name },
    element("h3", {}, title + "（" + items.length + "）"), list(items.slice(0, MOST_SAID).map(draw), empty),
    items.length > MOST_SAID ? moreOf(items, draw) : null);
  return [
    element("h2", {}, "本期要点"),
    element("div", { class: "cards" }, ...(headline.length ? headline : levels.slice(0, MOST_CARDS)).map(card)),
    element("div", { class: "blocks" },
      block("rose", "上升", rose, "没有同比上升的指标", each => line(each, signed(each))),
      block("fell", "下降", fell, "没有同比下降的指标", each => line(each, signed(each))),
      block("risk", "有风险：慢于时间进度", risk, "没有慢于时间进度的指标", each => {
        const completion = ofIndicator(each.indicator, "completion", district, each.tail);
        return [...line(each, signed(each)), ...(completion ? [" 完成 ", number(completion)] : [])];
      }),
      block("doubted", "待核", doubts, "没有待核的数", each => [each.place.name + each.indicator.name + tailName(each.tail) + kinds[each.kind] + " ", number(each)])),
    element("p", { class: "quiet" }, "点任何一个数，可看它怎样算出、来自哪张表的哪个单元格。本页为初步统计数；〔待核〕表示存疑不印，“未报”表示没有收到，“—”表示无此项或无从计算。"),
  ];
}

function moreOf(items, draw) {
  const rest = element("div");
  return element("details", { ontoggle: () => { if (!rest.firstChild) rest.append(list(items.slice(MOST_SAID).map(draw), "")); } },
    element("summary", {}, "其余 " + (items.length - MOST_SAID) + " 项"), rest);
}

// 核查: what is wrong, by who has to look at it
function findingsView() {
  const byReporter = new Map();
  for (const each of findings) {
    if (!byReporter.has(each.reporter)) byReporter.set(each.reporter, []);
    byReporter.get(each.reporter).push(each);
  }
  const count = (some, grade) => some.filter(each => each.severity === grade).length;
  const reporters = [...byReporter].sort(([one, a], [other, b]) =>
    [0, 1, 2].map(grade => count(b, grade) - count(a, grade)).find(each => each) || one.localeCompare(other, "zh"));
  return [
    element("h2", {}, "核查结果（按填报单位）"),
    element("p", {}, severities.map((name, grade) => name + " " + count(findings, grade) + " 条").join("，")),
    ...reporters.map(([reporter, some]) => {
      const body = element("div");
      const draw = () => { if (!body.firstChild) body.append(findingTable(reporter, some)); };
      return element("details", { class: "reporter", ontoggle: draw },
        element("summary", {}, reporter + " ", element("span", { class: "quiet" },
          [0, 1, 2].filter(grade => count(some, grade)).map(grade => severities[grade] + " " + count(some, grade)).join("，"))), body);
    }),
  ];
}

function findingTable(reporter, some) {
  const where = each => each.sheet === null ? "—" : fileOf(each.sheet) + (sheetName(each.sheet) ? "!" + sheetName(each.sheet) : "") + (each.cell ? "!" + each.cell : "");
  return table(reporter + "的核查结果", [
    { name: "程度", cell: each => severities[each.severity], sort: each => each.severity },
    { name: "问题", cell: each => isHeldBack(each) ? "涉及单位或个人，不展示" : each.message },
    { name: "现为", cell: each => each.actual || "" },
    { name: "应为", cell: each => each.expected || "" },
    { name: "位置", cell: where },
  ], some);
}

const isHeldBack = each => each.sheet !== null && isConfidential(each.sheet);
