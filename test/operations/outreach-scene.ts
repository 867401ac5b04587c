import type { OutreachAction } from '../../src/domain/follow-up/outreach-action.ts'
import type { SituationCode } from '../../src/domain/taxonomy.ts'
import type { ActionDraft } from '../../src/operations/follow-up/set-action.ts'
import {
  building,
  entrance,
  estate,
  landlord,
  publicPlace,
  sector,
  settings,
  street,
} from '../domain/build.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

export const ID = 'action-test-1'
export const draft: ActionDraft = {
  action: null,
  ...{ aim: 'information', form: 'stall', theme: 'renovation' },
  title: ' Stand rénovation ',
  days: ['2026-11-23', '2026-11-20', '2026-11-23'],
  places: ['p', 's'],
  partners: ['vilogia'],
}
export const walk: ActionDraft = { ...draft, aim: 'mobilisation', form: 'walking-diagnosis' }

const code: SituationCode = {
  ...{ kind: 'code', id: 'A6', family: 'A', label: 'espace public sale', finest: 'entrance' },
  ...{ retentionMonths: 12, since: 1, retired: false, danger: false },
}

/** Three streets in a row, west to east, and one apart. */
export const line = (id: string, from: string, to: string, west: number) =>
  street(id, {
    ...{ from, to, lengthMetres: 70 },
    geometry: {
      type: 'LineString',
      coordinates: [
        [west, 50.64],
        [west + 0.001, 50.64],
      ],
    },
  })
export const quarter = () =>
  estate(
    settings({ fictional: true }),
    landlord('vilogia'),
    publicPlace('p', { at: [3.1101, 50.6401] }),
    entrance('e', { at: [3.1128, 50.6401] }),
    building('b'),
    code,
    sector('s'),
    line('1', 'n0', 'n1', 3.11),
    line('2', 'n1', 'n2', 3.111),
    line('3', 'n2', 'n3', 3.112),
  )
export const app = () => {
  const made = anApp(quarter(), { ports: planningPorts })
  return { ...made, now: (id = ID): OutreachAction => made.store.read().estate.action.get(id)! }
}
