import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { caseName } from '../../../domain/follow-up/case-code.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Mediation } from '../../../domain/follow-up/mediation.ts'
import { format } from '../../../messages/format.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { placeName } from '../../../messages/place-name.ts'
import { dueLine } from '../due-line.ts'
import { Register } from '../register.ts'
import { registerFrame, registerFrameStyles } from '../register-frame.ts'
import type { RegisterRow } from '../register-list.ts'
import { caseNote } from './case-note.ts'
import './mediation-case.ts'
import './mediation-form.ts'

/** Cases as their register lists them, latest first. */
const mediationRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  const when = ({ closed, opened }: Mediation): string => closed?.on ?? opened
  return [...estate.mediation.values()]
    .sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : a.caseCode < b.caseCode ? 1 : -1))
    .map((mediation) => {
      const { id, motif, place, mode, opened, closed } = mediation
      return {
        ...{ kind: 'mediation' as const, id },
        title: `${caseName(estate, mediation)} · ${estate.code.get(motif)?.label ?? motif}`,
        detail: text.detail(placeName(estate, place), mode, format.shortDay(opened)),
        state: closed ? text.outcome[closed.outcome] : text.ongoing,
        isClosed: closed !== undefined,
        ...dueLine(items, mediation, today),
      }
    })
}

/** The register of mediations: the one that is being made, or open, or all of them. */
@customElement('tn-mediations')
export class Mediations extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  readonly #register = new Register(this, 'mediations', 'mediation')

  override render(): TemplateResult {
    const { estate, today, making, open, isCorrected, make, correct, ended } = this.#register
    if (making) return html`${caseNote()}<tn-mediation-form @tn-done=${ended}></tn-mediation-form>`
    if (isCorrected)
      return html`${caseNote()}<tn-mediation-form .mediation=${open!} @tn-done=${ended}></tn-mediation-form>`
    if (open !== null)
      return html`<tn-mediation-case .mediation=${open} @tn-edit=${correct}></tn-mediation-case>`
    return html`${caseNote()}${registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: mediationRows(estate, today) },
      make,
    })}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-mediations': Mediations
  }
}
