import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import type { CountTable, Picture } from '../../../src/domain/hotspots/picture.ts'
import { fault, refusal } from '../../../src/domain/refusal.ts'
import { printMonths } from '../../../src/operations/observatory/print-months.ts'
import { savePicture } from '../../../src/operations/observatory/save-picture.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { hills } from '../../map/map-fixture.ts'
import { anApp } from '../an-app.ts'

const estate = exampleEstate(1, '2026-11-24')
const { heat } = firstSession('2026-11-24')
const shown = {
  heat: {
    ...heat,
    density: { request: heat.filter, state: 'done' as const, result: hills([[[3.11, 50.64], 3]]) },
  },
}

const scene = (session: object = shown, answer: unknown = null, ports: Partial<Ports> = {}) => {
  const written: { picture?: Picture; table?: CountTable; form?: string; saved?: string } = {}
  const file = (name: string) => ({ name, bytes: new Uint8Array(), type: 'x' })
  const app = anApp(estate, {
    session,
    ports: {
      writePicture: async (picture, form) => {
        Object.assign(written, { picture, form })
        return (answer as never) ?? file(`carte.${form}`)
      },
      writeCounts: async (table) => {
        written.table = table
        return file('situations.csv')
      },
      saveBytes: async (name) => {
        written.saved = name
        return null
      },
      ...ports,
    },
  })
  const sendings = () => [...app.store.read().estate.sending.values()].slice(estate.sending.size)
  return { ...app, written, sendings }
}

test.each(['png', 'svg'] as const)('the map shown is written as %s and saved', async (form) => {
  const { run, written } = scene()
  expect((await run(savePicture, form)).kind).toBe('done')
  expect(written).toMatchObject({ form, saved: `carte.${form}` })
  expect(written.picture!.maps).toHaveLength(1)
})

const months = [hills([[[3.11, 50.64], 3]]), hills([])]
const underMonths = {
  heat: {
    ...shown.heat,
    view: 'months' as const,
    months: { request: heat.filter, state: 'done' as const, result: months },
  },
}

test('under « Mois » the months are saved, not the large map, and only once they are there', async () => {
  const { run, written } = scene(underMonths)
  expect((await run(savePicture, 'png')).kind).toBe('done')
  expect(written.picture!.maps).toHaveLength(2)
  expect(written.picture!.name).toContain('cartes-par-mois')
  const before = scene({ heat: { ...underMonths.heat, months: null } })
  expect(await before.run(savePicture, 'svg')).toMatchObject({ code: 'picture-not-ready' })
})

test('the months are shown as the page that will be printed, whatever view is open', async () => {
  const written = { name: 'x.svg', bytes: new TextEncoder().encode('<svg>é</svg>'), type: 'image/svg+xml' }
  const { run, store, written: seen } = scene({ heat: { ...underMonths.heat, view: 'places' } }, written)
  expect((await run(printMonths, undefined)).kind).toBe('done')
  expect(seen.picture!.maps).toHaveLength(2)
  expect(store.read().session.handout).toMatchObject({ svg: '<svg>é</svg>' })
  const failing = scene(underMonths, fault('picture-failed', 'x'))
  expect(await failing.run(printMonths, undefined)).toMatchObject({ kind: 'fault' })
  expect(failing.store.read().session.handout).toBeNull()
  expect(await scene().run(printMonths, undefined)).toMatchObject({ code: 'picture-not-ready' })
})

test('before the map is there it can’t be saved, the table of the chart can', async () => {
  const { run, written } = scene({})
  expect(await run(savePicture, 'png')).toMatchObject({ kind: 'refusal', code: 'picture-not-ready' })
  expect((await run(savePicture, 'csv')).kind).toBe('done')
  const { head, rows } = written.table!
  expect(head).toEqual(['Mois', 'À partir du', 'Situations', 'Familles non comptées'])
  expect(rows.length).toBeGreaterThanOrEqual(12)
  expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBeGreaterThan(300)
})

test('what the browser could not draw is a fault, and nothing is saved', async () => {
  const { run, written } = scene(shown, fault('picture-failed', 'x'))
  expect(await run(savePicture, 'png')).toMatchObject({ kind: 'fault', code: 'picture-failed' })
  expect(written.saved).toBeUndefined()
})

const forPartners = {
  heat: {
    ...shown.heat,
    filter: {
      ...heat.filter,
      viewer: 'partners' as const,
      period: { from: '2026-10-01', until: '2026-10-31' },
    },
  },
}

test.each(['png', 'svg', 'csv'] as const)(
  'as %s, what is made for partners is noted as leaving; what is the team’s is not',
  async (form) => {
    const team = scene()
    await team.run(savePicture, form)
    expect(team.sendings()).toEqual([])
    const { run, written, sendings, store } = scene(forPartners)
    await run(savePicture, form)
    expect(sendings()).toMatchObject([
      {
        form: 'picture',
        to: 'all',
        on: '2026-11-24',
        file: written.saved,
        period: forPartners.heat.filter.period,
      },
    ])
    expect(store.undoLabel()).toBeNull()
  },
)

test('of two periods compared, the note is of both', async () => {
  const result = hills([[[3.11, 50.64], 3]])
  const a = { from: '2026-09-01', until: '2026-09-30' }
  const b = { from: '2025-09-01', until: '2025-09-30' }
  const compared = { a, b, shown: 'swipe', split: 0.5 } as const
  const { run, sendings } = scene({
    heat: {
      ...{ ...forPartners.heat, view: 'compare', compared },
      comparedDensities: {
        request: compared,
        state: 'done',
        result: { a: result, b: result, difference: {} },
      },
    },
  })
  expect(await run(savePicture, 'svg')).toMatchObject({ kind: 'done' })
  expect(sendings()[0]?.period).toEqual({ from: '2025-09-01', until: '2026-09-30' })
})

test('what could not be noted is not saved; the team’s own pictures need no note', async () => {
  const readyToWrite = async () => refusal('follows-other-tab')
  const partners = scene(forPartners, null, { readyToWrite })
  expect(await partners.run(savePicture, 'png')).toMatchObject({ code: 'follows-other-tab' })
  expect(partners.written).toEqual({})
  expect(partners.sendings()).toEqual([])
  const team = scene(shown, null, { readyToWrite })
  expect(await team.run(savePicture, 'png')).toMatchObject({ kind: 'done' })
})
