/* Classic script in the head: sets the theme before the first paint. */
(function () {
  let kept = null;
  try {
    kept = localStorage.getItem('rapporteur.theme');
  } catch {
    /* Storage may be closed to us; then the system decides. */
  }
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
})();
