import { html, nothing, type TemplateResult } from 'lit'
import type { BackupPreview } from '../../../domain/backups/backup-differences.ts'
import type { RecordKey } from '../../../domain/change.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { backups as words } from '../../../messages/backups.ts'
import { sentence } from '../../../messages/sentence.ts'

/** Beside the territories of this device, into the one at hand, or in its place. */
export const WAYS = ['beside', 'merge', 'replace'] as const
export type Way = (typeof WAYS)[number]

/** Conflicts that are shown one by one. */
const SHOWN = 8

/** The choice between the three ways; the two that touch the territory at hand say why when they can't be taken. */
export const waysField = (
  chosen: Way,
  choose: (way: Way) => void,
  here: string,
  obstacle: Refusal | null,
): TemplateResult => html`
  <fieldset class="ways" aria-describedby=${obstacle ? 'obstacle' : nothing}>
    <legend>${words.ways}</legend>
    ${WAYS.map(
      (way) => html`<label class="choice">
        <input
          type="radio"
          name="way"
          .checked=${chosen === way}
          ?disabled=${way !== 'beside' && obstacle !== null}
          @change=${() => choose(way)}
        />${words.way[way](here)}
      </label>`,
    )}
    ${obstacle ? html`<p class="help" id="obstacle">${sentence(obstacle)}</p>` : nothing}
  </fieldset>
`

/** What a merge does that the counts do not say. */
export const mergeNotes = (
  { differences: { merge } }: BackupPreview,
  /** A record in the words of who works with it. */
  titleOf: (record: RecordKey) => string,
): TemplateResult => {
  const { conflicts, staysRemoved, removed } = merge
  const more = conflicts.length - SHOWN
  return html`
    <p class="help">${words.mergeHelp}</p>
    ${staysRemoved > 0 ? html`<p>${words.staysRemoved(staysRemoved)}</p>` : nothing}
    ${removed > 0 ? html`<p>${words.removed(removed)}</p>` : nothing}
    ${
      conflicts.length > 0
        ? html`<div class="callout">
            <p>${words.conflicts(conflicts.length)}</p>
            <ul>
              ${conflicts.slice(0, SHOWN).map(({ record, fields }) => {
                const isHere = fields.every(({ stays }) => stays === 'here')
                const isThere = fields.every(({ stays }) => stays === 'there')
                const kept = fields.length === 0 ? 'again' : isHere ? 'here' : isThere ? 'there' : 'both'
                return html`<li>${words.conflict[kept](titleOf(record))}</li>`
              })}
            </ul>
            ${more > 0 ? html`<p>${words.others(more)}</p>` : nothing}
          </div>`
        : nothing
    }
  `
}

/** What a replacement loses, the offer to keep it first, and the box to tick. */
export const replaceQuestion = (
  { differences: { total } }: BackupPreview,
  asked: {
    readonly here: string
    readonly agreed: boolean
    readonly agree: (agreed: boolean) => void
    readonly save: (() => void) | null
    /** Whether what is here lies in a backup already, in words. */
    readonly saved: string
  },
): TemplateResult => html`
  <div class="callout warning">
    <p>${words.replaceLoses(asked.here, total.onlyHere, total.different)}</p>
    <p>${words.noUndo}</p>
    ${
      asked.save
        ? html`<p>${asked.saved}</p>
            <button id="save-first" type="button" @click=${asked.save}>${words.saveFirst}</button>`
        : nothing
    }
    <label class="choice">
      <input
        type="checkbox"
        .checked=${asked.agreed}
        @change=${(event: Event) => asked.agree((event.target as HTMLInputElement).checked)}
      />${words.agree(asked.here)}
    </label>
  </div>
`
