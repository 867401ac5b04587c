import type { CivilDate } from '../../domain/civil-date.ts'
import { consentObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Notes the day on which a party consented to the mediation, or corrects it. */
export const giveConsent: Operation<{
  readonly mediation: string
  readonly party: string
  readonly on: CivilDate
}> = {
  id: 'give-consent',
  available: ({ estate, session }, { mediation: id, party, on }) => {
    const mediation = estate.mediation.get(id)
    return mediation ? consentObstacle(mediation, party, on, session.today) : refusal('nothing-selected')
  },
  label: (_state, { party }) => actions['give-consent'](party),
  run: (_state, { mediation, party: letter, on: consent }) => ({
    kind: 'done',
    change: changedRecord('mediation', mediation, (now) => ({
      ...now,
      parties: now.parties.map((party) => (party.letter === letter ? { ...party, consent } : party)),
    })),
  }),
}
