"use strict";
(() => {
  const panel = document.getElementById("panel");
  const loaded = new WeakMap();
  let marked = [];
  let pinned = null;

  // what is known of a section's cells, read when first asked for
  function known(section) {
    if (!loaded.has(section)) {
      const data = JSON.parse(section.querySelector("script").textContent);
      data.uses = new Map();
      for (const [cell, number] of Object.entries(data.numbers)) {
        for (const path of number.slice(8)) {
          for (const label of data.paths[path]) {
            for (const at of label.slice(1)) {
              if (!data.uses.has(at)) data.uses.set(at, []);
              data.uses.get(at).push(cell);
            }
          }
        }
      }
      loaded.set(section, data);
    }
    return loaded.get(section);
  }

  function mark(section, cell, name) {
    const found = document.getElementById(section.id + "-" + cell);
    if (found) {
      found.classList.add(name);
      marked.push([found, name]);
    }
  }

  function clear() {
    for (const [cell, name] of marked) cell.classList.remove(name);
    marked = [];
    panel.hidden = true;
  }

  function line(list, name, value, addresses) {
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = name;
    text.textContent = value || "未知";
    if (!value) text.className = "none";
    if (addresses) {
      const small = document.createElement("small");
      small.textContent = " " + addresses;
      text.append(small);
    }
    list.append(term, text);
  }

  function labels(list, name, path, data) {
    const shown = data.paths[path].map(label => data.texts[label[0]].replace(/\s+/g, " "));
    const cells = data.paths[path].flatMap(label => label.slice(1));
    line(list, name, shown.join(" › ") || "无", cells.join(" "));
  }

  function describeNumber(list, number, data) {
    const text = index => data.texts[number[index]];
    line(list, "数值", text(0));
    line(list, "单位", text(1));
    line(list, "地区", text(2));
    line(list, "指标", text(3));
    line(list, "口径", text(4));
    line(list, "时期", text(5) && text(5) + "　" + text(6));
    labels(list, "行标签", number[8], data);
    labels(list, "列标签", number[9], data);
    line(list, "依据", text(11));
    line(list, "标题", text(7) || "无", data.paths[number[10]].flatMap(label => label.slice(1)).join(" "));
  }

  const parts = {
    title: "标题", unit: "单位行", heading: "表头信息", column: "列标签", row: "行标签", note: "注释",
    sign: "代替数的符号", unused: "没有用到", error: "错误值或缺值", blank: "空白", explained: "不是数据"
  };

  function describeText(list, cell, uses) {
    const part = Object.keys(parts).find(name => cell.classList.contains(name));
    const reason = cell.classList.contains("explained") ? "（" + cell.dataset.mark + "）" : "";
    line(list, "作为", parts[part] + reason);
    if (uses) line(list, "用于", uses.length + " 个数");
  }

  function show(cell) {
    clear();
    const section = cell.closest("section.sheet");
    const data = known(section);
    const at = cell.id.slice(section.id.length + 1);
    const number = data.numbers[at];
    const list = document.createElement("dl");
    line(list, "单元格", at);
    if (number) {
      describeNumber(list, number, data);
      for (const [index, name] of [[8, "by-row"], [9, "by-column"], [10, "by-around"]]) {
        for (const label of data.paths[number[index]]) {
          for (const each of label.slice(1)) mark(section, each, name);
        }
      }
    } else {
      describeText(list, cell, data.uses.get(at));
      for (const each of data.uses.get(at) || []) mark(section, each, "reads");
    }
    const [formula, comment] = data.more[at] || [];
    if (formula) line(list, "公式", "=" + formula);
    if (comment) line(list, "批注", comment);
    for (const finding of data.findings[at] || []) line(list, "问题", data.texts[finding]);
    mark(section, at, "now");
    panel.replaceChildren(list);
    panel.hidden = false;
    place(cell.getBoundingClientRect());
  }

  // beside the cell, on whatever side there is room
  function place(cell) {
    const box = panel.getBoundingClientRect();
    const right = cell.right + 12;
    const left = right + box.width <= innerWidth ? right : Math.max(4, cell.left - box.width - 12);
    const top = Math.min(cell.bottom + 12, innerHeight - box.height - 4);
    panel.style.left = left + "px";
    panel.style.top = Math.max(4, top) + "px";
  }

  const cellOf = event => event.target.closest && event.target.closest("td[id]");

  document.addEventListener("mouseover", event => {
    if (pinned) return;
    const cell = cellOf(event);
    if (cell) show(cell); else clear();
  });
  document.addEventListener("click", event => {
    const cell = cellOf(event);
    pinned = cell && cell !== pinned ? cell : null;
    if (pinned) show(pinned); else clear();
  });
  document.addEventListener("focusin", event => {
    const cell = cellOf(event);
    if (cell) show(cell);
  });
  function showTarget() {
    const cell = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (cell && cell.matches("td")) {
      pinned = cell;
      // where the cell stands is known when the browser has scrolled to it
      requestAnimationFrame(() => requestAnimationFrame(() => show(cell)));
    }
  }
  addEventListener("hashchange", showTarget);
  addEventListener("load", showTarget);

  // one stop of the Tab key a sheet; arrow keys go on from number to number
  for (const section of document.querySelectorAll("section.sheet")) {
    const first = section.querySelector("td.number");
    if (first) first.tabIndex = 0;
  }
  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { pinned = null; clear(); return; }
    const cell = cellOf(event);
    if (!cell || !steps[event.key]) return;
    const next = neighbour(cell, steps[event.key]);
    event.preventDefault();
    if (!next) return;
    pinned = null;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  function neighbour(cell, [down, right]) {
    if (right) {
      const row = [...cell.parentElement.querySelectorAll("td.number")];
      return row[row.indexOf(cell) + right];
    }
    const column = cell.id.replace(/\d+$/, "");
    let row = cell.parentElement;
    while ((row = down > 0 ? row.nextElementSibling : row.previousElementSibling)) {
      const found = [...row.querySelectorAll("td.number")].find(each => each.id.replace(/\d+$/, "") === column);
      if (found) return found;
    }
    return null;
  }
})();
