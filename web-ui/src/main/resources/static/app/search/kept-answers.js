/* What was found for the latest addresses? Kept for the way back, with all that was shown. */

const MOST = 20;

/** @type {Map<string, import('../api/types.js').Answer>} */
const answers = new Map();

/** The answer that was kept, or undefined. */
export function keptAnswer(/** @type {string} */ key) {
  return answers.get(key);
}

/** Keeps an answer, at the cost of the one kept longest ago. */
export function keepAnswer(/** @type {string} */ key, /** @type {import('../api/types.js').Answer} */ answer) {
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > MOST) {
    const [oldest] = answers.keys();
    answers.delete(oldest);
  }
}
