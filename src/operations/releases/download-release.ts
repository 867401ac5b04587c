import { withRecords } from '../../domain/estate.ts'
import type { Sending } from '../../domain/published/sending.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { ReleaseForm } from '../../domain/release.ts'
import { sha256Hex } from '../../domain/stable-hash.ts'
import { actions } from '../../messages/actions.ts'
import { exchanges } from '../../messages/exchanges.ts'
import { makeRelease } from '../../reports/release.ts'
import type { Operation } from '../operation.ts'

/**
 * Writes the prepared file, hands it to the browser and notes that it left: for whom, of when, its name and its print. What
 * left has left: the note goes by the door that no undo opens.
 */
export const downloadRelease: Operation<{ readonly form: ReleaseForm }> = {
  id: 'download-release',
  available: ({ session }) => (session.release.made ? null : refusal('release-not-ready')),
  label: ({ session }) => actions['download-release'](session.release.made?.recipient.name ?? ''),
  run: async ({ estate, session }, { form }, ports) => {
    const { recipient, from, until, bom = true } = session.release
    // Made anew: a change since the preview must not leave out of date.
    const release = recipient
      ? makeRelease(estate, recipient, { from, until }, session.today)
      : refusal('no-recipient')
    if (isRefusal(release)) return release
    // Nothing leaves that could not be noted.
    const obstacle = await ports.readyToWrite()
    if (obstacle) return obstacle
    const file = await ports.write(release, form, bom)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    const sending: Sending = {
      ...{ kind: 'sending', id: ports.newId('sending'), form: `release-${form}`, to: release.recipient.id },
      ...{ on: session.today, period: release.period, file: file.name, sha256: sha256Hex(file.bytes) },
      rows: release.rows.length,
    }
    return {
      kind: 'done',
      erase: ({ estate: now, journal }) => ({ estate: withRecords(now, [sending]), journal }),
      look: (now) => ({ release: { ...now.release, made: release } }),
      say: exchanges.sendings.said(file.name),
    }
  },
}
