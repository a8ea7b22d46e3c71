// Runs before the first paint, from its own file so that no inline script is needed.
// Without it (or without storage) the page follows the system's scheme.
document.documentElement.dataset.script = "on"
try {
  var scheme = localStorage.getItem("collate.scheme")
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme
} catch (error) {
  console.info("Collate: no access to storage, the colour scheme follows the system.", error)
}
