/**
 * Changes what an element shows, and gives the focus back where that takes it away: to the control that had it, or to
 * what comes in its place if it is gone.
 *
 * @param {HTMLElement} element
 * @param {() => void} change
 * @param {() => HTMLElement | null | undefined} substitute
 */
export function keepFocus(element, change, substitute) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const inside = element.contains(focused);
  change();
  if (inside && document.activeElement !== focused) {
    const target = focused?.isConnected ? focused : substitute();
    target?.focus({ preventScroll: true });
  }
}
