/*
 * What tells the lines of a chart apart: a colour, a dash and a marker each. The colours are those of Okabe and Ito,
 * which the colour-blind can tell apart, too.
 */

/** @typedef {{colour: string, dash: number[], marker: string}} SeriesStyle the marker is an SVG path in a square of 10 */

/** @type {SeriesStyle[]} */
export const SERIES = [
  { colour: '#0072b2', dash: [], marker: 'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z' },
  { colour: '#d55e00', dash: [8, 4], marker: 'M0 0H10V10H0Z' },
  { colour: '#009e73', dash: [3, 3], marker: 'M5 0L10 10H0Z' },
  { colour: '#cc79a7', dash: [10, 3, 3, 3], marker: 'M5 0L10 5L5 10L0 5Z' },
  { colour: '#e69f00', dash: [5, 2], marker: 'M0 0H10L5 10Z' },
  { colour: '#56b4e9', dash: [12, 5], marker: 'M3 0H7V3H10V7H7V10H3V7H0V3H3Z' },
];
