import { html } from './lit.js';

/** Where a side column stands beside the text, it is always open; the style sheets break at the same width. */
const BESIDE = matchMedia('(min-width: 60rem)');

/** What stands in a side column, or folded under its heading where the screen is narrow. */
export function fold(/** @type {unknown} */ heading, /** @type {unknown} */ content) {
  return html`
    <details class="fold" ?open=${BESIDE.matches}>
      <summary>${heading}</summary>
      ${content}
    </details>
  `;
}

BESIDE.addEventListener('change', () => {
  document.querySelectorAll('.fold').forEach((details) => details.toggleAttribute('open', BESIDE.matches));
});
