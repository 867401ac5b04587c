import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import type { CountTable, Picture } from '../../../src/domain/hotspots/picture.ts'
import { fault } from '../../../src/domain/refusal.ts'
import { savePicture } from '../../../src/operations/observatory/save-picture.ts'
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

const scene = (session: object = shown, answer: unknown = null) => {
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
    },
  })
  return { ...app, written }
}

test.each(['png', 'svg'] as const)('the map shown is written as %s and saved', async (form) => {
  const { run, written } = scene()
  expect((await run(savePicture, form)).kind).toBe('done')
  expect(written).toMatchObject({ form, saved: `carte.${form}` })
  expect(written.picture!.maps).toHaveLength(1)
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
