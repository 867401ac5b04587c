import { html, nothing, type TemplateResult } from 'lit'
import type { Backup } from '../../../domain/backup.ts'
import type { BackupPreview } from '../../../domain/backups/backup-differences.ts'
import type { Kind } from '../../../domain/estate.ts'
import { backupFileName } from '../../../messages/backup-file-names.ts'
import { backups as words } from '../../../messages/backups.ts'
import { format } from '../../../messages/format.ts'
import { recordNames } from '../../../messages/record-names.ts'

/** Damaged places that are shown one by one. */
const SHOWN = 5

const named = (kind: Kind, count: number): string | null => {
  const names = recordNames[kind]
  return names ? `${format.number(count, 0)} ${names[count > 1 ? 1 : 0]}` : null
}

/** What is in a backup, what was over, and what of it could not be read. */
export const backupContent = (
  { territory, made, photos, damaged, dangling }: Backup,
  { counts, past }: BackupPreview,
): TemplateResult => {
  const lines = Object.entries(counts).flatMap(([kind, count]) => named(kind as Kind, count) ?? [])
  return html`
    <h3 id="content" tabindex="-1">${words.of(territory, made)}</h3>
    <p>${[...lines, ...(photos.length > 0 ? [words.photos(photos.length)] : [])].join(', ')}</p>
    ${past > 0 ? html`<p class="help">${words.past(past)}</p>` : nothing}
    ${dangling > 0 ? html`<p class="help">${words.dangling(dangling)}</p>` : nothing}
    ${
      damaged.length > 0
        ? html`<div class="callout warning">
            <p>${words.damaged(damaged.length)}</p>
            <ul>
              ${damaged.slice(0, SHOWN).map((each) => html`<li>${words.damagedAt({ ...each, file: backupFileName(each.file) })}</li>`)}
            </ul>
            ${damaged.length > SHOWN ? html`<p>${words.others(damaged.length - SHOWN)}</p>` : nothing}
          </div>`
        : nothing
    }
  `
}

/** The backup against the territory at hand, kind by kind. */
export const differencesTable = (
  { differences: { total, byKind } }: BackupPreview,
  here: string,
): TemplateResult => {
  const rows = Object.entries(byKind).filter(([kind]) => recordNames[kind as Kind])
  const cells = (counted: typeof total): TemplateResult => html`
    <td>${format.number(counted.fresh, 0)}</td>
    <td>${format.number(counted.same, 0)}</td>
    <td>${format.number(counted.different, 0)}</td>
    <td>${format.number(counted.onlyHere, 0)}</td>
  `
  return html`
    <p>${words.against(total)}</p>
    <details>
      <summary>${words.byKind}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.compared(here)}>
        <table>
          <caption>${words.compared(here)}</caption>
          <thead>
            <tr>
              <th scope="col">${words.columns.kind}</th>
              <th scope="col">${words.columns.fresh}</th>
              <th scope="col">${words.columns.same}</th>
              <th scope="col">${words.columns.different}</th>
              <th scope="col">${words.columns.onlyHere}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([kind, counted]) =>
                html`<tr><th scope="row">${recordNames[kind as Kind]![1]}</th>${cells(counted)}</tr>`,
            )}
            <tr class="total"><th scope="row">${words.columns.all}</th>${cells(total)}</tr>
          </tbody>
        </table>
      </div>
    </details>
  `
}
