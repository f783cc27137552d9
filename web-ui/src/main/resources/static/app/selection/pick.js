import { withProperties } from '../element.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { SelectionElement } from './selection-element.js';
import { isSelected, MOST, select, selectedIds } from './selection.js';

/** @import { Property } from '../element.js' */

/** The box that selects a document; it is called by its title. */
class Pick extends withProperties(SelectionElement, {
  /** @type {Property<import('../api/types.js').Item>} */
  item: {},
  /** The tag of the title's language. @type {Property<string>} */
  tag: {},
}) {
  template() {
    const { id, title } = this.item;
    const chosen = isSelected(id);
    return html`
      <label class="pick">
        <input
          type="checkbox"
          lang=${title ? this.tag : nothing}
          aria-label=${title || strings().results.untitled}
          ?disabled=${!chosen && selectedIds().length >= MOST}
          .checked=${chosen}
          @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => select([id], event.target.checked)}
        />
      </label>
    `;
  }
}

/** The box that selects all documents which are shown. */
class PickAll extends withProperties(SelectionElement, {
  /** @type {Property<import('../api/types.js').Item[]>} */
  items: {},
}) {
  template() {
    const ids = this.items.map(({ id }) => id);
    const chosen = ids.filter(isSelected).length;
    const pickAll = (/** @type {Event & {target: HTMLInputElement}} */ { target }) => {
      select(ids, target.checked);
      // There may not have been room for all.
      target.checked = ids.every(isSelected);
    };
    return html`
      <label class="pick-all">
        <input
          type="checkbox"
          .checked=${chosen === ids.length}
          .indeterminate=${chosen > 0 && chosen < ids.length}
          @change=${pickAll}
        />
        ${strings().selection.all}
      </label>
    `;
  }
}

customElements.define('tongwen-pick', Pick);
customElements.define('tongwen-pick-all', PickAll);
