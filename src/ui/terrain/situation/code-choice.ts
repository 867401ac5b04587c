import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import { likelyCodes } from '../../../domain/field/likely-codes.ts'
import { FAMILIES, type Family, type SituationCode } from '../../../domain/taxonomy.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { words } from '../../../messages/words.ts'
import '../../parts/icon.ts'

/** Offered in one tap, before the families. */
const MOST_LIKELY = 4
/** Families of this sheet; defects have theirs. */
const NOTED_HERE: readonly Family[] = FAMILIES.filter((family) => family !== 'F')

const codeButton = (
  { id, label }: Pick<SituationCode, 'id' | 'label'>,
  choose: (code: string) => void,
): TemplateResult => html`<li>
  <button type="button" data-code=${id} @click=${() => choose(id)}>
    <span class="letter">${id}</span><span>${label}</span>
  </button>
</li>`

/** Codes noted most here and by the team, then all families. */
export const familyChoice = (parts: {
  readonly estate: Estate
  readonly place: string
  readonly today: string
  readonly choose: (code: string) => void
  readonly open: (family: Family) => void
  readonly toDefects: () => void
}): TemplateResult => {
  const { estate, place, today } = parts
  const likely = likelyCodes(estate, place, today, NOTED_HERE)
    .slice(0, MOST_LIKELY)
    .flatMap((id) => estate.code.get(id) ?? [])
  return html`
    ${
      likely.length > 0
        ? html`<h3 id="likely">${text.likely}</h3>
            <ul class="codes" aria-labelledby="likely">${likely.map((code) => codeButton(code, parts.choose))}</ul>`
        : nothing
    }
    <h3 id="families">${text.families}</h3>
    <ul class="families" aria-labelledby="families">
      ${NOTED_HERE.map(
        (family) => html`<li>
          <button type="button" data-family=${family} @click=${() => parts.open(family)}>
            <span class="letter">${family}</span><span>${words.family[family]}</span>
          </button>
        </li>`,
      )}
      <li>
        <button type="button" data-family="F" @click=${parts.toDefects}>
          <span class="letter">F</span><span>${text.toDefects}</span>
        </button>
      </li>
    </ul>
  `
}

/** The codes of a family that are in use. */
export const codeChoice = (
  estate: Estate,
  family: Family,
  choose: (code: string) => void,
): TemplateResult => {
  const codes = [...estate.code.values()]
    .filter((code) => code.family === family && !code.retired)
    .sort((a, b) => a.id.localeCompare(b.id, 'fr', { numeric: true }))
  return html`
    <h3 id="codes" class="group" tabindex="-1">${words.family[family]}</h3>
    <ul class="codes" aria-labelledby="codes">${codes.map((code) => codeButton(code, choose))}</ul>
  `
}
