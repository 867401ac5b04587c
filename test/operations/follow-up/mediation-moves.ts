import fc from 'fast-check'
import { firstSession } from '../../../src/app/first-session.ts'
import { addDays } from '../../../src/domain/civil-date.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import {
  AGREEMENT_RESULTS,
  MEDIATION_MODES,
  MEDIATION_OUTCOMES,
  MEETING_TYPES,
  type Mediation,
} from '../../../src/domain/follow-up/mediation.ts'
import { isRefusal, type Refusal } from '../../../src/domain/refusal.ts'
import { familyOf, type SituationCode } from '../../../src/domain/taxonomy.ts'
import { checkAgreement } from '../../../src/operations/follow-up/check-agreement.ts'
import { closeMediation } from '../../../src/operations/follow-up/close-mediation.ts'
import { editMediation } from '../../../src/operations/follow-up/edit-mediation.ts'
import { giveConsent } from '../../../src/operations/follow-up/give-consent.ts'
import { noteMeeting } from '../../../src/operations/follow-up/note-meeting.ts'
import { openMediation } from '../../../src/operations/follow-up/open-mediation.ts'
import { reopenMediation } from '../../../src/operations/follow-up/reopen-mediation.ts'
import { setAgreement } from '../../../src/operations/follow-up/set-agreement.ts'
import { withdrawConsent } from '../../../src/operations/follow-up/withdraw-consent.ts'
import type { Done, Operation } from '../../../src/operations/operation.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import type { State } from '../../../src/store/store.ts'
import { estate } from '../../domain/build.ts'

export const TODAY = '2026-11-26'
const code = (id: string, finest: 'entrance' | 'sector' = 'entrance'): SituationCode => ({
  ...{ kind: 'code', id, family: familyOf(id), label: `Motif ${id}`, since: 1, retired: false },
  ...{ finest, retentionMonths: 12, danger: false },
})

/** A territory whose framework is given, with motifs. */
export const ground = (): Estate => {
  const made = estate(code('B1'), code('B2'), code('C5', 'sector'), code('A1'))
  const settings = made.settings.get('settings')!
  const framework = { purpose: 'x', controllers: 'x', processor: 'x', legalBasis: 'x', notice: 'x' }
  const kept = { ...settings, framework: { ...framework, impactAssessment: '' } }
  return { ...made, settings: new Map([['settings', kept]]) }
}

/** Runs an operation on an estate as the app does, without its store: the estate after it, or the refusal. */
export const ran = <Target>(
  now: Estate,
  operation: Operation<Target>,
  target: Target,
  newId: (kind: string) => string,
): Estate | Refusal => {
  const state: State = { estate: now, session: firstSession(TODAY) }
  const refused = operation.available(state, target)
  if (refused) return refused
  const done = operation.run(state, target, { newId } as Ports) as Done
  return done.change!(now)
}

const days = Array.from({ length: 12 }, (_, back) => addDays(TODAY, back - 10))
const day = fc.constantFrom(...days)
/** Days on which a case is usually young: what needs a consent may follow. */
const early = fc.oneof(fc.constantFrom(...days.slice(0, 8)), day)
const late = fc.oneof(fc.constantFrom(...days.slice(6)), day)
const later = fc.constantFrom('2026-12-01', '2026-12-20')
const letter = fc.constantFrom('A', 'A', 'B', 'B', 'C')
const letters = fc.oneof(fc.uniqueArray(letter, { maxLength: 3 }), fc.constant(['A', 'B']))
const text = fc.constantFrom('Baisser le son après 22 h', 'Ranger les vélos', 'Aérer le local', '')
const part = (kind: string) => fc.nat(1).map((rank) => `${kind}-${rank}`)

type Move = (now: Estate, newId: (kind: string) => string) => Estate | Refusal
const on = <Target extends object>(operation: Operation<Target>, target: fc.Arbitrary<object>) =>
  target.map(
    (some): Move =>
      (now, newId) =>
        ran(now, operation, some as Target, newId),
  )
const mediation = fc.constant('mediation-0')
const draft = {
  mode: fc.constantFrom(...MEDIATION_MODES),
  motif: fc.constantFrom('B1', 'B2', 'C5', 'A1'),
  place: fc.constantFrom('e1', 'square', 'nord'),
  opened: day,
  parties: fc.nat(4),
}

const meeting = {
  ...{ mediation, type: fc.constantFrom(...MEETING_TYPES), on: day, parties: letters },
  note: fc.option(text, { nil: undefined }),
}
const agreement = { mediation, text, on: day, checkOn: fc.oneof(later, day) }
const check = {
  mediation,
  agreement: part('agreement'),
  on: late,
  kept: fc.constantFrom(...AGREEMENT_RESULTS),
}
const often = (weight: number, arbitrary: fc.Arbitrary<Move>) => ({ weight, arbitrary })

/** Steps of one case, many of which are refused; ids of its parts are `meeting-0`, `agreement-0` and so on. */
export const someMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    often(12, on(giveConsent, fc.record({ mediation, party: letter, on: early }))),
    often(8, on(noteMeeting, fc.record(meeting))),
    often(2, on(noteMeeting, fc.record({ ...meeting, meeting: part('meeting') }))),
    often(8, on(setAgreement, fc.record(agreement))),
    often(2, on(setAgreement, fc.record({ ...agreement, agreement: part('agreement') }))),
    often(6, on(checkAgreement, fc.record(check))),
    often(3, on(checkAgreement, fc.record({ ...check, again: fc.oneof(later, day) }))),
    often(1, on(withdrawConsent, fc.record({ mediation, party: letter, on: late }))),
    often(
      1,
      on(closeMediation, fc.record({ mediation, on: late, outcome: fc.constantFrom(...MEDIATION_OUTCOMES) })),
    ),
    often(1, on(reopenMediation, fc.record({ mediation, on: late }))),
    often(1, on(editMediation, fc.record({ mediation, ...draft }))),
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
)

/** A case opened with two or three parties, 10 to 5 days ago. */
export const someOpening: fc.Arbitrary<Move> = on(
  openMediation,
  fc.record({
    ...draft,
    ...{ motif: fc.constant('B1'), place: fc.constant('e1') },
    ...{ opened: fc.constantFrom(...days.slice(0, 5)), parties: fc.integer({ min: 2, max: 3 }) },
  }),
)

/** The case after its moves, and how many were accepted and refused. */
export const played = (
  opening: Move,
  moves: readonly Move[],
): { readonly mediation: Mediation; readonly accepted: number; readonly refused: number } => {
  const counts = new Map<string, number>()
  const newId = (kind: string): string => {
    const rank = counts.get(kind) ?? 0
    counts.set(kind, rank + 1)
    return `${kind}-${rank}`
  }
  let now = opening(ground(), newId) as Estate
  let accepted = 0
  for (const move of moves) {
    const next = move(now, newId)
    if (isRefusal(next)) continue
    now = next
    accepted++
  }
  return { mediation: now.mediation.get('mediation-0')!, accepted, refused: moves.length - accepted }
}
