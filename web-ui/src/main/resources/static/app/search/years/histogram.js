import { formatNumber } from '../../language/format.js';
import { html, svg } from '../../lit.js';

/** Bars touch where they are too many to be told apart by gaps. */
const FEW = 40;

/**
 * A bar for each year. Screen readers have the list of years instead.
 *
 * @param {Map<number, number>} counts
 * @param {import('./scale.js').Axis} axis
 * @param {(year: number) => boolean} isChosen
 */
export function histogram(counts, axis, isChosen) {
  const most = Math.max(...counts.values());
  const gap = axis.length < FEW ? 0.12 / axis.length : 0;
  return html`
    <svg class="bars" aria-hidden="true">
      ${axis.years.map((year) => {
        const count = counts.get(year) ?? 0;
        const height = most > 0 ? count / most : 0;
        return svg`
          <g class=${isChosen(year) ? 'bar chosen' : 'bar'}>
            <title>${year} · ${formatNumber(count)}</title>
            <rect class="ground" x=${percent(axis.start(year))} width=${percent(1 / axis.length)} y="0" height="100%" />
            <rect
              class=${count > 0 ? 'count some' : 'count'}
              x=${percent(axis.start(year) + gap / 2)}
              width=${percent(1 / axis.length - gap)}
              y=${percent(1 - height)}
              height=${percent(height)}
            />
          </g>
        `;
      })}
    </svg>
  `;
}

/** Writes a share as a coordinate, as exactly as it is drawn. */
export function percent(/** @type {number} */ share) {
  return `${Number((share * 100).toFixed(3))}%`;
}
