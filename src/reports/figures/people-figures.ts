import type { Landlord } from '../../domain/landlord.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { reportPresence as text } from '../../messages/report-presence.ts'
import type { Held, Sides } from './both-held.ts'
import { counted, figure } from './figure.ts'
import { type PeopleSaid, peopleSaid } from './people-said.ts'
import type { Presence } from './presence-of.ts'

const FIELDS = ['people', 'youths'] as const
type Field = (typeof FIELDS)[number]

const isNoted = ({ done }: Presence, field: Field): boolean =>
  done.some(({ exchanges, youths }) => (field === 'people' ? exchanges : youths) !== undefined)

/** None, or as many as may be told: 5 and more, the young only where nobody is singled out. */
const said = ({ people, youths }: Presence): PeopleSaid =>
  people.least === 0 ? { people: 0, youths: 0 } : peopleSaid({ people: people.least, youths: youths.least })

/** People whom the team talked with on passages, and the young among them: the least that bands of people say. */
export const peopleFigures = (
  reader: Landlord['role'] | 'all',
  { now, was }: Sides<Presence>,
  held: Held,
): readonly Figure[] =>
  FIELDS.flatMap((field) => {
    // What nobody noted of the young in either period takes no line.
    if (field === 'youths' && held.now && !isNoted(now, field) && !(was && isNoted(was, field))) return []
    const isSaid = held.now && isNoted(now, field)
    const value = isSaid ? said(now)[field] : null
    const { most, open } = now[field]
    return figure({
      ...{ id: field, ...(field === 'people' ? text.people(reader) : text.youths), value },
      unit: (people) => (people === 0 ? text.none : text.atLeast(people)),
      unsaid: isSaid ? reportFigures.underFive : held.now ? text.notNoted : text.notKept,
      ...(was && { was: held.was && isNoted(was, field) ? said(was)[field] : null }),
      ...(value !== null && value > 0 && { uncertainty: text.bands(most, open) }),
      counts: counted('passage', now.done),
    })
  })
