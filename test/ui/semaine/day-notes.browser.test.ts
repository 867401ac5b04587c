import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { dayNotes } from '../../../src/ui/semaine/day-notes.ts'
import '../../../src/ui/semaine/week-board.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate, WEEK } from './week-scene.ts'

const estate = withRecords(preparedEstate(), [
  {
    ...{ kind: 'request', id: 'r', from: 'resident', place: 'e1', note: 'Bruit' },
    ...{ on: '2026-11-20', dueOn: '2026-12-01' },
  },
  {
    ...{ kind: 'mediation', id: 'm', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
    ...{ opened: '2026-11-01', parties: [], meetings: [] },
    agreements: [
      { id: 'a', text: 'Après 22 h', on: '2026-11-05', checkOn: '2026-11-30' },
      { id: 'b', text: 'Hall libre', on: '2026-11-05', checkOn: '2026-11-30' },
    ],
  },
  {
    ...{ kind: 'appointment', id: 'v', stopKind: 'rendez-vous', place: 'e1', roundTemplate: 'monday' },
    ...{ at: '10:00', minutes: 30, week: WEEK },
  },
  {
    ...{ kind: 'appointment', id: 'p', stopKind: 'permanence', place: 'house', roundTemplate: 'tuesday' },
    ...{ at: '15:00', minutes: 30 },
  },
])

test('agreements, requests and rendez-vous stand on their day; a permanence, which comes each week, does not', () => {
  expect([...dayNotes(estate, WEEK)]).toEqual([
    ['2026-11-30', { agreements: 2, requests: 0, rendezVous: ['10:00'] }],
    ['2026-12-01', { agreements: 0, requests: 1, rendezVous: [] }],
  ])
})

test('the board says them under the day, and opens the inbox', async () => {
  const board = await mount('tn-week-board', estate, { workspace: 'semaine', week: WEEK })
  const lines = deepAll(board.element.shadowRoot!, 'tr.notes').map((line) => wordsOf(line))
  expect(lines.map((line) => line.trim())).toEqual([
    'lundi : 2 accords à vérifier rendez-vous à 10 h 00',
    'mardi : 1 réponse à donner',
  ])
  expect(await axeFaults(board.element)).toEqual([])
  button(board.element, '1 réponse à donner').click()
  expect(board.store.read().session).toMatchObject({ workspace: 'suivis', followView: 'due' })
})
