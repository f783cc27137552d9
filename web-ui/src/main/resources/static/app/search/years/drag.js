/* Which range does a pointer mean that moves over the bars? */

/** How near to a handle a pointer takes hold of it, in pixels: a fingertip. */
const REACH = 14;

/**
 * One drag, from where the pointer went down: of a handle, or from bar to bar.
 *
 * @param {import('./scale.js').Axis} axis
 * @param {import('./scale.js').Range} range before
 * @param {{left: number, width: number}} box of the bars
 * @param {number} x where the pointer went down
 * @returns {{handle: 'from' | 'to' | null, to: (x: number) => import('./scale.js').Range}}
 */
export function startDrag(axis, range, box, x) {
  const share = (/** @type {number} */ at) => (at - box.left) / box.width;
  const handles = { from: box.left + axis.start(range.from) * box.width, to: box.left + axis.end(range.to) * box.width };
  const distances = { from: Math.abs(x - handles.from), to: Math.abs(x - handles.to) };
  const nearest = distances.from <= distances.to ? 'from' : 'to';
  if (distances[nearest] > REACH) {
    const anchor = axis.yearAt(share(x));
    return { handle: null, to: (at) => inOrder(anchor, axis.yearAt(share(at))) };
  }
  const offset = x - handles[nearest];
  return {
    handle: nearest,
    to:
      nearest === 'from'
        ? (at) => ({ from: Math.min(axis.yearFrom(share(at - offset)), range.to), to: range.to })
        : (at) => ({ from: range.from, to: Math.max(axis.yearFrom(share(at - offset) - 1 / axis.length), range.from) }),
  };
}

/**
 * @param {number} one
 * @param {number} other
 */
function inOrder(one, other) {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
