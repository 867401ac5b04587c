import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { ImportPreview } from '../../store/session.ts'
import type { Done, Operation } from '../operation.ts'
import { freeName } from './territory-name.ts'

const packageIn = (preview: ImportPreview | undefined): ImportPreview | null =>
  preview?.read.kind === 'territory' ? preview : null

/** Opens the previewed package as a new territory of its name, never into the one at hand. */
export const takePackage: Operation = {
  id: 'take-package',
  available: ({ session }) => (packageIn(session.importing?.result) ? null : refusal('nothing-to-import')),
  label: ({ session }) => actions['apply-import'](session.importing?.result?.file ?? ''),
  run: async ({ session }, _target, ports) => {
    const preview = packageIn(session.importing?.result)
    if (!preview) return refusal('nothing-to-import')
    const { records } = preview.read
    const settings = records.find((record) => record.kind === 'settings')
    const territories = await ports.territories()
    if (isFault(territories)) return territories
    const name = freeName(settings?.territory ?? preview.file, territories)
    const failed = await ports.create(name, records)
    const done: Done = { kind: 'done', quiet: true, look: { importing: null } }
    return failed ?? done
  },
}
