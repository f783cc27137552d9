import { formatNumber } from '../../language/format.js';
import { language, strings } from '../../language/language.js';
import { tagOfLabel } from '../../language/tag.js';
import { html } from '../../lit.js';
import { navigate } from '../../router.js';
import { not, withChosen } from '../facet-choice.js';
import { facetTree } from '../facet-tree.js';
import { shadeOf, TILES } from './tiles.js';

/**
 * The province-level regions as tiles, darker the more documents there are. A click chooses, another no longer.
 *
 * @param {import('../query.js').Query} query
 * @param {import('../../api/types.js').Facet} facet of regions
 */
export function tileMap(query, facet) {
  const branches = new Map(facetTree(facet.values).map((branch) => [branch.value.value, branch]));
  const regions = TILES.map((tile) => ({
    tile,
    branch: branches.get(tile.code) ?? { value: { value: tile.code, label: '', count: 0, state: 'none' }, inside: [] },
  }));
  const most = Math.max(...regions.map(({ branch }) => branch.value.count));
  return html`
    <div class="tile-map" role="group" aria-label=${strings().map.label}>
      ${regions.map(({ tile, branch }) => button(query, tile, branch, shadeOf(branch.value.count, most)))}
    </div>
    <p class="map-scale" aria-hidden="true">
      0 ${[0, 1, 2, 3, 4, 5, 6].map((shade) => html`<span data-shade=${shade}></span>`)} ${formatNumber(most)}
    </p>
  `;
}

/**
 * @param {import('../query.js').Query} query
 * @param {import('./tiles.js').Tile} tile
 * @param {import('../facet-tree.js').Branch} branch
 * @param {number} shade
 */
function button(query, { code, row, column, names }, branch, shade) {
  const [short, name] = names[language()];
  const { count } = branch.value;
  const counted = strings().map.counted(branch.value.label || name, formatNumber(count));
  const chosen = query.has('region', code);
  const excluded = query.has('region', not(code));
  const empty = count === 0 && !chosen && !excluded;
  const next = chosen ? query.withoutFilter('region', code) : withChosen(query, 'region', branch, []);
  return html`
    <button
      type="button"
      class=${excluded ? 'tile excluded' : 'tile'}
      lang=${tagOfLabel(short)}
      data-row=${row}
      data-column=${column}
      data-shade=${shade}
      title=${counted}
      aria-label=${excluded ? strings().facets.excluded(counted) : counted}
      aria-pressed=${String(chosen)}
      aria-disabled=${String(empty)}
      @click=${() => !empty && navigate(next.address)}
    >
      ${short}
    </button>
  `;
}
