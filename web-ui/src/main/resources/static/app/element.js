import { onDisplayChange } from './display/display.js';
import { onLanguageChange } from './language/language.js';
import { ReactiveElement, render } from './lit.js';

/**
 * A Lit element in the light DOM, so that the page's styles, find-in-page and assistive technology see through it.
 * It renders again when its properties, the language or the script of
 * texts change.
 */
export class PageElement extends ReactiveElement {
  /** What the element shows; overridden by every element. */
  template() {
    throw new Error(`${this.localName} has no template`);
  }

  /** Called after the language changed, or the script that texts are shown in, before the element renders again. */
  languageChanged() {}

  createRenderRoot() {
    return this;
  }

  update(changed) {
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
    this.stopListening.forEach((stop) => stop());
    super.disconnectedCallback();
  }
}
