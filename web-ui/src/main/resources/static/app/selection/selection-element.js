import { PageElement } from '../element.js';
import { onSelectionChange } from './selection.js';

/** An element that shows something of the selection, and follows it. */
export class SelectionElement extends PageElement {
  connectedCallback() {
    super.connectedCallback();
    this.stopFollowing = onSelectionChange(() => this.requestUpdate());
  }

  disconnectedCallback() {
    this.stopFollowing?.();
    super.disconnectedCallback();
  }
}
