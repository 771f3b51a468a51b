// The review page is whole without this: it adds the search and makes jumps keep their place.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const panel = byId("indicators");
  const text = byId("text");
  const tools = byId("tools");
  const search = byId("search");
  const hits = byId("hits");
  const rows = Array.from(panel.querySelectorAll("tbody tr"));
  const boxes = Array.from(document.querySelectorAll("#categories input"));
  const fold = (words) => words.normalize("NFKC").toLowerCase();
  let contents = null;
  let pending = 0;

  const isOn = (row) => boxes.some((box) => box.checked && box.value === row.dataset.category);

  // Rows of a category that is off are hidden by the style sheet; here they only are not counted.
  function filter() {
    contents ??= rows.map((row) => fold(row.textContent));
    const terms = fold(search.value).split(/\s+/).filter(Boolean);
    const on = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    rows.forEach((row, i) => {
      const found = terms.every((term) => contents[i].includes(term));
      if (row.hidden === found) row.hidden = !found;
      if (found && on.has(row.dataset.category)) count++;
    });
    const words = count === rows.length ? hits.dataset.all : count > 0 ? hits.dataset.some : hits.dataset.none;
    hits.textContent = words.replace("{hits}", count).replace("{all}", rows.length);
  }

  function filterSoon() {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(filter);
  }

  function setAll(checked) {
    for (const box of boxes) box.checked = checked;
    filter();
  }

  // A row that is looked for is shown, whatever was filtered.
  function reveal(row) {
    if (row.hidden) search.value = "";
    const box = byId("show" + row.dataset.category);
    if (box) box.checked = true;
    filter();
  }

  function go(id) {
    const target = byId(id);
    if (!target) return false;
    const row = target.closest("#indicators tbody tr");
    if (row && (row.hidden || !isOn(row))) reveal(row);
    const stays = target !== panel && panel.contains(target) && getComputedStyle(panel).position === "sticky";
    const [left, top] = [scrollX, scrollY];
    if (location.hash !== "#" + id) location.hash = id;
    if (stays) scrollTo(left, top);
    const block = stays ? "nearest" : target !== text && text.contains(target) ? "center" : "start";
    target.scrollIntoView({ block });
    const link = row ? row.querySelector("a") : target.matches("a") ? target : null;
    if (link) link.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[href^='#']");
    if (link && go(link.hash.slice(1))) event.preventDefault();
  });

  if (!tools) return;
  tools.hidden = false;
  search.addEventListener("input", filterSoon);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !search.value) return;
    event.preventDefault();
    search.value = "";
    filter();
  });
  for (const box of boxes) box.addEventListener("change", filter);
  byId("all").addEventListener("click", () => setAll(true));
  byId("none").addEventListener("click", () => setAll(false));
  filter();
})();
