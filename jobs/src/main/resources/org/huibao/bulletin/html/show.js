// How things are drawn. Texts go in as texts, never as markup.
function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (attribute.startsWith("on")) node.addEventListener(attribute.slice(2), value);
    else node.setAttribute(attribute, value === true ? "" : value);
  }
  node.append(...children.filter(each => each !== null && each !== undefined));
  return node;
}

const kinds = {
  level: "绝对额", previous_year: "上年同期", growth: "同比增长", change: "增加额", acceleration: "比上期加快", target: "全年目标", completion: "完成全年目标",
  lead: "快于时间进度", rank: "位次", share: "占比", share_change: "占比变化", place_share: "占全区比重",
  place_share_change: "占全区比重变化", contribution: "贡献率", pull: "拉动", average_difference: "与平均水平之差", gap: "差距",
  ratio: "倍数",
};
const bys = { level: "按绝对额", growth: "按增长速度", completion: "按完成比例", per_head: "按人均" };
const spans = { "#month": "当月", "#quarter": "当季", "#point": "期末", "#ytd": "累计", "#year": "全年", "#half": "半年" };
const verdicts = { widening: "拉大", narrowing: "缩小", unchanged: "持平", mixed: "互有拉大和缩小" };

function tailName(tail) {
  const [span, scope] = tail.split("!");
  return (spans[span] ? "（" + spans[span] + "）" : "") + (scope ? "（本级）" : "");
}

function kindName(each) {
  if (each.kind === "level" && each.by) return "人均数";
  return kinds[each.kind] + (each.by ? "（" + bys[each.by] + "）" : "");
}

const fullName = each => each.place.name + each.indicator.name + tailName(each.tail) + "·" + kindName(each);

// the figure as it is printed
function printed(each) {
  if (each.value === null) return "〔待核〕";
  if (each.kind === "rank") return (each.tied ? "并列第" : "第") + each.value;
  return each.value + each.unit;
}

// as many decimals as the others in its column
function padded(value, decimals) {
  const text = String(value);
  if (!decimals) return text;
  const behind = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return (behind ? text : text + ".") + "0".repeat(Math.max(0, decimals - behind));
}

const tag = each => ({
  "data-figure": each.id,
  "data-unit": each.unit,
  "data-decimals": each.decimals,
  "data-status": each.status === "normal" ? null : each.status,
});

// a number that opens its figure
function number(each, text) {
  const shown = text || printed(each);
  return element("button", {
    type: "button",
    class: "number" + (each.value === null ? " doubt" : each.value < 0 && each.kind !== "rank" ? " minus" : ""),
    // what is seen is part of what is heard
    "aria-label": fullName(each) + " " + shown + (each.value === null || each.kind === "rank" || shown.endsWith(each.unit) ? "" : " " + each.unit) + "，看来源",
    ...tag(each),
    onclick: () => openFigure(each),
  }, shown);
}

function announce(text) {
  document.getElementById("status").textContent = text;
}

const clear = node => { node.replaceChildren(); return node; };

function list(items, empty) {
  return items.length ? element("ul", { class: "plain" }, ...items.map(each => element("li", {}, ...each)))
    : element("p", { class: "quiet" }, empty);
}

function choice(label, options, chosen, change) {
  const select = element("select", { onchange: event => change(event.target.value) },
    ...options.map(([value, text]) => element("option", { value, selected: String(value) === String(chosen) }, text)));
  return element("label", { class: "choice" }, label, select);
}
