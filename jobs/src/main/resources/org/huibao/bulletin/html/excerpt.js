// The rows around a cell as they were sent, with it marked.
function columnName(number) {
  let name = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + (left - 1) % 26) + name;
  return name;
}

function excerpt(sheet, addresses) {
  if (isConfidential(sheet)) return element("p", { class: "quiet" }, "本表涉及单位或个人，原表不展示");
  const kept = data.rows[sheet];
  if (!kept) return element("p", { class: "quiet" }, "原表未存");
  const marked = new Set(addresses);
  const near = new Set();
  for (const address of addresses) {
    const row = Number(address.replace(/\D/g, ""));
    for (let each = row - 2; each <= row + 2; each++) near.add(each);
  }
  const first = Math.min(...addresses.map(each => Number(each.replace(/\D/g, ""))));
  const numbers = Object.keys(kept).filter(each => /^\d+$/.test(each)).map(Number)
    .filter(each => near.has(each) || (each <= 8 && each < first))
    .sort((one, other) => one - other);
  const hidden = new Set(kept.hidden || []);
  const head = element("tr", {}, element("th", { scope: "col" }, element("span", { class: "unseen" }, "行")),
    ...kept.columns.map(each => element("th", { scope: "col" }, columnName(each))));
  const rows = [];
  let before = 0;
  for (const row of numbers) {
    if (before && row > before + 1) {
      rows.push(element("tr", { class: "cut" }, element("td", { colspan: kept.columns.length + 1 }, "⋮")));
    }
    before = row;
    rows.push(element("tr", hidden.has(row) ? { class: "hidden-row" } : {},
      element("th", { scope: "row" }, row + (hidden.has(row) ? "（隐藏）" : "")),
      ...kept.columns.map((column, place) => sentCell(kept[row][place], marked.has(columnName(column) + row)))));
  }
  return element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "原表片段 " + sheetName(sheet) },
    element("table", { class: "sent" }, element("caption", {}, "原表所报（标出的为本数所在单元格）"),
      element("thead", {}, head), element("tbody", {}, ...rows)));
}

function sentCell(content, isMarked) {
  const text = content === undefined || content === 0 ? "" : typeof content === "number" ? data.texts[content - 1] : content;
  if (!isMarked) return element("td", {}, text);
  return element("td", { class: "marked" }, element("mark", {}, text || "（空）"));
}
