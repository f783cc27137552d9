import { onLanguageChange } from './language/language.js';
import { ReactiveElement, render } from './lit.js';

/**
 * A Lit element in the light DOM, so that the page's styles, find-in-page and assistive technology see through it.
 * It renders again when its properties or the language change.
 */
export class PageElement extends ReactiveElement {
  /** What the element shows; overridden by every element. */
  template() {
    throw new Error(`${this.localName} has no template`);
  }

  /** Called after the language changed, before the element renders again. */
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
    this.stopListening = onLanguageChange(() => {
      this.languageChanged();
      this.requestUpdate();
    });
  }

  disconnectedCallback() {
    this.stopListening();
    super.disconnectedCallback();
  }
}
