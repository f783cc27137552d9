/**
 * @typedef {object} Theme
 * @property {string} ink
 * @property {string} soft
 * @property {string} line
 * @property {string} ground
 * @property {string} font
 * @property {number} width of the chart, in pixels
 */

/**
 * The look of a chart on the page, as the style sheets and the reader's preference have it at the moment.
 *
 * @param {Element} element
 * @returns {Theme}
 */
export function themeOf(element) {
  const styles = getComputedStyle(element);
  const token = (/** @type {string} */ name) => styles.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    line: token('--line'),
    ground: token('--ground'),
    font: styles.fontFamily,
    width: element.clientWidth,
  };
}

/**
 * The look of a chart on paper.
 *
 * @param {string} font
 * @param {number} width
 * @returns {Theme}
 */
export function paperTheme(font, width) {
  return { ink: '#000000', soft: '#444444', line: '#dddddd', ground: '#ffffff', font, width };
}
