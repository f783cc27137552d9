import { html, svg } from '../../lit.js';
import { documentAddress } from '../../router.js';
import { words } from '../language/strings.js';
import { lanesOf, scaleOf } from './lanes.js';
import { levelOf, placeOf, whenOf } from './saying.js';

const RADIUS = 5;
const ROW = 14;
const PADDING = 8;

/**
 * A dot for the first document of each place, by its date, in a lane for each level; hollow where the collection only
 * begins. The table says the same.
 *
 * @param {import('./types.js').First[]} firsts in the order of their dates
 */
export function timeline(firsts) {
  const own = words().diffusion;
  const scale = scaleOf(firsts);
  return html`
    <div class="timeline" role="group" aria-label=${own.timeline}>
      ${lanesOf(firsts, scale).map(({ level, places, rows }) => {
        const height = rows * ROW + 2 * PADDING;
        return html`
          <div class="lane">
            <span class="lane-name">${levelOf(level)}</span>
            <svg height=${height} width="100%">
              ${scale.ticks.map(
                ({ at }) => svg`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2=${height}></line>`,
              )}
              ${places.map(({ first, at, until, row }) => dot(first, at, until, PADDING + (row + 0.5) * ROW))}
            </svg>
          </div>
        `;
      })}
      <div class="lane years" aria-hidden="true">
        <span class="lane-name"></span>
        <svg height="18" width="100%">
          ${scale.ticks.map(({ at, year }) => svg`<text x="${at}%" y="13">${year}</text>`)}
        </svg>
      </div>
    </div>
    <p class="note legend">
      <svg width="12" height="12" aria-hidden="true"><circle class="dot" cx="6" cy="6" r=${RADIUS - 1}></circle></svg>
      ${own.dot}
      <svg width="12" height="12" aria-hidden="true"><circle class="dot begins" cx="6" cy="6" r=${RADIUS - 1}></circle></svg>
      ${own.begins}
    </p>
  `;
}

/**
 * @param {import('./types.js').First} first
 * @param {number} at per cent of the width
 * @param {number} until where the year ends of which no more is known than itself
 * @param {number} y
 */
function dot(first, at, until, y) {
  const name = words().diffusion.point(placeOf(first), whenOf(first), first.document.title);
  const shape = first.collection_begins ? 'dot begins' : 'dot';
  return svg`
    <a href=${documentAddress(first.document.id)} aria-label=${name}>
      <title>${name}</title>
      ${until > at ? svg`<line class="span" x1="${at}%" x2="${until}%" y1=${y} y2=${y}></line>` : ''}
      <circle class=${shape} cx="${at}%" cy=${y} r=${RADIUS}></circle>
    </a>
  `;
}
