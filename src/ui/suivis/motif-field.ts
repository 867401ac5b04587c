import { html, type TemplateResult } from 'lit'
import type { Estate } from '../../domain/estate.ts'
import { FAMILIES, type Family } from '../../domain/taxonomy.ts'
import { words } from '../../messages/words.ts'
import { field } from '../parts/field.ts'
import { options } from '../parts/options.ts'

/** A code of the taxonomy in use, by family, or what is said of none of them. */
export const motifField = (parts: {
  readonly label: string
  readonly none: string
  readonly estate: Pick<Estate, 'code'>
  /** The code, empty for none. */
  readonly chosen: string
  readonly change: (code: string) => void
  /** Families that are offered; absent: all. */
  readonly families?: readonly Family[]
}): TemplateResult => {
  const { label, none, estate, chosen, change, families = FAMILIES } = parts
  const codes = [...estate.code.values()].filter(({ id, retired }) => !retired || id === chosen)
  return field({
    id: 'motif',
    label,
    control: html`<select id="motif" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options([['', none]], chosen)}
      ${families.map((family) => {
        const own = codes.filter((code) => code.family === family)
        return html`<optgroup label="${family} – ${words.family[family]}">
          ${options(
            own.map(({ id, label: name }) => [id, family === 'F' ? name : `${id} – ${name}`] as const),
            chosen,
          )}
        </optgroup>`
      })}
    </select>`,
  })
}
