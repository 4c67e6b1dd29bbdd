
// The table of runs: sorted by one column, filtered, a page at a time.
(() => {
  const pageSize = 50;
  const longestName = 24;
  const mostColumnsOnPaper = 20;
  const columns = JSON.parse(document.getElementById("runs-data").textContent).columns.map(Column);
  const runCount = columns[0].length;
  const table = document.getElementById("runs-table");
  const filter = document.getElementById("runs-filter");
  const status = document.getElementById("runs-status");
  const pages = document.getElementById("runs-pages");
  const planOrder = Array.from({ length: runCount }, (_, run) => run);
  let sorted = planOrder;
  let matching = planOrder;
  let page = 0;
  let sorting = { column: null, direction: null };
  let searched = null;

  // A column: what it shows of each run, all of it for searching, and a number to sort by, NaN where it is missing.
  function Column({ name, numbers, texts, runs, isNumber }) {
    if (numbers) {
      const show = shortener(numbers);
      return {
        name, isNumber: true, length: numbers.length,
        text: (run) => numbers[run] === null ? "" : String(numbers[run]),
        shown: (run) => numbers[run] === null ? "" : show(numbers[run]),
        key: (run) => numbers[run] === null ? NaN : numbers[run],
      };
    }
    const keys = isNumber ? texts.map(Number) : ranks(texts);
    const text = (run) => runs[run] === null ? "" : texts[runs[run]];
    return {
      name, isNumber, texts, length: runs.length, text, shown: text,
      key: (run) => runs[run] === null ? NaN : keys[runs[run]],
    };
  }

  // The place of each text among all, numbers inside of texts as numbers.
  function ranks(texts) {
    const order = new Intl.Collator("en", { numeric: true }).compare;
    const places = texts.map((_, index) => index).sort((a, b) => order(texts[a], texts[b]));
    const ranks = [];
    places.forEach((index, place) => ranks[index] = place);
    return ranks;
  }

  // Four significant digits of the middle number, and as many places for the others, so that their points line up.
  function shortener(numbers) {
    const sizes = numbers.filter((number) => number).map(Math.abs).sort((a, b) => a - b);
    const isWhole = numbers.every((number) => number === null || Number.isInteger(number));
    const middle = sizes.length ? sizes[sizes.length >> 1] : 1;
    const places = isWhole ? 0 : Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(middle))));
    return (number) => {
      const size = Math.abs(number);
      const isFar = !isWhole && size !== 0 && (size >= 1e6 || size < 0.5 * 10 ** -places);
      const text = isFar ? number.toExponential(3) : number.toFixed(places);
      return text.replace("-", "\u2212");
    };
  }

  function sort() {
    sorted = planOrder;
    if (sorting.column) {
      const keys = planOrder.map(sorting.column.key);
      const sign = sorting.direction === "ascending" ? 1 : -1;
      sorted = planOrder.slice().sort((a, b) => {
        if (Number.isNaN(keys[a]) || Number.isNaN(keys[b])) return Number.isNaN(keys[a]) - Number.isNaN(keys[b]);
        return sign * (keys[a] - keys[b]);
      });
    }
    select();
  }

  function select() {
    const words = filter.value.toLowerCase().split(/\s+/).filter((word) => word);
    if (words.length && !searched) {
      searched = planOrder.map((run) => columns.map((column) => column.text(run)).join("\n").toLowerCase());
    }
    const state = columns.find((column) => column.name === "status");
    matching = sorted.filter((run) =>
      (status.value === "" || state.text(run) === status.value) && words.every((word) => searched[run].includes(word)));
    page = 0;
    show();
  }

  function show() {
    const start = page * pageSize;
    const runs = matching.slice(start, start + pageSize);
    table.tBodies[0].replaceChildren(...runs.map(row));
    const number = (value) => value.toLocaleString("en");
    const of = matching.length < runCount
      ? `${number(matching.length)} that match, of ${number(runCount)} runs` : `${number(runCount)} runs`;
    document.getElementById("runs-count").textContent = runs.length
      ? `Rows ${number(start + 1)} to ${number(start + runs.length)} of ${of}.`
      : `None of ${number(runCount)} runs matches.`;
    const last = Math.max(0, Math.ceil(matching.length / pageSize) - 1);
    pages.hidden = last === 0;
    for (const button of pages.children) {
      button.disabled = button.isBack ? page === 0 : page === last;
      button.onclick = () => {
        page = button.target(page, last);
        show();
      };
    }
  }

  function row(run) {
    const row = document.createElement("tr");
    columns.forEach((column, index) => {
      const cell = document.createElement(index === 0 ? "th" : "td");
      if (index === 0) cell.scope = "row";
      const [shown, text] = [column.shown(run), column.text(run)];
      cell.className = column.isNumber ? "number" : shown.length > longestName ? "text" : "name";
      cell.textContent = shown || "–";
      if (shown !== text) cell.title = text;
      row.append(cell);
    });
    return row;
  }

  function heading(column) {
    const heading = document.createElement("th");
    const button = document.createElement("button");
    heading.scope = "col";
    if (column.isNumber) heading.className = "number";
    button.type = "button";
    // Long names may break behind their points and underscores.
    for (const part of column.name.split(/(?<=[._])/)) button.append(part, document.createElement("wbr"));
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null };
      const direction = sorting.column === column ? next[sorting.direction] : "ascending";
      sorting = direction ? { column, direction } : { column: null, direction: null };
      for (const other of heading.parentNode.children) other.setAttribute("aria-sort", "none");
      heading.setAttribute("aria-sort", direction ?? "none");
      sort();
    });
    heading.setAttribute("aria-sort", "none");
    heading.append(button);
    return heading;
  }

  function option(value, text) {
    const option = document.createElement("option");
    [option.value, option.textContent] = [value, text];
    return option;
  }

  function pageButton(text, isBack, target) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    return Object.assign(button, { isBack, target });
  }

  if (columns.length > mostColumnsOnPaper) table.classList.add("wide");
  table.tHead.insertRow().append(...columns.map(heading));
  status.append(option("", "any"));
  status.append(...columns.find((column) => column.name === "status").texts.map((text) => option(text, text)));
  filter.addEventListener("input", select);
  status.addEventListener("change", select);
  pages.append(
    pageButton("First", true, () => 0), pageButton("Previous", true, (page) => page - 1),
    pageButton("Next", false, (page) => page + 1), pageButton("Last", false, (_, last) => last));
  document.getElementById("runs-view").hidden = false;
  show();
})();
