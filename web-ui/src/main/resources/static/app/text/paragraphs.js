/* How does a body read? As paragraphs, some of which head a part of the text. */

/**
 * @typedef {object} Paragraph
 * @property {number} start index of its first character in the body
 * @property {string} text
 * @property {'heading' | 'subheading' | 'text'} kind
 */

/** Longer numbered paragraphs are clauses, not headings. */
const LONGEST_HEADING = 40;
const HEADING = /^(?:第[〇零一二三四五六七八九十百\d]+[编編章节節]|[一二三四五六七八九十]+、)/;
const SUBHEADING = /^[（(][一二三四五六七八九十]+[）)]/;
const SENTENCE_END = /[。；;！？]/;
/** What Markdown puts in front of a heading; it is not shown. */
const MARKS = /^#{1,6}\s+/;

/**
 * Cuts a body into its paragraphs, without the empty ones and without the spaces that indent them.
 *
 * @param {string} body paragraphs separated by `\n`
 * @returns {Paragraph[]}
 */
export function paragraphsOf(body) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  let start = 0;
  for (const line of body.split('\n')) {
    const written = line.trim();
    const marks = MARKS.exec(written)?.[0].length ?? 0;
    const text = written.slice(marks);
    if (text) {
      paragraphs.push({ start: start + line.indexOf(written) + marks, text, kind: marks ? 'heading' : kindOf(text) });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

/** A passage as it is shown: without the marks of a heading that it begins with. */
export function withoutMarks(/** @type {string} */ passage) {
  return passage.replace(MARKS, '');
}

/** @returns {Paragraph['kind']} */
function kindOf(/** @type {string} */ text) {
  if (text.length > LONGEST_HEADING || SENTENCE_END.test(text)) {
    return 'text';
  }
  if (HEADING.test(text)) {
    return 'heading';
  }
  return SUBHEADING.test(text) ? 'subheading' : 'text';
}
