import type { CivilDate } from '../../domain/civil-date.ts'
import { withdrawalObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Notes that a party does not want the mediation any more, or at all: from then on nothing is noted with it. */
export const withdrawConsent: Operation<{
  readonly mediation: string
  readonly party: string
  readonly on: CivilDate
}> = {
  id: 'withdraw-consent',
  available: ({ estate, session }, { mediation: id, party, on }) => {
    const mediation = estate.mediation.get(id)
    return mediation ? withdrawalObstacle(mediation, party, on, session.today) : refusal('nothing-selected')
  },
  label: (_state, { party }) => actions['withdraw-consent'](party),
  run: (_state, { mediation, party: letter, on: withdrawn }) => ({
    kind: 'done',
    change: changedRecord('mediation', mediation, (now) => ({
      ...now,
      parties: now.parties.map((party) => (party.letter === letter ? { ...party, withdrawn } : party)),
    })),
  }),
}
