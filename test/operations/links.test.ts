import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'
import { linkageRequest } from '../../src/operations/imports/linkage-request.ts'
import { setLandlordAliases } from '../../src/operations/imports/set-landlord-aliases.ts'
import { settleLink } from '../../src/operations/imports/settle-link.ts'
import { withLinkage } from '../../src/operations/imports/with-linkage.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { estate } from '../domain/build.ts'
import { address, holding, metresFrom } from '../linkage/sources.ts'
import { canonical } from '../store/builders.ts'
import { anApp } from './an-app.ts'

const TODAY = '2026-11-24'

/** One line of a list whose number is at no address, between two that are. */
const doubtful = () => {
  const sources = withRecords(estate(), [
    address('a12', { number: '12', at: metresFrom(0, 0) }),
    address('a16', { number: '16', at: metresFrom(60, 0) }),
    holding('h', { number: '14', dwellings: 20 }),
  ])
  return withLinkage(sources, linkSources(linkageRequest(sources, TODAY)))
}
const app = () => anApp(doubtful(), { ports: { link: async (request) => linkSources(request) } })
const LINK = 'address:holding:h'
const doors = (of: ReturnType<typeof app>) =>
  [...of.store.read().estate.entrance.values()].filter(({ holding: from }) => from === 'h')

test('the scene is a doubtful join of which nothing is made', () => {
  const { store } = app()
  expect(store.read().estate.link.get(LINK)).toMatchObject({ state: 'doubtful', to: null })
  expect(doors(app())).toEqual([])
})

test('a candidate accepted makes its entrance, stays accepted, and undo takes both back', async () => {
  const it = app()
  const before = canonical(it.store.read().estate)
  const [first] = it.store.read().estate.link.get(LINK)!.candidates
  await it.run(settleLink, { link: LINK, state: 'accepted' })
  expect(it.store.read().estate.link.get(LINK)).toMatchObject({ state: 'accepted', to: first!.to })
  expect(doors(it)).toHaveLength(1)
  await it.run(undoLast, undefined)
  expect(canonical(it.store.read().estate)).toBe(before)
})

test('another address chosen is where the entrance stands; set aside, there is none; taken back, it is doubtful again', async () => {
  const it = app()
  await it.run(settleLink, { link: LINK, state: 'corrected', to: 'address:a16' })
  expect(doors(it)[0]?.at).toEqual(metresFrom(60, 0))
  await it.run(settleLink, { link: LINK, state: 'set-aside' })
  expect(it.store.read().estate.link.get(LINK)).toMatchObject({ state: 'set-aside', to: null })
  expect(doors(it).filter(({ closed }) => closed === undefined)).toEqual([])
  await it.run(settleLink, { link: LINK, state: 'doubtful' })
  expect(it.store.read().estate.link.get(LINK)).toMatchObject({ state: 'doubtful', to: null })
})

test('a join that is no more, and a target of another kind or that is not there, are refused', async () => {
  const it = app()
  const refused = (target: Parameters<typeof settleLink.run>[1]) => it.run(settleLink, target)
  expect(await refused({ link: 'gone', state: 'accepted' })).toMatchObject({ code: 'link-unknown' })
  for (const to of ['address:nowhere', 'landlord:vilogia', undefined])
    expect(await refused({ link: LINK, state: 'corrected', ...(to !== undefined && { to }) })).toMatchObject({
      code: 'link-target-unknown',
    })
})

test('a landlord’s other names are kept once each, sorted, without its own; none leaves the field out', async () => {
  const it = app()
  await it.run(setLandlordAliases, {
    landlord: 'vilogia',
    aliases: [' Vilogia  SA', 'ESH V', 'ESH V', 'VILOGIA', ''],
  })
  expect(it.store.read().estate.landlord.get('vilogia')?.aliases).toEqual(['ESH V', 'Vilogia SA'])
  await it.run(setLandlordAliases, { landlord: 'vilogia', aliases: [] })
  expect(it.store.read().estate.landlord.get('vilogia')).not.toHaveProperty('aliases')
})
