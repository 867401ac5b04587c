import { describe, expect, test } from 'vitest'
import { distanceMetres } from '../../../src/geometry/distance.ts'
import { nearestOnRing } from '../../../src/geometry/nearest-on-ring.ts'
import { addArea } from '../../../src/operations/objects/add-area.ts'
import { addPath } from '../../../src/operations/objects/add-path.ts'
import { addPlace } from '../../../src/operations/objects/add-place.ts'
import { barStreet } from '../../../src/operations/objects/bar-street.ts'
import { editObject } from '../../../src/operations/objects/edit-object.ts'
import { liftClosure } from '../../../src/operations/objects/lift-closure.ts'
import { removeObject } from '../../../src/operations/objects/remove-object.ts'
import { reshapeObject } from '../../../src/operations/objects/reshape-object.ts'
import { setClosure } from '../../../src/operations/objects/set-closure.ts'
import { takeTool } from '../../../src/operations/objects/take-tool.ts'
import { entrance, passage, publicPlace, situation } from '../../domain/build.ts'
import { app, at, box, building, code, ring, street } from './drawn.ts'

describe('places', () => {
  test('an entrance is of the nearest building, on its edge, with the next number', async () => {
    const { run, now, session } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', number: '1', access: 'code', at: at(100, 0) }),
    )
    await run(addPlace, { kind: 'entrance', at: at(500, -20) })
    const found = now().entrance.get(session().selection!.id)!
    expect(found).toMatchObject({ building: 'b', number: '2', access: 'code', landlord: 'vilogia' })
    expect(nearestOnRing(now().building.get('b')!.geometry, found.at)!.metres).toBeLessThan(0.02)
    expect(code(await run(addPlace, { kind: 'entrance', at: at(9000, 0) }))).toBe('entrance-needs-building')
  })

  test('an entrance moved near its building stays on the edge, further or on purpose it does not', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', at: at(100, 0) }),
    )
    const metres = () => nearestOnRing(now().building.get('b')!.geometry, now().entrance.get('e')!.at)!.metres
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -30) })
    expect(metres()).toBeLessThan(0.02)
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -30), free: true })
    expect(metres()).toBeGreaterThan(3)
    await run(reshapeObject, { kind: 'entrance', id: 'e', at: at(300, -100) })
    expect(metres()).toBeGreaterThan(10)
  })

  test('entrances on the edge follow the edge', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('e', { building: 'b', at: at(500, 0) }),
    )
    const lower = ring(at(0, -20), at(1000, -20), at(1000, 200), at(0, 200))
    await run(reshapeObject, { kind: 'building', id: 'b', geometry: lower })
    expect(now().entrance.get('e')!.at[1]).toBeCloseTo(at(0, -20)[1], 7)
  })

  test('what has a past is dated, what has none is removed, plans go, other places hold', async () => {
    const template = {
      kind: 'roundTemplate',
      ...{ id: 't', weekday: 1, pair: 'p', start: '14:00', end: '17:00' },
      ...{ startPlace: 'start', endPlace: 'start', breakMinutes: 15, unplannedShare: 0.3 },
    } as const
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('met', { building: 'b', at: at(100, 0) }),
      entrance('new', { building: 'b', at: at(200, 0) }),
      passage('p', { place: 'met' }),
      { kind: 'support', id: 'support-met', place: 'met', minutes: 15, timesPerWeek: 2 },
      publicPlace('start'),
      template,
      situation('s', { place: 'nord' }),
    )
    await run(removeObject, { kind: 'building', id: 'b' })
    expect(now().building.get('b')?.demolished).toBe('2026-11-24')
    expect(now().entrance.get('met')).toMatchObject({ closed: '2026-11-24', edited: ['closed'] })
    expect(now().entrance.has('new')).toBe(false)
    expect(now().support.size).toBe(0)
    expect(now().passage.get('p')).toBeDefined()
    expect(code(await run(removeObject, { kind: 'publicPlace', id: 'start' }))).toBe('place-in-use')
    expect(code(await run(removeObject, { kind: 'sector', id: 'nord' }))).toBe('sector-has-past')
  })
})

describe('paths', () => {
  const net = () =>
    app(street('s', 'n1', 'n2', at(0, 0), at(1000, 0)), street('t', 'n2', 'n3', at(1000, 0), at(1000, 500)))

  test('an end joins a node within 2 m, or cuts the edge that it touches', async () => {
    const { run, now } = net()
    await run(addPath, { line: [at(500, 10), at(500, 300), at(1010, 505)] })
    const path = [...now().street.values()].find(({ precision }) => precision === 'estimated')!
    expect(path.to).toBe('n3')
    expect(path.geometry.coordinates.at(-1)).toEqual(at(1000, 500))
    const first = now().street.get('s')!
    expect(first).toMatchObject({ from: 'n1', to: path.from, edited: ['geometry', 'lengthMetres', 'to'] })
    const second = [...now().street.values()].find(({ from, to }) => from === path.from && to === 'n2')!
    expect(first.lengthMetres + second.lengthMetres).toBeCloseTo(distanceMetres(at(0, 0), at(1000, 0)), 0)
  })

  test('a street crossed in between is a bridge unless it is asked to be met', async () => {
    const line = [at(500, -300), at(500, 300)]
    const apart = net()
    await apart.run(addPath, { line })
    expect(apart.now().street.size).toBe(3)
    const met = net()
    await met.run(addPath, { line, joins: true })
    expect(met.now().street.size).toBe(5)
  })

  test('moving a shared node moves every street of it; dropped on a node it joins it', async () => {
    const { run, now } = net()
    await run(reshapeObject, { kind: 'street', id: 's', line: [at(0, 0), at(900, 100)] })
    expect(now().street.get('t')!.geometry.coordinates[0]).toEqual(at(900, 100))
    expect(now().street.get('t')!.lengthMetres).toBeCloseTo(distanceMetres(at(900, 100), at(1000, 500)), 0)
    await run(addPath, { line: [at(0, 800), at(500, 800)] })
    const lone = [...now().street.values()].at(-1)!
    await run(reshapeObject, { kind: 'street', id: lone.id, line: [at(0, 800), at(1005, 500)] })
    expect(now().street.get(lone.id)?.to).toBe('n3')
  })

  test('closed for a time and opened again, barred and let in', async () => {
    const { run, now } = net()
    const closure = { from: '2026-12-01', until: '2026-11-01', reason: 'travaux' }
    expect(code(await run(setClosure, { street: 's', closure }))).toBe('closure-unclear')
    const clear = { ...closure, until: '2026-12-24' }
    const naming = { ...clear, reason: 'clés chez Mme Modèle' }
    expect(code(await run(setClosure, { street: 's', closure: naming }))).toBe('note-names-someone')
    await run(setClosure, { street: 's', closure: clear })
    expect(now().street.get('s')).toMatchObject({ closures: [clear], edited: ['closures'] })
    await run(liftClosure, { street: 's', closure: clear })
    expect(now().street.get('s')).not.toHaveProperty('closures')
    await run(barStreet, { street: 's', barred: true })
    expect(now().street.get('s')).toMatchObject({ barred: true, edited: ['barred', 'closures'] })
  })
})

describe('fields', () => {
  test('a building’s landlord is corrected with its doors; each field is named as edited', async () => {
    const { run, now } = app(
      building('b', box(0, 0, 1000, 200)),
      entrance('own', { building: 'b' }),
      entrance('other', { building: 'b', landlord: 'partenord-habitat' }),
    )
    const fields = { landlord: 'partenord-habitat', dwellings: 41, residence: ' Les Tilleuls ', name: 'b' }
    await run(editObject, { kind: 'building', id: 'b', fields })
    expect(now().building.get('b')).toMatchObject({
      ...{ landlord: 'partenord-habitat', dwellings: 41, residence: 'Les Tilleuls' },
      edited: ['dwellings', 'landlord', 'residence'],
    })
    expect(now().entrance.get('own')).toMatchObject({ landlord: 'partenord-habitat', edited: ['landlord'] })
    expect(now().entrance.get('other')).not.toHaveProperty('edited')
    await run(editObject, { kind: 'building', id: 'b', fields: { residence: '' } })
    expect(now().building.get('b')).not.toHaveProperty('residence')
  })

  test('a value that the field can’t hold is refused by the field’s name', async () => {
    const { run } = app()
    const edit = (fields: object) => run(editObject, { kind: 'entrance', id: 'e1', fields })
    expect(await edit({ dwellings: -1 })).toMatchObject({
      code: 'value-out-of-range',
      at: { field: 'Logements' },
    })
    expect(await edit({ landlord: 'nobody' })).toMatchObject({ code: 'choice-unknown' })
    expect(await edit({ number: '  ' })).toMatchObject({ code: 'text-needed' })
    expect(await edit({ access: 'open' })).toMatchObject({ code: 'choice-unknown' })
  })
})

test('a sector drawn stays in sight: its layer is switched on with the tool, and by coordinates', async () => {
  const { run, session } = app(building('b', box(0, 0, 1000, 200)))
  expect(session().layers.has('sectors')).toBe(false)
  await run(takeTool, { tool: 'add', kind: 'sector' })
  expect(session().layers.has('sectors')).toBe(true)
  const other = app(building('b', box(0, 0, 1000, 200)))
  await other.run(addArea, { kind: 'sector', ring: [at(0, 0), at(5000, 0), at(5000, 5000)] })
  expect(other.session().layers.has('sectors')).toBe(true)
})
