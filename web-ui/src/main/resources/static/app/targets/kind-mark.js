import { svg } from '../lit.js';

/** As large as a mark is on each side of its place. */
export const RADIUS = 4.5;

/**
 * The mark of a kind of figure: hollow for a target, filled for a result, a square for a term. Shape and filling tell them apart, and
 * the colour only says it again.
 *
 * @param {'target' | 'result' | 'term'} kind
 * @param {number} x
 * @param {number} y
 * @param {unknown} [title] what stands inside it
 */
export function kindMark(kind, x, y, title) {
  const side = RADIUS * 1.7;
  return kind === 'term'
    ? svg`<rect class="mark-term" x=${x - side / 2} y=${y - side / 2} width=${side} height=${side}>${title}</rect>`
    : svg`<circle class=${`mark-${kind}`} cx=${x} cy=${y} r=${RADIUS}>${title}</circle>`;
}
