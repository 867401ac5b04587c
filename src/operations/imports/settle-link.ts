import { idOf, kindOf, type RecordKey } from '../../domain/change.ts'
import { type Estate, type Kind, withRecords } from '../../domain/estate.ts'
import type { Link } from '../../domain/link.ts'
import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { sourceName } from '../../messages/source-name.ts'
import type { Operation } from '../operation.ts'
import { linkageRequest, sameSources } from './linkage-request.ts'
import { withLinkage } from './with-linkage.ts'

export type Settling = {
  readonly link: string
  /** `accepted` takes the best candidate, `corrected` takes `to`; `doubtful` takes the word back. */
  readonly state: 'accepted' | 'corrected' | 'set-aside' | 'doubtful'
  readonly to?: RecordKey
}

/** A building drawn by hand is ground as well as a footprint is. */
const TARGETS: Readonly<Record<Link['role'], readonly Kind[]>> = {
  address: ['address'],
  footprint: ['footprint', 'building'],
  landlord: ['landlord'],
}

const has = (estate: Estate, key: RecordKey): boolean => estate[kindOf(key)]?.has(idOf(key)) ?? false

const settled = (link: Link, { state, to }: Settling): Link => ({
  ...link,
  state,
  to: state === 'accepted' ? (link.candidates[0]?.to ?? null) : state === 'corrected' ? (to ?? null) : null,
})

/** A person's word on a join, kept and taken as given ever after; buildings and entrances are made anew with it. */
export const settleLink: Operation<Settling> = {
  id: 'settle-link',
  available: ({ estate }, { link: id, state, to }) => {
    const link = estate.link.get(id)
    if (!link) return refusal('link-unknown')
    if (state === 'accepted' && link.candidates.length === 0) return refusal('link-target-unknown')
    const isTarget = to !== undefined && TARGETS[link.role].includes(kindOf(to)) && has(estate, to)
    return state === 'corrected' && !isTarget ? refusal('link-target-unknown') : null
  },
  label: ({ estate }, { link: id, state }) =>
    actions['settle-link'](sourceName(estate, estate.link.get(id)?.from ?? id), state),
  run: async ({ estate, session }, target, ports) => {
    const link = estate.link.get(target.link)
    if (!link) return refusal('link-unknown')
    const told = withRecords(estate, [settled(link, target)])
    const linkage = await ports.link(linkageRequest(told, session.today))
    if (isFault(linkage) || isRefusal(linkage)) return linkage
    return {
      kind: 'done',
      holds: (now) => sameSources(now, estate),
      change: (now) => withLinkage(now, linkage),
    }
  },
}
