import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { ReleaseForm } from '../../domain/release.ts'
import { actions } from '../../messages/actions.ts'
import { exchanges } from '../../messages/exchanges.ts'
import { makeRelease } from '../../reports/release.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from './leave-as-file.ts'

/** Writes the prepared file, hands it to the browser and notes that it left: for whom, of when, its name and its print. */
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
    const { rows, period } = release
    const left = await leaveAsFile(
      { form: `release-${form}`, to: release.recipient.id, on: session.today, period, rows: rows.length },
      () => ports.write(release, form, bom),
      ports,
      exchanges.sendings.said,
    )
    if (isRefusal(left) || isFault(left)) return left
    return { ...left, look: (now) => ({ release: { ...now.release, made: release } }) }
  },
}
