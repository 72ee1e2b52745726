const TRIES_MS = 2000;

/** Puts the cursor into the search box as soon as it is there, what is in it selected. */
export function focusSearch(): void {
  const until = performance.now() + TRIES_MS;
  const tryFocus = () => {
    const box = document.querySelector('input[data-focus-key="search"]');
    if (box instanceof HTMLInputElement) {
      box.focus();
      box.select();
    } else if (performance.now() < until) {
      requestAnimationFrame(tryFocus);
    }
  };
  requestAnimationFrame(tryFocus);
}
