import { onDisplayChange } from './display/display.js';
import { onLanguageChange } from './language/language.js';
import { ReactiveElement, render } from './lit.js';

/**
 * A property of type `T`: Lit's options for it. The type is nowhere but in the comment.
 *
 * @template T
 * @typedef {(typeof ReactiveElement)['properties'][string] & {readonly valueType?: T}} Property
 */

/**
 * A Lit element in the light DOM, so that the page's styles, find-in-page and assistive technology see through it.
 * It renders again when its properties, the language or the script of
 * texts change.
 */
export class PageElement extends ReactiveElement {
  /**
   * What the element shows; overridden by every element.
   *
   * @returns {unknown}
   */
  template() {
    throw new Error(`${this.localName} has no template`);
  }

  /** Called after the language changed, or the script that texts are shown in, before the element renders again. */
  languageChanged() {}

  createRenderRoot() {
    return this;
  }

  update(/** @type {Map<string, unknown>} */ changed) {
    super.update(changed);
    render(this.template(), this, { host: this });
  }

  connectedCallback() {
    super.connectedCallback();
    const changed = () => {
      this.languageChanged();
      this.requestUpdate();
    };
    this.stopListening = [onLanguageChange(changed), onDisplayChange(changed)];
  }

  disconnectedCallback() {
    this.stopListening?.forEach((stop) => stop());
    super.disconnectedCallback();
  }
}

/**
 * A class like `Base` whose elements render again when one of these properties changes. They are given once, with their
 * types: fields of the class would hide Lit's accessors.
 *
 * @template {typeof PageElement} C
 * @template {Record<string, Property<unknown>>} P
 * @param {C} Base
 * @param {P} properties
 */
export function withProperties(Base, properties) {
  const Extended = class extends /** @type {typeof PageElement} */ (Base) {
    static properties = properties;
  };
  /** @typedef {{[K in keyof P]: P[K] extends Property<infer T> ? T : never}} Values */
  // TypeScript takes a class for a mixin only where its constructor takes `any[]`.
  return /** @type {C & (new (...args: any[]) => Values)} */ (/** @type {unknown} */ (Extended));
}
