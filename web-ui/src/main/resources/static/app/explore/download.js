/** Gives the reader a file that the page made. */
export function saveFile(/** @type {string} */ name, /** @type {Blob} */ content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click; by then it holds it itself.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name for a file about these queries, without what file systems refuse. */
export function fileName(/** @type {string} */ kind, /** @type {string[]} */ queries, /** @type {string} */ ending) {
  const about = queries.join('_').replace(/[^\p{Letter}\p{Number}_]+/gu, '-').slice(0, 60);
  return `${['tongwen', kind, about].filter(Boolean).join('-')}.${ending}`;
}
