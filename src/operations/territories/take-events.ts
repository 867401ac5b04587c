import { type Dataset, datasetId } from '../../domain/dataset.ts'
import type { AnyRecord } from '../../domain/estate.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../domain/settings.ts'
import { actions } from '../../messages/actions.ts'
import { datasetWords } from '../../messages/datasets.ts'
import type { ImportPreview } from '../../store/session.ts'
import type { Done, Operation } from '../operation.ts'
import { freeName } from './territory-name.ts'

const eventsIn = (preview: ImportPreview | undefined): ImportPreview | null =>
  preview?.read.kind === 'events' ? preview : null

/** Opens the previewed events of elsewhere as a new territory, named after their source or file. */
export const takeEvents: Operation = {
  id: 'take-events',
  available: ({ session }) => (eventsIn(session.importing?.result) ? null : refusal('nothing-to-import')),
  label: ({ session }) => actions['apply-import'](session.importing?.result?.file ?? ''),
  run: async ({ session }, _target, ports) => {
    const preview = eventsIn(session.importing?.result)
    const events = preview?.read.events
    if (!preview || !events || preview.read.records.length === 0) return refusal('nothing-to-import')
    const territories = await ports.territories()
    if (isFault(territories)) return territories
    const plainName = preview.file.replace(/\.(?:csv|txt|tsv)(?:\.gz)?$/i, '')
    const source = preview.choices.source?.trim() || datasetWords.importedFile(preview.file)
    const licence = preview.choices.licence?.trim() ?? ''
    const name = freeName(preview.choices.source?.trim() || plainName, territories)
    const dataset: Dataset = {
      kind: 'dataset',
      id: datasetId(source),
      name: source,
      licence: licence || datasetWords.unknownLicence,
      date: events.until,
      imported: session.today,
      file: preview.file,
    }
    const published = { source, licence, ...events }
    const records: AnyRecord[] = [
      { ...DEFAULT_SETTINGS, territory: name, fictional: false, published },
      dataset,
      ...preview.read.records.map((record) => ('source' in record ? { ...record, source } : record)),
    ]
    const failed = await ports.create(name, records)
    if (failed) return failed
    // Another store has come.
    ports.store().look({ workspace: 'observatoire' })
    const done: Done = { kind: 'done', quiet: true, look: { importing: null } }
    return done
  },
}
