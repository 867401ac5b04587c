import { type Estate, withRecords } from '../../domain/estate.ts'
import type { Sending } from '../../domain/published/sending.ts'
import { sha256Hex } from '../../domain/stable-hash.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'
import type { Ports, SavedFile } from '../ports.ts'

/** The file of a page, noted as given to whom the page is for: its name and hash, nothing of what is inside. */
export const pageSending = (
  { form, to, period }: Pick<ShownPaper, 'form' | 'to' | 'period'>,
  { name, bytes }: SavedFile,
  on: string,
  { newId }: Pick<Ports, 'newId'>,
): Sending => ({
  ...{ kind: 'sending', id: newId('sending'), form, to, on, period, file: name },
  sha256: sha256Hex(bytes),
})

export const withSending =
  (sending: Sending) =>
  (estate: Estate): Estate =>
    withRecords(estate, [sending])
