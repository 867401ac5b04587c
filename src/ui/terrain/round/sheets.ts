import { html, type TemplateResult } from 'lit'
import type { FieldSheet } from '../../../store/field-session.ts'
import type { AtHandView } from './round-view.ts'

export type Sheet = {
  readonly load: () => Promise<unknown>
  readonly show: (view: AtHandView, alone: boolean) => TemplateResult
  /** As long as a form: it takes the place of the stop and of the list, and scrolls. */
  readonly isTall?: true
}

/** What opens over the actions of a stop; each comes when it is first opened. */
export const SHEETS: Readonly<Partial<Record<FieldSheet, Sheet>>> = {
  situation: {
    load: () => import('../situation/field-situation.ts'),
    show: (view) => html`<tn-field-situation .view=${view}></tn-field-situation>`,
    isTall: true,
  },
  defect: {
    load: () => import('../situation/field-defect.ts'),
    show: (view) => html`<tn-field-defect .view=${view}></tn-field-defect>`,
    isTall: true,
  },
  exchanges: {
    load: () => import('./exchanges-sheet.ts'),
    show: (view) => html`<tn-exchanges-sheet .view=${view}></tn-exchanges-sheet>`,
  },
  'not-done': {
    load: () => import('./not-done-sheet.ts'),
    show: (view) => html`<tn-not-done-sheet .view=${view}></tn-not-done-sheet>`,
  },
  intervention: {
    load: () => import('../intervention/intervention-sheet.ts'),
    show: (view) => html`<tn-intervention-sheet .view=${view}></tn-intervention-sheet>`,
    isTall: true,
  },
  unplanned: {
    load: () => import('./unplanned-sheet.ts'),
    show: (view, alone) => html`<tn-unplanned-sheet .view=${view} ?alone=${alone}></tn-unplanned-sheet>`,
  },
}
