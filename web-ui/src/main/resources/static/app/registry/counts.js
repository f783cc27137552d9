import { formatNumber } from '../language/format.js';
import { tagOfLabel } from '../language/tag.js';
import { html, svg } from '../lit.js';

/** @typedef {{label: string, count: number, address: string}} Count */

/**
 * Values with how many documents have them, each a link with a bar.
 *
 * @param {string} heading
 * @param {Count[]} counts
 */
export function countBars(heading, counts) {
  const most = Math.max(...counts.map(({ count }) => count));
  return html`
    <section class="entry-counts">
      <h3>${heading}</h3>
      <ul>
        ${counts.map(
          ({ label, count, address }) => html`
            <li>
              <a lang=${tagOfLabel(label)} href=${address}>${label}</a>
              <svg aria-hidden="true">${svg`<rect width=${`${Math.round((count / most) * 100)}%`} height="100%" />`}</svg>
              <span class="count">${formatNumber(count)}</span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
