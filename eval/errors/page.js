const form = document.querySelector("#filters");
const count = form.querySelector("output");
const entries = [...document.querySelectorAll("main article")];

function filter() {
  const wanted = Object.fromEntries(new FormData(form));
  const cue = wanted.cue.trim().toLowerCase();
  for (const entry of entries) {
    const data = entry.dataset;
    const same = ["class", "kind", "publisher"].every((key) => wanted[key] === "" || data[key] === wanted[key]);
    entry.hidden = !(same && (cue === "" || data.cue.includes(cue)));
  }
  for (const section of document.querySelectorAll("[data-section]"))
    section.hidden = section.querySelector("article:not([hidden])") === null;
  count.value = `${shown().length.toLocaleString("en")} of ${entries.length.toLocaleString("en")} entries`;
}

const shown = () => entries.filter((entry) => !entry.hidden);

function go(step) {
  const all = shown();
  const at = all.indexOf(document.activeElement?.closest("article"));
  const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
  if (event.key === "j") go(1);
  else if (event.key === "k") go(-1);
  else if (event.key === "f") form.querySelector("select").focus();
  else return;
  event.preventDefault();
});

filter();
