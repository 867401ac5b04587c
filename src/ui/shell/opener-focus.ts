import type { LitElement } from 'lit'

/** What has the focus, through open shadow roots. */
const focused = (): HTMLElement | null => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at instanceof HTMLElement && at !== document.body ? at : null
}

/** What had the focus when a page took the place of the screen: it has it again once the page is put away, where it is still there. */
export class OpenerFocus {
  #opener: HTMLElement | null = null

  keep(): void {
    this.#opener = focused()
  }

  /** False where it could not be given back. */
  async giveBack(): Promise<boolean> {
    const opener = this.#opener
    this.#opener = null
    const root = opener?.getRootNode()
    if (root instanceof ShadowRoot) await (root.host as LitElement).updateComplete
    if (!opener?.isConnected) return false
    opener.focus()
    return focused() === opener
  }
}
