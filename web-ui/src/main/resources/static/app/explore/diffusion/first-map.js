import { language } from '../../language/language.js';
import { tagOfLabel } from '../../language/tag.js';
import { html } from '../../lit.js';
import { TILES } from '../../search/map/tiles.js';
import { words } from '../language/strings.js';

/** As many shades as the style sheet has, beside that of nothing. */
const SHADES = 6;

/**
 * The province-level regions as tiles, darker the earlier they or their cities were first; others tell whether there is
 * nothing that matches, or nothing at all.
 *
 * @param {import('./types.js').First[]} firsts in the order of their dates
 * @param {Set<string>} held codes of the provinces of which there is any document
 */
export function firstMap(firsts, held) {
  const own = words().diffusion;
  const years = yearsOf(firsts);
  const from = Math.min(...years.values());
  const to = Math.max(...years.values());
  return html`
    <ul class="tile-map first-map" aria-label=${own.map}>
      ${TILES.map(({ code, row, column, names }) => {
        const [short, name] = names[language()];
        const year = years.get(code);
        const shade = year === undefined ? 0 : SHADES - Math.round(((SHADES - 1) * (year - from)) / Math.max(1, to - from));
        const told = year === undefined ? (held.has(code) ? own.nothing : own.missing) : String(year);
        return html`
          <li
            class=${year === undefined && !held.has(code) ? 'tile missing' : 'tile'}
            lang=${tagOfLabel(short)}
            data-row=${row}
            data-column=${column}
            data-shade=${shade}
            title="${name} · ${told}"
          >
            <span aria-hidden="true">${short}</span>${year === undefined
              ? ''
              : html`<small aria-hidden="true">${year}</small>`}<span class="unseen">${name}: ${told}</span>
          </li>
        `;
      })}
    </ul>
    <p class="map-scale" aria-hidden="true">
      ${from} ${[6, 5, 4, 3, 2, 1].map((shade) => html`<span data-shade=${shade}></span>`)} ${to}
      <span class="gap"></span><span class="tile missing" data-shade="0"></span> ${own.missing}
    </p>
  `;
}

/** The year in which each province, or a city of it, was first. */
function yearsOf(/** @type {import('./types.js').First[]} */ firsts) {
  /** @type {Map<string, number>} */
  const years = new Map();
  for (const { region, date } of firsts) {
    const province = region?.path[0]?.code;
    if (province && !years.has(province)) {
      years.set(province, Number(date.slice(0, 4)));
    }
  }
  return years;
}
