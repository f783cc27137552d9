import { formatNumber } from '../../language/format.js';
import { html, svg } from '../../lit.js';
import { navigate } from '../../router.js';
import { figureInWords } from '../figure-words.js';
import { kindMark } from '../kind-mark.js';
import { words } from '../language/strings.js';

/**
 * Figures as dots by year, an image to assistive technology: the table has the same in words. A click on a dot leads to its sentence.
 *
 * @param {import('./dots.js').Plot} plot
 * @param {string} unit what it is called
 */
export function dotPlot(plot, unit) {
  const [first, last] = [plot.years[0], plot.years[plot.years.length - 1]].map(({ year }) => String(year));
  const own = words().plot;
  return html`
    <svg
      class="dot-plot"
      role="img"
      aria-label=${own.label(formatNumber(plot.dots.length), unit, first, last)}
      width=${plot.width}
      height=${plot.height}
      viewBox=${`0 0 ${plot.width} ${plot.height}`}
    >
      ${plot.ticks.map(({ value, y }) => svg`
        <line class="grid" x1=${plot.left} x2=${plot.width} y1=${y} y2=${y} />
        <text class="tick" x=${plot.left - 8} y=${y + 4} text-anchor="end">${formatNumber(value)}</text>
      `)}
      ${plot.years.map(({ year, x }) => svg`<text class="tick" x=${x} y=${plot.height - 8} text-anchor="middle">${year}</text>`)}
      ${plot.dots.map(({ figure, x, y }) => {
        const title = svg`<title>${figureInWords(figure, unit)}</title>`;
        return svg`<g class="dot" @click=${() => navigate(figure.permalink)}>${kindMark(figure.kind, x, y, title)}</g>`;
      })}
    </svg>
  `;
}
