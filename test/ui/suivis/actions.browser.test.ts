import { expect, test } from 'vitest'
import { type AnyRecord, withRecords } from '../../../src/domain/estate.ts'
import type { Displacement, DisplacementView } from '../../../src/domain/hotspots/place-study.ts'
import { presence } from '../../../src/messages/observatory-presence.ts'
import { outreach as text } from '../../../src/messages/outreach.ts'
import { suivis } from '../../../src/messages/suivis.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/suivis/actions/actions.ts'
import { estate, publicPlace, service, settings } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const action = (over: object = {}): AnyRecord =>
  ({
    ...{ kind: 'action', id: 'a', aim: 'information', form: 'stall', theme: 'renovation', title: 'Stand' },
    ...{ days: ['2026-10-01'], places: ['square', 'nord'], partners: ['amis'], expectations: [], points: [] },
    statusSteps: [{ status: 'planned', on: '2026-09-20' }],
    ...over,
  }) as AnyRecord
const held = [
  { status: 'planned', on: '2026-09-20' },
  { status: 'held', on: '2026-10-01' },
]
const asked: DisplacementView[] = []
const shown = async (records: readonly AnyRecord[], session: Partial<Session> = {}) => {
  asked.length = 0
  const quarter = withRecords(estate(), [
    ...[settings({ fictional: true }), publicPlace('park', { name: 'Parc' }), service('amis')],
    ...records,
  ])
  const ports = {
    displacement: async (_: unknown, view: DisplacementView) => {
      asked.push(view)
      const area = { before: 1, after: 0, passagesBefore: 3, passagesAfter: 3, ratio: null }
      const areas = { target: area, ring: area, 'next-landlord': area, elsewhere: area }
      return {
        since: '2026-10-01',
        days: view.days,
        areas,
        quotient: null,
        outcome: 'too-few',
      } as Displacement
    },
  }
  return mount('tn-actions', quarter, { workspace: 'suivis', followView: 'actions', ...session }, () => ({
    hotspots: ports as never,
  }))
}
const open = { selection: { kind: 'action', id: 'a' } } as const
/** The first that matches, each selector below the one before. */
const inputOf = (element: HTMLElement, ...selectors: readonly string[]): HTMLInputElement =>
  selectors.reduce<HTMLElement>((at, each) => deepAll(at.shadowRoot!, each)[0]!, element) as HTMLInputElement
const fill = (input: HTMLInputElement | HTMLTextAreaElement, value: string, event = 'input'): void => {
  input.value = value
  input.dispatchEvent(new Event(event, { bubbles: true }))
}
const plain = (words: string): string => words.replace(/\s+/g, ' ')

test('the empty register offers its one action; the form has no fault, refuses in words, and keeps a place chosen but not added', async () => {
  const { element, store, settled } = await shown([])
  expect(await axeFaults(element)).toEqual([])
  button(element, text.add).click()
  await settled()
  expect(await axeFaults(element)).toEqual([])
  button(element, text.save).click()
  await settled()
  expect(deepAll(element.shadowRoot!, '[role=alert] .error')[0]?.textContent).toContain(text.field.title)
  fill(inputOf(element, 'tn-checked-text', 'input'), 'Atelier tri')
  fill(inputOf(element, 'tn-place-field', 'input'), 'Parc')
  await settled()
  button(element, text.save).click()
  await settled()
  expect([...store.read().estate.action.values()]).toMatchObject([
    { title: 'Atelier tri', places: ['park'], days: ['2026-11-24'] },
  ])
  expect(plain(wordsOf(element))).toContain('prévue')
})

test('it goes to held then closed, which asks for the people met', async () => {
  const { element, store, settled } = await shown([action()], open)
  button(element, text.step.held).click()
  await settled()
  expect(await axeFaults(element)).toEqual([])
  expect(inputOf(element, '#day').value).toBe('2026-10-01')
  button(element, suivis.save).click()
  await settled()
  await expect.poll(() => deepAll(element.shadowRoot!, 'tn-action-step')).toEqual([])
  button(element, text.step.closed).click()
  await settled()
  button(element, suivis.save).click()
  await settled()
  expect(wordsOf(element)).toContain('combien de personnes ont été rencontrées')
  fill(inputOf(element, '#people'), '14', 'change')
  await settled()
  fill(inputOf(element, '#youths'), '5', 'change')
  await settled()
  button(element, suivis.save).click()
  await settled()
  await expect.poll(() => deepAll(element.shadowRoot!, 'tn-action-step')).toEqual([])
  const now = store.read().estate.action.get('a')!
  expect(now).toMatchObject({ people: 14, youths: 5 })
  expect(now.statusSteps.at(-1)!.status).toBe('closed')
  expect(plain(wordsOf(element))).toContain('14 personnes rencontrées, dont 5 jeunes')
})

test('what changed is computed when asked for, of all its places from its day, and says « trop peu pour le dire »', async () => {
  const { element, settled } = await shown([action({ statusSteps: held })], open)
  expect(asked).toEqual([])
  button(element, text.changed.ask).click()
  await settled()
  expect(asked).toMatchObject([{ places: ['square', 'nord'], days: 54 }])
  expect(plain(wordsOf(element))).toContain(plain(presence.outcome('too-few', 54)))
  expect(await axeFaults(element)).toEqual([])
})

test('an action that was not held, or has no place, has nothing to compare, and says so', async () => {
  expect(wordsOf((await shown([action()], open)).element)).toContain(text.changed.notHeld)
  const { element } = await shown([action({ places: [], statusSteps: held })], open)
  expect(wordsOf(element)).toContain(text.changed.noPlace)
})

test('a walk: while a point is noted a place chosen on the map does not close it, and the point keeps that place', async () => {
  const walk = action({ form: 'walking-diagnosis', route: ['square', 'park'] })
  const { element, store, settled } = await shown([walk], open)
  button(element, text.walk.here).click()
  await settled()
  store.look({ selection: { kind: 'publicPlace', id: 'park' } })
  await settled()
  expect(await axeFaults(element)).toEqual([])
  button(element, 'Parc').click()
  await settled()
  fill(inputOf(element, 'tn-point-form', 'tn-checked-text', 'input'), 'Banc à refaire')
  await settled()
  button(element, text.walk.saveNote).click()
  await settled()
  const [point] = store.read().estate.action.get('a')!.points
  expect(point).toMatchObject({ place: 'park', text: 'Banc à refaire', at: [3.112, 50.641] })
  expect(store.read().session).toMatchObject({ heldAction: null, selection: { kind: 'action', id: 'a' } })
  expect(plain(wordsOf(element))).toContain('1 point attend sa suite')
  button(element, `${text.walk.toSituation} : 1. Banc à refaire`).click()
  expect(store.read().session).toMatchObject({ dialog: 'situation', presetPoint: point!.id })
  button(element, `${text.walk.settle} : 1. Banc à refaire`).click()
  await settled()
  expect(plain(wordsOf(element))).toContain('Tous les points ont leur suite.')
})

test('a survey: one tap counts, no percentage under five answers, and a label says the count', async () => {
  const question = {
    ...{ id: 'q', text: 'Le hall ?' },
    answers: [
      { label: 'Propre', count: 2 },
      { label: 'Sale', count: 2 },
    ],
  }
  const survey = { asked: 6, answered: 4, questions: [question] }
  const { element, store, settled } = await shown([action({ form: 'survey', survey })], open)
  expect(plain(wordsOf(element))).toContain('4 réponses : sous 5, pas de pourcentage.')
  expect(wordsOf(element)).not.toContain('50')
  button(element, plain(`${text.survey.plus} Sale`)).click()
  await settled()
  expect(plain(wordsOf(element))).toContain('60 %')
  button(element, text.survey.refused).click()
  await settled()
  expect(store.read().estate.action.get('a')!.survey).toMatchObject({ asked: 7, answered: 4 })
  expect(await axeFaults(element)).toEqual([])
  button(element, text.survey.edit).click()
  await settled()
  expect(await axeFaults(element)).toEqual([])
})
