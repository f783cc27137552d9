/** The colours of a chart on the page, as the style sheets and the reader's preference have them at the moment. */
export function themeOf(/** @type {Element} */ element) {
  const styles = getComputedStyle(element);
  const token = (/** @type {string} */ name) => styles.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    line: token('--line'),
    ground: token('--ground'),
    font: styles.fontFamily,
  };
}

/** The colours of a chart on paper. */
export function paperTheme(/** @type {string} */ font) {
  return { ink: '#000000', soft: '#444444', line: '#dddddd', ground: '#ffffff', font };
}
