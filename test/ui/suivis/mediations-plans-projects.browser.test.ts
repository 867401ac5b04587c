import { expect, test } from 'vitest'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import '../../../src/ui/suivis/mediations/live-mediation.ts'
import '../../../src/ui/suivis/mediations/mediations.ts'
import '../../../src/ui/suivis/plans/joint-plans.ts'
import '../../../src/ui/suivis/projects/projects.ts'
import '../../../src/ui/terrain/intervention/intervention-form.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'
import { waitingEstate } from './waiting-scene.ts'

const session = { workspace: 'suivis' } as const
const press = async (mounted: Mounted<HTMLElement>, name: string): Promise<void> => {
  button(mounted.element, name).click()
  await mounted.settled()
}
const put = async (mounted: Mounted<HTMLElement>, selector: string, value: string): Promise<void> => {
  const control = deepAll(mounted.element.shadowRoot!, selector)[0] as HTMLInputElement
  control.value = value
  control.dispatchEvent(new Event('input'))
  control.dispatchEvent(new Event('change'))
  await mounted.settled()
}
const focused = (): HTMLElement => {
  let element = document.activeElement as HTMLElement
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement
  return element
}
const ofCase = (mounted: Mounted<HTMLElement>): Mediation => {
  const all = [...mounted.store.read().estate.mediation.values()]
  return all.at(-1)!
}

test('a case opened from a demande starts with its motif and place, says it stays in the team, and goes to its close', async () => {
  const following = { view: 'mediations', from: { kind: 'request', id: 'r1' } } as const
  const mounted = await mount('tn-mediations', waitingEstate(), { ...session, following })
  expect(wordsOf(mounted.element)).toContain('Reste dans l’équipe')
  expect(focused().textContent).toBe('Nouvelle médiation')
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Ouvrir')
  expect(ofCase(mounted)).toMatchObject({ motif: 'B1', place: 'e1', request: 'r1', caseCode: 'M-2026-02' })
  expect(wordsOf(mounted.element)).toContain('Reste dans l’équipe')
  expect(focused().textContent).toBe('M-2026-02')

  await press(mounted, 'Table ronde')
  await press(mounted, 'Enregistrer')
  expect(wordsOf(mounted.element)).toContain('Choisissez avec quelle partie')
  await press(mounted, 'Renoncer')
  expect(focused().textContent!.trim()).toBe('Table ronde')
  for (const letter of ['A', 'B']) {
    const [consent] = deepAll(mounted.element.shadowRoot!, `[data-opens="consent ${letter}"]`)
    consent!.click()
    await mounted.settled()
    await press(mounted, 'Enregistrer')
  }
  await press(mounted, 'Navette B')
  expect(focused().textContent).toBe('Navette')
  await put(mounted, 'tn-meeting-form tn-checked-text textarea, #text', 'Le soir, après 22 h')
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Enregistrer')
  expect(ofCase(mounted).meetings).toMatchObject([
    { type: 'shuttle', parties: ['B'], note: 'Le soir, après 22 h' },
  ])
  await press(mounted, 'Corriger : Navette B')
  await put(mounted, '#text', 'Le soir')
  await press(mounted, 'Enregistrer')
  expect(ofCase(mounted).meetings).toMatchObject([{ note: 'Le soir' }])
  await press(mounted, 'Noter un accord')
  await put(mounted, '#text', 'Moins de bruit')
  await press(mounted, 'Enregistrer')
  await press(mounted, 'Vérifier : Moins de bruit')
  expect(await axeFaults(mounted.element)).toEqual([])
  await put(mounted, '#again', '2026-12-15')
  await press(mounted, 'Enregistrer')
  expect(ofCase(mounted).agreements).toMatchObject([{ checks: [{ kept: 'kept' }], checkOn: '2026-12-15' }])
  await press(mounted, 'Clore la médiation')
  await press(mounted, 'Enregistrer')
  expect(ofCase(mounted).closed).toEqual({ on: '2026-11-24', outcome: 'agreement' })
  const timeline = wordsOf(deepAll(mounted.element.shadowRoot!, 'tn-timeline')[0]!)
  for (const said of [
    'Médiation ouverte',
    'B donne son accord',
    'Navette B',
    'Accord vérifié : tenu',
    'close : accord',
  ])
    expect(timeline).toContain(said)
  expect(await axeFaults(mounted.element)).toEqual([])
})

test('a mediation on the spot takes two taps where the place is known', async () => {
  const mounted = await mount('tn-live-mediation', waitingEstate(), { workspace: 'terrain' })
  mounted.element.place = 'e1'
  await mounted.settled()
  expect(await axeFaults(mounted.element)).toEqual([])
  let done = 0
  mounted.element.addEventListener('tn-done', () => done++)
  await press(mounted, 'Apaisée')
  expect(wordsOf(mounted.element)).toContain('Choisissez un motif')
  await press(mounted, 'Nuisances sonores')
  await press(mounted, 'Apaisée')
  expect(done).toBe(1)
  expect(ofCase(mounted)).toMatchObject({
    ...{ mode: 'real-time', motif: 'B1', place: 'e1', closed: { on: '2026-11-24', outcome: 'calmed' } },
  })
})

test('from Terrain it is three taps: what was done, the motif, the outcome; no intervention beside it', async () => {
  const mounted = await mount('tn-intervention-form', waitingEstate(), { workspace: 'terrain' })
  mounted.element.place = 'e1'
  await mounted.settled()
  for (const tap of ['Médiation en temps réel', 'Nuisances sonores', 'Accord']) await press(mounted, tap)
  expect(ofCase(mounted)).toMatchObject({ mode: 'real-time', place: 'e1', closed: { outcome: 'agreement' } })
  expect(mounted.store.read().estate.intervention.size).toBe(0)
})

test('an act of an earlier day is asked for the part of that day; none is presumed', async () => {
  const mounted = await mount('tn-intervention-form', waitingEstate(), { workspace: 'suivis' })
  mounted.element.place = 'e1'
  await mounted.settled()
  await press(mounted, 'Échange')
  const set = async (selector: string, value: string): Promise<void> => {
    const control = mounted.element.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!
    control.value = value
    control.dispatchEvent(new Event('change'))
    await mounted.settled()
  }
  await set('#day', '2026-11-20')
  await press(mounted, 'Noter')
  expect(mounted.store.read().estate.intervention.size).toBe(0)
  expect(wordsOf(mounted.element)).toContain('Choisissez le moment de ce jour-là')
  expect(await axeFaults(mounted.element)).toEqual([])
  await set('#band', 'evening')
  await press(mounted, 'Noter')
  expect([...mounted.store.read().estate.intervention.values()]).toMatchObject([
    { type: 'exchange', when: { day: '2026-11-20', band: 'evening' } },
  ])
})

test('a plan shows what is late, takes a commitment, and ends with its evaluation', async () => {
  const mounted = await mount('tn-joint-plans', waitingEstate(), session)
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Un square accueillant')
  expect(wordsOf(mounted.element)).toContain('1 engagement en retard')
  await press(mounted, 'Ajouter un engagement')
  await put(mounted, '#partner', 'ccas')
  await put(mounted, '#text', 'Une permanence le mardi')
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Enregistrer')
  await press(mounted, 'Tenu : Deux bancs')
  expect(wordsOf(mounted.element)).not.toContain('en retard')
  await press(mounted, 'Évaluer le plan')
  await put(mounted, '#text', 'Les bancs sont là, le square vit.')
  await press(mounted, 'Enregistrer')
  const { evaluation, commitments } = mounted.store.read().estate.jointPlan.get('j1')!
  expect(evaluation).toMatchObject({ on: '2026-11-24', result: 'reached' })
  expect(commitments).toMatchObject([{ done: '2026-11-24' }, { partner: 'ccas', due: '2027-03-01' }])
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Fermer la fiche')
  expect(wordsOf(mounted.element)).toContain('Objectif atteint')
})

test('a project is made, its milestone reached, and brought to its end', async () => {
  const mounted = await mount('tn-projects', waitingEstate(), session)
  await press(mounted, 'Créer un projet')
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Créer')
  expect(wordsOf(mounted.element)).toContain('ne peut pas être vide')
  await put(mounted, '#text', 'Fête des voisins')
  await press(mounted, 'Créer')
  expect(wordsOf(mounted.element)).toContain('Tout le quartier')
  await press(mounted, 'Ajouter une étape')
  await put(mounted, '#text', 'Trouver une salle')
  await press(mounted, 'Enregistrer')
  await press(mounted, 'Franchie : Trouver une salle')
  await press(mounted, 'Mettre en route')
  await press(mounted, 'Abouti')
  const made = [...mounted.store.read().estate.project.values()].at(-1)!
  expect(made).toMatchObject({ title: 'Fête des voisins', milestones: [{ done: '2026-11-24' }] })
  expect(made.statusSteps.map(({ status }) => status)).toEqual(['idea', 'under-way', 'done'])
  expect(await axeFaults(mounted.element)).toEqual([])
})
