/* Which values can a field have, and what are they called? */
import { getTaxonomy } from '../../api/client.js';

/** @typedef {{value: string, label: string, parent: string | null, names: Record<string, string>, aliases: string[]}} Term */

/** As many as a reader looks through. */
const OFFERED = 20;

/** The named values of a field. Of those that are called alike, the name says where they belong. */
export class Terms {
  #terms;
  #byName = new Map();
  #names = new Map();

  constructor(/** @type {Term[]} */ terms) {
    this.#terms = terms;
    const labels = new Map(terms.map(({ value, label }) => [value, label]));
    for (const { value, label, parent } of terms) {
      const name = this.#byName.has(label) && parent ? `${label} (${labels.get(parent) ?? parent})` : label;
      this.#names.set(value, name);
      this.#byName.set(name, value);
    }
  }

  /** @returns {Promise<Terms>} */
  static async load(/** @type {string} */ taxonomy, /** @type {string} */ lang, /** @type {AbortSignal} */ signal) {
    return new Terms((await getTaxonomy(taxonomy, lang, signal)).values);
  }

  nameOf(/** @type {string} */ value) {
    return this.#names.get(value) ?? value;
  }

  /** What the API takes for a name; other text is left for it to read. */
  valueOf(/** @type {string} */ name) {
    return this.#byName.get(name) ?? name;
  }

  /** Names of what is called so, or has the text within a name in another language or an alias. */
  offer(/** @type {string} */ typed) {
    const text = typed.trim().toLowerCase();
    const calledSo = (/** @type {Term} */ { label, names, aliases }) =>
      [label, ...Object.values(names), ...aliases].some((name) => name.toLowerCase().includes(text));
    return this.#terms.filter(calledSo).slice(0, OFFERED).map(({ value }) => this.nameOf(value));
  }
}
