
// Figures: a press on a name of the legend hides its whole series or shows it again; marks say what they are.
(() => {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  document.body.append(tip);

  function prepareLegend(svg) {
    const names = svg.querySelectorAll(".legend");
    if (names.length) svg.setAttribute("role", "group");
    for (const name of names) {
      const parts = [...svg.querySelectorAll("[data-series]")].filter(
        (part) => part !== name && part.dataset.series === name.dataset.series && !part.classList.contains("legend"));
      const toggle = () => {
        const isOff = name.classList.toggle("off");
        name.setAttribute("aria-pressed", String(!isOff));
        for (const part of parts) part.classList.toggle("hidden", isOff);
      };
      name.setAttribute("aria-pressed", "true");
      name.addEventListener("click", toggle);
      name.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        toggle();
      });
    }
  }

  // The browser shows titles late, and not at all to fingers.
  function prepareTips(svg) {
    for (const title of svg.querySelectorAll("g > title")) {
      const mark = title.parentNode;
      const text = title.textContent;
      title.remove();
      mark.addEventListener("pointerenter", () => {
        tip.textContent = text;
        tip.hidden = false;
        const place = mark.getBoundingClientRect();
        const left = Math.min(place.right + 8, document.documentElement.clientWidth - tip.offsetWidth - 8);
        tip.style.left = `${scrollX + Math.max(8, left)}px`;
        tip.style.top = `${scrollY + Math.max(8, place.top - tip.offsetHeight - 6)}px`;
      });
      mark.addEventListener("pointerleave", () => tip.hidden = true);
    }
  }

  for (const svg of document.querySelectorAll("figure svg")) {
    prepareLegend(svg);
    prepareTips(svg);
  }
})();
