import type { Kind } from '../../domain/estate.ts'
import { REPORT_SPANS } from '../../domain/reports/report.ts'
import { palette as words } from '../../messages/dialogs.ts'
import { format } from '../../messages/format.ts'
import { pairName } from '../../messages/pair-name.ts'
import { placeName } from '../../messages/place-name.ts'
import { shell } from '../../messages/shell.ts'
import { words as trade } from '../../messages/words.ts'
import type { Operation } from '../../operations/operation.ts'
import { paletteOperations } from '../../operations/operations.ts'
import { type Session, WORKSPACES } from '../../store/session.ts'
import type { State } from '../../store/store.ts'
import { plainText } from '../parts/plain-text.ts'

export type PaletteItem = {
  readonly kind: keyof typeof words.kinds
  readonly key: string
  readonly label: string
  readonly detail: string
  readonly does:
    | { readonly run: Operation; readonly at: Partial<Session> }
    | { readonly look: (now: Session) => Partial<Session> }
}

const MOST = 12

/** Actions whose progress and result show in one workspace only. */
const SHOWN_IN: Readonly<Record<string, Partial<Session>>> = {
  ...Object.fromEntries(
    REPORT_SPANS.map((span) => [
      `prepare-report-${span}`,
      { workspace: 'echanges', exchangeView: 'reports' } satisfies Partial<Session>,
    ]),
  ),
  'plan-week': { workspace: 'semaine' },
  'stop-planning': { workspace: 'semaine' },
}

const placed =
  (kind: Kind, id: string) =>
  (now: Session): Partial<Session> => ({
    selection: { kind, id },
    workspace: 'territoire',
    territoryView: 'places',
    flyToSelection: now.flyToSelection + 1,
  })

/** What the palette offers for some words, actions first; every word must be found. Without words, the actions. */
export const paletteItems = (state: State, query: string): readonly PaletteItem[] => {
  const wanted = plainText(query).split(/\s+/).filter(Boolean)
  const fits = (...texts: string[]): boolean => {
    const text = plainText(texts.join(' '))
    return wanted.every((word) => text.includes(word))
  }
  const found: PaletteItem[] = []
  for (const operation of paletteOperations) {
    if (operation.available(state, undefined)) continue
    const label = operation.label(state, undefined)
    if (fits(label))
      found.push({
        kind: 'action',
        key: operation.id,
        label,
        detail: '',
        does: { run: operation, at: SHOWN_IN[operation.id] ?? {} },
      })
  }
  if (wanted.length === 0) return found
  // « registre » is in « enregistrer » too: what begins with what was typed is what was meant.
  const begins = ({ label }: PaletteItem): boolean => {
    const text = ` ${plainText(label)}`
    return wanted.every((word) => text.includes(` ${word}`))
  }
  found.sort((a, b) => Number(begins(b)) - Number(begins(a)))
  const { estate } = state
  const add = (item: Omit<PaletteItem, 'detail'> & { detail?: string }): void => {
    if (found.length < MOST) found.push({ detail: '', ...item })
  }
  for (const workspace of WORKSPACES) {
    const label = shell.workspace[workspace]
    if (fits(label)) add({ kind: 'workspace', key: workspace, label, does: { look: () => ({ workspace }) } })
  }
  for (const kind of [
    'publicPlace',
    'receptionPlace',
    'landmark',
    'sector',
    'building',
    'entrance',
  ] as const) {
    for (const { id } of estate[kind].values()) {
      if (found.length >= MOST) break
      const label = placeName(estate, id)
      if (!fits(label, id)) continue
      const named = kind === 'entrance' || kind === 'building' || kind === 'sector' ? kind : 'place'
      add({ kind: named, key: `${kind}-${id}`, label, does: { look: placed(kind, id) } })
    }
  }
  for (const { id, name, type } of estate.service.values()) {
    if (found.length >= MOST) break
    if (fits(name, words.kinds.service, trade.service[type]))
      add({ kind: 'service', key: `service-${id}`, label: name, does: { look: placed('service', id) } })
  }
  const named = new Set<string>()
  for (const { id, name } of estate.street.values()) {
    if (found.length >= MOST) break
    // A street is many edges: its name is offered once.
    if (name === undefined || named.has(name) || !fits(name)) continue
    named.add(name)
    add({ kind: 'street', key: `street-${id}`, label: name, does: { look: placed('street', id) } })
  }
  for (const { id, day, pair, start } of estate.round.values()) {
    const label = `${format.boardDay(day)}, ${format.clock(start)}, ${pairName(estate, pair)}`
    const look = (): Partial<Session> => ({
      workspace: 'semaine',
      round: id,
      selection: { kind: 'round', id },
    })
    if (fits(label, words.kinds.round)) add({ kind: 'round', key: `round-${id}`, label, does: { look } })
  }
  for (const { id, label, retired } of estate.code.values()) {
    if (retired || !fits(id, label)) continue
    const look = (): Partial<Session> => ({ workspace: 'territoire', dialog: 'situation', presetCode: id })
    add({ kind: 'code', key: `code-${id}`, label: words.noteCode(label), detail: id, does: { look } })
  }
  return found
}
