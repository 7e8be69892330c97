// Charts, each with its numbers as a table below. A click on a bar or point opens its figure.
const chosenOf = {};
const drawnCharts = [];

const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
const palette = () => ["series1", "series2", "series3", "series4", "series5", "series6"].map(colour);

// charts: { id, title, subjects: () => indicators, of: indicator => { option, columns, rows } | null }
const charts = [
  { id: "growth", title: "各地区同比增长", subjects: () => withSeries("growth", 2), of: growthChart },
  { id: "ranks", title: "各地区位次变化", subjects: () => indicators.filter(each => data.ranks[each.number]), of: ranksChart },
  { id: "groups", title: "东西部对比", subjects: () => indicators.filter(each => ofIndicator(each, "gap.level", district)), of: groupsChart },
  { id: "completion", title: "完成全年目标与时间进度", of: completionChart },
  { id: "contribution", title: "分项贡献率", subjects: wholes, of: contributionChart },
];

// indicators of which so many towns have a figure of a kind
function withSeries(kind, fewest) {
  return indicators.filter(indicator => {
    const series = (seriesByName.get(indicator.id + "." + kind + "|") || [])[0];
    return series && towns.filter(each => series.row.has(each.number)).length >= fewest;
  });
}

const partsOf = whole => indicators.filter(each => each.partOf === whole.number && ofIndicator(each, "contribution", district));
function wholes() {
  return indicators.filter(each => partsOf(each).length > 1);
}

function chartsView() {
  return [element("h2", {}, "图表"), ...charts.map(chart => element("figure", { id: "chart-" + chart.id }))];
}

// one after the other, so that a click is answered at once
let waiting = [];
function drawCharts() {
  drawnCharts.splice(0).forEach(each => each.dispose());
  waiting = charts.slice();
  setTimeout(drawNextChart);
}

function drawNextChart() {
  if (!waiting.length) return;
  drawChart(waiting.shift());
  setTimeout(drawNextChart);
}

function drawWaitingCharts() {
  while (waiting.length) drawNextChart();
}

function drawChart(chart) {
  const node = clear(document.getElementById("chart-" + chart.id));
  const subjects = chart.subjects ? chart.subjects() : [null];
  node.append(element("figcaption", {}, element("h3", {}, chart.title)));
  // of the first ones all may be in doubt
  const first = () => subjects.find(each => chart.of(each)) || subjects[0];
  const chosen = subjects.includes(chosenOf[chart.id]) ? chosenOf[chart.id] : first();
  const content = chosen === undefined ? null : chart.of(chosen);
  if (chosen) {
    node.append(choice("指标 ", subjects.map(each => [each.number, each.name]), chosen.number, value => {
      chosenOf[chart.id] = indicators[value];
      const old = drawnCharts.findIndex(each => each.getDom().closest("figure") === node);
      if (old >= 0) drawnCharts.splice(old, 1)[0].dispose();
      drawChart(chart);
      node.querySelector("select").focus();
    }));
  }
  if (!content) {
    node.append(element("p", { class: "quiet" }, "没有可画的数"));
    return;
  }
  if (content.said) node.append(element("p", { class: "quiet" }, content.said));
  const title = data.printed + chart.title + (chosen ? "：" + chosen.name : "");
  const place = element("div", { class: "chart", role: "img", "aria-label": title + "（数见下表）", style: "height:" + (content.height || 340) + "px" });
  node.append(place);
  const drawn = echarts.init(place, null, { renderer: "canvas" });
  drawn.setOption({ animation: false, color: palette(), textStyle: { color: colour("ink"), fontFamily: "inherit" }, ...content.option });
  drawn.on("click", event => { if (event.data && event.data.id) openFigure(figureById(event.data.id)); });
  drawnCharts.push(drawn);
  const body = element("div");
  node.append(element("details", { ontoggle: () => { if (!body.firstChild) body.append(table(title, content.columns, content.rows)); } },
    element("summary", {}, "以表格查看"), body));
}

const axisLook = () => ({
  axisLabel: { color: colour("ink") }, axisLine: { lineStyle: { color: colour("quiet") } }, splitLine: { lineStyle: { color: colour("rule") } },
  nameTextStyle: { color: colour("quiet") },
});
const tooltip = () => ({ backgroundColor: colour("paper"), borderColor: colour("rule"), textStyle: { color: colour("ink") }, renderMode: "richText", confine: true });
const point = each => each && each.value !== null ? { value: each.value, id: each.id } : { value: null };

// bars lie where their names need room
function bars(names, items, unit, more = {}) {
  return {
    grid: { left: 8, right: 48, top: 28, bottom: 8, containLabel: true },
    tooltip: { ...tooltip(), formatter: event => event.name + " " + event.value + unit },
    xAxis: { type: "value", name: unit, ...axisLook() },
    yAxis: { type: "category", data: names, inverse: true, ...axisLook() },
    series: [{ type: "bar", data: items, barMaxWidth: 18, label: { show: true, position: "right", color: colour("ink"), backgroundColor: colour("paper") }, ...more }],
  };
}

const heightOf = count => Math.max(160, 60 + count * 24);

function growthChart(indicator) {
  const all = [district, ...towns].map(place => ofIndicator(indicator, "growth", place)).filter(each => each && each.value !== null)
    .sort((one, other) => other.value - one.value);
  if (!all.length) return null;
  return {
    height: heightOf(all.length),
    option: bars(all.map(each => each.place.name), all.map(each => ({
      ...point(each), itemStyle: { color: each.place === district ? colour("series2") : each.value < 0 ? colour("fall") : colour("series1") },
    })), all[0].unit),
    columns: [{ name: "地区", cell: row => row.place.name }, { name: "同比", unit: all[0].unit, numeric: true, cell: row => row }],
    rows: all,
  };
}

const periodsShown = () => [...data.before, data.period];

function ranksChart(indicator) {
  const before = data.ranks[indicator.number] || {};
  const rows = towns.map(place => ({ place, before: before[place.number] || [], now: ofIndicator(indicator, "rank.level", place) }))
    .filter(row => row.now && row.now.value !== null).sort((one, other) => one.now.value - other.now.value);
  if (!rows.length) return null;
  const periods = periodsShown();
  // who share a rank share a label
  const sharing = row => {
    const same = rows.filter(each => each.now.value === row.now.value);
    return same[0] === row ? same.map(each => each.place.name).join("、") : "";
  };
  return {
    height: Math.max(300, 60 + rows.length * 22),
    said: "自上而下为第1位至第" + rows[rows.length - 1].now.value + "位；以前各期按当期所报的数排位。",
    option: {
      grid: { left: 36, right: 110, top: 16, bottom: 28 },
      tooltip: { ...tooltip(), formatter: event => event.seriesName + " " + event.name + " 第" + event.value + "位" },
      xAxis: { type: "category", data: periods, boundaryGap: false, ...axisLook() },
      yAxis: { type: "value", inverse: true, min: 1, minInterval: 1, ...axisLook() },
      series: rows.map(row => ({
        type: "line", name: row.place.name, symbolSize: 7, connectNulls: false,
        data: [...data.before.map((period, number) => ({ value: row.before[number] === undefined ? null : row.before[number] })), point(row.now)],
        endLabel: { show: true, formatter: sharing(row), color: colour("ink"), distance: 6 },
      })),
    },
    columns: [{ name: "地区", cell: row => row.place.name },
      ...data.before.map((period, number) => ({ name: period, numeric: true, cell: row => shownBefore(row.before[number]), sort: row => nothing(row.before[number]) })),
      { name: data.period, numeric: true, lowFirst: true, cell: row => row.now }],
    rows,
  };
}

const shownBefore = value => value === null || value === undefined ? "—" : String(value);
const nothing = value => value === undefined ? null : value;

function groupsChart(indicator) {
  const before = data.groupLevels[indicator.number] || {};
  const rows = ["east", "west"].map(placeByGroup).filter(each => each)
    .map(place => ({ place, before: before[place.number] || [], now: ofIndicator(indicator, "level", place) }));
  if (rows.length < 2 || rows.some(row => !row.now || row.now.value === null)) return null;
  const gap = ofIndicator(indicator, "gap.level", district);
  return {
    said: "单位：" + indicator.unit + (gap && verdicts[gap.verdict] ? "；差距" + verdicts[gap.verdict] : "") + (Object.keys(before).length ? "；以前各期为累计数" : ""),
    option: {
      grid: { left: 8, right: 24, top: 44, bottom: 8, containLabel: true },
      legend: { top: 4, textStyle: { color: colour("ink") } },
      tooltip: { ...tooltip(), formatter: event => event.seriesName + " " + event.name + " " + event.value + indicator.unit },
      xAxis: { type: "category", data: periodsShown(), ...axisLook() },
      yAxis: { type: "value", ...axisLook() },
      series: rows.map(row => ({
        type: "bar", name: row.place.name, barMaxWidth: 40, label: { show: true, position: "top", color: colour("ink") },
        data: [...data.before.map((period, number) => ({ value: row.before[number] === undefined ? null : row.before[number] })), point(row.now)],
      })),
    },
    columns: [{ name: "组", cell: row => row.place.name },
      ...data.before.map((period, number) => ({ name: period, numeric: true, cell: row => shownBefore(row.before[number]), sort: row => nothing(row.before[number]) })),
      { name: data.period, unit: indicator.unit, numeric: true, cell: row => row.now }],
    rows,
  };
}

function completionChart() {
  const all = ofDistrict("completion").filter(each => each.value !== null);
  if (!all.length) return null;
  const leads = all.map(each => ofIndicator(each.indicator, "lead", district)).filter(each => each && each.input);
  const progress = leads.length ? leads[0].input : null;
  const behind = each => { const lead = ofIndicator(each.indicator, "lead", district); return lead && lead.value !== null && lead.value < 0; };
  return {
    height: heightOf(all.length),
    said: progress === null ? null : "竖线为时间进度 " + progress + "%；慢于时间进度的另用一色。",
    option: bars(all.map(each => each.indicator.name), all.map(each => ({ ...point(each), itemStyle: { color: behind(each) ? colour("fall") : colour("series1") } })), "%",
      progress === null ? {} : { markLine: { z: 1, symbol: "none", silent: true, lineStyle: { color: colour("series2"), width: 2 }, label: { show: false }, data: [{ xAxis: progress }] } }),
    columns: [{ name: "指标", cell: row => row.indicator.name }, { name: "完成全年目标", unit: "%", numeric: true, cell: row => row },
      { name: "快于时间进度", unit: "百分点", numeric: true, cell: row => ofIndicator(row.indicator, "lead", district) || "—" }],
    rows: all,
  };
}

function contributionChart(whole) {
  const all = partsOf(whole).map(each => ofIndicator(each, "contribution", district)).filter(each => each.value !== null);
  if (!all.length) return null;
  return {
    height: heightOf(all.length),
    option: bars(all.map(each => each.indicator.name), all.map(point), "%"),
    columns: [{ name: "分项", cell: row => row.indicator.name }, { name: "贡献率", unit: "%", numeric: true, cell: row => row },
      { name: "拉动", unit: "百分点", numeric: true, cell: row => ofIndicator(row.indicator, "pull", district) || "—" }],
    rows: all,
  };
}

addEventListener("resize", () => drawnCharts.forEach(each => each.resize()));
