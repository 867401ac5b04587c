import type { ImportTarget, Read, ReadChoices, Source } from '../../domain/import.ts'
import type { Comparison } from '../../domain/linkage.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { RefusalCode } from '../../domain/refusal-codes.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import type { ImportPreview, Session } from '../../store/session.ts'
import type { State } from '../../store/store.ts'
import type { Done } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { importFacts } from './import-facts.ts'
import { readContext } from './read-context.ts'

type Asked = {
  readonly source: Source
  readonly as?: ImportTarget
  readonly choices: ReadChoices
  /** The preview that these choices are of: it stays in sight while the file is read again, and comes back when it can't be. */
  readonly before?: ImportPreview
}

/** Refusals of a file whose content was not recognised: saying what it contains may help. */
const UNRECOGNISED: ReadonlySet<RefusalCode> = new Set([
  'unknown-format',
  'header-missing',
  'column-missing',
  'no-polygon',
  'no-point',
  'no-row',
  'no-good-row',
  'format-not-read',
])

/** A package and events of elsewhere are territories of their own, rounds take the place of those they replace. */
const UNCOMPARED: ReadonlySet<Read['kind']> = new Set(['territory', 'events', 'rounds'])

/** What was followed since stays as it is: a situation that stands is neither changed nor gone by a file. */
const withoutFollowed = ({ differences, same }: Comparison): Comparison => {
  const kept = differences.filter(({ kind, status }) => kind !== 'situation' || status === 'new')
  return { differences: kept, same: same + differences.length - kept.length }
}

/** The view of an outline that is read into a territory that has none: it is nowhere near what the map shows. */
const outlineView = ({ records }: Read): Pick<Session, 'view'> | undefined => {
  const outlines = records.flatMap((record) => (record.kind === 'perimeter' ? [record.geometry] : []))
  const bounds = boundsOf(outlines.flatMap((geometry) => [...positionsOf(geometry)]))
  if (!bounds) return undefined
  return { view: { lng: (bounds[0] + bounds[2]) / 2, lat: (bounds[1] + bounds[3]) / 2, zoom: 14 } }
}

/** Reads a file and shows what it would change, in the place « Territoire ». The newest reading wins. */
export const readIntoPreview = async (
  state: State,
  { source, as, choices, before }: Asked,
  ports: Ports,
): Promise<Done | Refusal | Fault> => {
  const { look, read: stateNow } = ports.store()
  const running = {
    request: source.name,
    source,
    state: 'running' as const,
    ...(before && { result: { ...before, choices } }),
  }
  look({
    ...{ importing: running, importProgress: 0, workspace: 'territoire', editing: null },
    // What was said before would stand over the file's preview, its « Annuler » beside « Ne rien changer ».
    ...(!before && { toast: null, hover: null }),
  })
  const isOurs = (): boolean => stateNow().session.importing === running
  const giveUp = (why: Refusal | Fault): Done | Refusal | Fault => {
    if (before) look({ importing: { request: source.name, source, state: 'done', result: before } })
    else if (isRefusal(why) && UNRECOGNISED.has(why.code)) {
      look({ importing: { request: source.name, source, state: 'failed', failure: why } })
      return { kind: 'done', quiet: true }
    } else look({ importing: null })
    return isRefusal(why) && why.code === 'stopped' ? { kind: 'done', quiet: true } : why
  }

  let shown = 0
  const read = await ports.read(source, readContext(state), {
    ...(as !== undefined && { as }),
    choices,
    onProgress: (bytes, size) => {
      const progress = size > 0 ? Math.min(1, bytes / size) : 0
      if (!isOurs() || progress - shown < 0.01) return
      shown = progress
      look({ importProgress: progress })
    },
  })
  if (!isOurs()) return { kind: 'done', quiet: true }
  if (isRefusal(read) || isFault(read)) return giveUp(read)
  const { estate } = stateNow()
  const comparison = UNCOMPARED.has(read.kind)
    ? { differences: [], same: 0 }
    : await ports.compare(estate, read)
  if (!isOurs()) return { kind: 'done', quiet: true }
  if (isRefusal(comparison) || isFault(comparison)) return giveUp(comparison)
  const result: ImportPreview = {
    file: source.name,
    source,
    ...(as !== undefined && { as }),
    choices,
    read,
    comparison: withoutFollowed(comparison),
    leftOut: before?.leftOut ?? new Set(),
    confirmed: before?.confirmed ?? new Set(),
    notices: read.notices,
    facts: importFacts(estate, read),
  }
  return {
    kind: 'done',
    quiet: true,
    look: (now) => ({
      importing: { request: source.name, source, state: 'done', result },
      // What a file changes may be anywhere in the quarter: all of it is shown, once.
      ...(estate.perimeter.size === 0
        ? outlineView(read)
        : before === undefined && { fitPerimeter: now.fitPerimeter + 1 }),
    }),
  }
}
