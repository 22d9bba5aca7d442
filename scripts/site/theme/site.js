// What the pages of the site do: colors, search, copying, and scrolling by keyboard.
/* global document, window, navigator, localStorage, location */
"use strict";

const base = document.documentElement.dataset.base;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// Colors: those of the system, until the reader chooses.
function addSwitch(header) {
  const root = document.documentElement;
  const select = element("select", { "aria-label": "Colors" });
  for (const name of ["auto", "light", "dark"]) select.append(element("option", { value: name }, name));
  select.value = root.dataset.theme || "auto";
  select.addEventListener("change", () => {
    root.dataset.theme = select.value;
    try {
      localStorage.setItem("theme", select.value);
    } catch {
      // Without a store, the choice holds for this page.
    }
  });
  header.append(select);
}

function loadScript(path) {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: base + path });
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

let index;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// The numbers that scripts/site/search.ts packed.
function unpacked(text) {
  const numbers = [];
  let [number, rest, bits] = [0, 0, 0];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    rest += (digit & 31) << bits;
    bits += 5;
    if (digit > 31) continue;
    number += rest;
    numbers.push(number);
    [rest, bits] = [0, 0];
  }
  return numbers;
}

// The anchor of a heading: scripts/site/markdown.ts.
function slugOf(text) {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}_\- ]/gu, "");
  return letters.replaceAll(" ", "-");
}

// The rows have the numbers of their words.
function indexOf({ pages, words: all, rows }) {
  const known = all.split(" ");
  const textOf = (numbers) =>
    unpacked(numbers)
      .map((number) => known[number])
      .join(" ");
  const made = new window.MiniSearch({ fields: ["title", "page", "words"], storeFields: ["url", "title", "page"] });
  made.addAll(
    rows.map(([number, other, title, words], id) => {
      const [url, page] = pages[number];
      const anchor = other === 0 ? slugOf(title) : other;
      return { id, url: anchor === "" ? url : `${url}#${anchor}`, title, page, words: textOf(words) };
    }),
  );
  return made;
}

// The index is made at the first search.
async function search(words) {
  index ??= Promise.all([loadScript("theme/minisearch.js"), loadScript("theme/search-data.js")]).then(() =>
    indexOf(window.searchData),
  );
  const options = { prefix: true, boost: { title: 6, page: 2 }, fuzzy: (term) => term.length > 5 && 0.15 };
  const known = await index;
  const all = known.search(words, { ...options, combineWith: "AND" });
  return (all.length > 0 ? all : known.search(words, options)).slice(0, 20);
}

function addSearch(header) {
  const input = element("input", {
    type: "search",
    placeholder: "Search",
    "aria-label": "Search",
    autocomplete: "off",
  });
  const results = element("div", { class: "results", hidden: "", role: "region", "aria-label": "Search results" });
  const box = element("div", { class: "search", role: "search" }, input, results);
  input.addEventListener("input", async () => {
    const words = input.value.trim();
    const found = words.length < 2 ? [] : await search(words);
    if (words !== input.value.trim()) return;
    results.hidden = words.length < 2;
    const links = found.map(({ url, title, page }) =>
      element("a", { href: base + url }, title, element("small", {}, page)),
    );
    const errors = `${base}errors.html#q=${encodeURIComponent(words)}`;
    results.replaceChildren(...links, element("a", { href: errors }, `Error messages with "${words}"`));
  });
  box.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") results.hidden = true;
    else if (event.key === "Enter" && at < 0 && links.length > 0) location.href = links[0].href;
    else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (at > 0 ? links[at - 1] : input).focus();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) results.hidden = true;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    input.focus();
  });
  header.append(box);
}

// Where there is no clipboard (a page without a server may have none), a selection is copied.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = element("textarea", { style: "position:fixed;opacity:0" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

function addCopy(pre) {
  const button = element("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    await copy(pre.textContent.replace(/\n$/, ""));
    button.textContent = "Copied";
    window.setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  const box = element("div", { class: "code" });
  pre.replaceWith(box);
  box.append(pre, button);
}

// What scrolls can be reached by keyboard.
function markScrolling() {
  for (const box of document.querySelectorAll("main pre, main .t")) {
    if (box.scrollWidth <= box.clientWidth) continue;
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", box.tagName === "PRE" ? "Code" : "Table");
  }
}

function sideLink([url, title]) {
  const link = element("a", { href: base + url }, title);
  if (url === document.documentElement.dataset.page) link.setAttribute("aria-current", "page");
  return element("li", {}, link);
}

// The pages of the part; on a small screen, a line opens them.
function fillSide() {
  const side = document.querySelector(".side");
  if (side === null) return;
  const title = side.getAttribute("aria-label");
  const { groups } = window.navigation.find((part) => part.title === title);
  const lists = groups.flatMap((group) => [
    ...(group.title === undefined ? [] : [element("p", {}, group.title)]),
    element("ul", {}, ...group.pages.map(sideLink)),
  ]);
  const summary = element("summary", {}, title);
  const details = element("details", {}, summary, ...lists);
  const wide = window.matchMedia?.("(min-width: 60rem)");
  const follow = () => {
    details.open = wide?.matches ?? true;
    summary.hidden = details.open;
  };
  wide?.addEventListener("change", follow);
  follow();
  side.append(details);
  side.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
}

// A page of the reference has dozens of types, and a list of them at its beginning: then the sections are enough.
function fillToc() {
  const toc = document.querySelector(".toc");
  if (toc === null) return;
  const all = [...document.querySelectorAll("main :is(h2, h3)[id]")];
  const shown = all.length > 24 ? all.filter(({ tagName }) => tagName === "H2") : all;
  const items = shown.map(({ id, tagName, textContent }) =>
    element("li", tagName === "H3" ? { class: "sub" } : {}, element("a", { href: `#${id}` }, textContent)),
  );
  toc.append(element("p", {}, "On this page"), element("ul", {}, ...items));
}

function addAnchors() {
  for (const heading of document.querySelectorAll("main :is(h2, h3, h4)[id]")) {
    heading.append(
      element("a", { class: "anchor", href: `#${heading.id}`, "aria-label": `Link to ${heading.textContent}` }, "#"),
    );
  }
}

const header = document.querySelector("header");
addSearch(header);
addSwitch(header);
fillSide();
fillToc();
addAnchors();
for (const pre of document.querySelectorAll("main pre")) addCopy(pre);
markScrolling();
