import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { makeRelease } from '../../reports/release.ts'
import type { Operation } from '../operation.ts'

/** Writes the prepared file and hands it to the browser. It leaves the app: nothing here can be undone. */
export const downloadRelease: Operation<{ readonly form: 'zip' | 'geojson' }> = {
  id: 'download-release',
  available: ({ session }) => (session.release.made ? null : refusal('release-not-ready')),
  label: ({ session }) => actions['download-release'](session.release.made?.recipient.name ?? ''),
  run: async ({ estate, session }, { form }, ports) => {
    const { recipient, from, until } = session.release
    // Made anew: a change since the preview must not leave out of date.
    const release = recipient
      ? makeRelease(estate, recipient, { from, until }, session.today)
      : refusal('no-recipient')
    if (isRefusal(release)) return release
    const file = await ports.write(release, form)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    return { kind: 'done', look: (now) => ({ release: { ...now.release, made: release } }) }
  },
}
