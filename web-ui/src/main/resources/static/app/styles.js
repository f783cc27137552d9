/* Style sheets that only some pages need. */

/**
 * Adds a style sheet of the page's own, before those of print and forced colours, and waits for it. Where it cannot be had, the page
 * goes without.
 *
 * @param {string} name such as `targets`
 * @returns {Promise<void>}
 */
export function addStyles(name) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/styles/${name}.css`;
  const done = new Promise((resolve) => {
    link.addEventListener('load', () => resolve(undefined));
    link.addEventListener('error', () => resolve(undefined));
  });
  document.head.insertBefore(link, document.querySelector('link[media]'));
  return /** @type {Promise<void>} */ (done);
}
