import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import '../../../../src/ui/print/handout.ts'
import '../../../../src/ui/semaine/method/week-method.ts'
import { settings } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'
import { preparedEstate, WEEK, weekEstate } from '../week-scene.ts'

const said = (element: HTMLElement): string => wordsOf(element).replaceAll('\u00a0', ' ')

test('the steps and the order of importance carry the present settings and the week’s figures', async () => {
  const estate = withRecords(preparedEstate(), [settings({ maxGapDays: 9, minGapDays: 2, pacePerWeek: 0.7 })])
  const { element } = await mount('tn-week-method', estate, {})
  expect(said(element)).toContain('9 jours au plus')
  expect(said(element)).toContain('2 jours au moins entre deux passages')
  expect(said(element)).toContain('0,7 passage par semaine')
  expect(said(element)).toContain('2 tournées, 4 arrêts dans 4 lieux sur 5')
  expect(said(element)).toContain('1 lieu demandé reste sans passage')
  expect(deepAll(element.shadowRoot!, 'tbody th[scope=row]')).toHaveLength(7)
})

test('a week that is not prepared says where its figures will be', async () => {
  const { element } = await mount('tn-week-method', weekEstate(), {})
  expect(said(element)).toContain('n’est pas préparée')
})

test('the second page says how the hours vary, with the figure of the week where it is known', async () => {
  const measures = {
    ...{ served: 4, overdueDays: 0, worstGapDays: 9, fairness: {}, walkMinutes: 20, walkMetres: 1400 },
    ...{ passages: 4, missing: 0, shortPassages: 0, publicMinutes: 0 },
    ...{ predictability: 0.22, predictabilityByChance: 0.14 },
  }
  const plan = { week: WEEK, seed: 1, iterations: 1, rounds: [], unserved: [], measures }
  const { element, settled } = await mount('tn-week-method', preparedEstate(), {
    comparison: { request: [], state: 'done', result: [{ variant: { type: 'standing' }, plan }] },
  })
  button(element, 'Horaires et limites').click()
  await settled()
  expect(said(element)).toContain('22 % de passages devinés, contre 14 % si tout était tiré au hasard')
  expect(said(element)).toContain('Ce que la préparation ne sait pas')
})

test('the page for residents goes to the printer as one page', async () => {
  const scene = await mount('tn-week-method', preparedEstate(), {})
  button(scene.element, 'Pour tous').click()
  await scene.settled()
  button(scene.element, 'Imprimer la page').click()
  await scene.settled()
  const { handout } = scene.store.read().session
  expect(handout).toMatchObject({ day: '2026-11-24', sections: expect.any(Array) })
  const printed = await mount('tn-handout', preparedEstate(), { handout })
  expect(deepAll(printed.element.shadowRoot!, 'article.page')).toHaveLength(1)
  expect(said(printed.element)).toContain('Qui décide ?')
})

test('no page has an accessibility fault', async () => {
  const { element, settled } = await mount('tn-week-method', preparedEstate(), {})
  for (const page of ['Étapes', 'Horaires et limites', 'Pour tous']) {
    button(element, page).click()
    await settled()
    expect(await axeFaults(element), page).toEqual([])
  }
})
