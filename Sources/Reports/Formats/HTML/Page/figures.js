
// Figures: marks say what they are when they are pointed at; the browser itself would be slow to.
(() => {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  document.body.append(tip);

  function show(mark, text) {
    tip.textContent = text;
    tip.hidden = false;
    const place = mark.getBoundingClientRect();
    const rightmost = document.documentElement.clientWidth - tip.offsetWidth - 8;
    tip.style.left = `${scrollX + Math.max(8, Math.min(place.right + 8, rightmost))}px`;
    tip.style.top = `${scrollY + Math.max(8, place.top - tip.offsetHeight - 6)}px`;
  }

  for (const svg of document.querySelectorAll("figure svg")) {
    for (const name of svg.querySelectorAll(".legend")) name.setAttribute("aria-pressed", "true");
    for (const title of svg.querySelectorAll("g > title")) {
      const mark = title.parentNode;
      const text = title.textContent;
      title.remove();
      mark.addEventListener("pointerenter", () => show(mark, text));
      mark.addEventListener("pointerleave", () => tip.hidden = true);
    }
  }
})();
