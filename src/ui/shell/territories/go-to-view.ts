import type { TerritoriesView } from './territories-dialog.ts'

/** Asks the dialog around an element to show something else. */
export const goToView = (from: HTMLElement, view: TerritoriesView): void => {
  from.dispatchEvent(new CustomEvent('view', { detail: view, bubbles: true, composed: true }))
}
