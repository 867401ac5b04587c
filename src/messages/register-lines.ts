import { type Estate, type Kind, settingsOf } from '../domain/estate.ts'
import { isSentAudience } from '../domain/published/sending.ts'
import { isKeptWhole } from '../domain/published-file.ts'
import { naturesBelow, naturesOf } from '../domain/register/field-natures.ts'
import { DRAFTED } from '../domain/register/kept-in.ts'
import { keptTerms } from '../domain/register/kept-terms.ts'
import { KIND_GROUPS } from '../domain/register/kind-group.ts'
import { isInRows, waysOf } from '../domain/register/what-leaves.ts'
import { ALL_FUNDERS } from '../domain/reports/report.ts'
import { FAMILIES } from '../domain/taxonomy.ts'
import { exchanges } from './exchanges.ts'
import { format } from './format.ts'
import { register } from './register.ts'
import { registerKinds } from './register-kinds.ts'

const { held } = register
const list = new Intl.ListFormat('fr', { type: 'conjunction' })

/** How long a kind is kept, a line a term. */
export const termLines = (estate: Estate, kind: Kind): readonly string[] => {
  const terms = keptTerms(estate, kind)
  if (terms.every(({ months }) => months === null)) return [held.lasting]
  if (isKeptWhole(settingsOf(estate))) return [held.whole]
  return terms.flatMap(({ months, of }) =>
    months === null ? [] : [of ? held.terms(months, families(of)) : held.months(months)],
  )
}

/** Whole families first, then codes that differ. */
const families = (of: readonly string[]): readonly string[] =>
  of.toSorted((a, b) => Number(isFamily(b)) - Number(isFamily(a)))
const isFamily = (of: string): boolean => (FAMILIES as readonly string[]).includes(of)

/** Where a kind is kept on this device. */
export const keptLine = (kind: Kind, keeping: 'sealed' | 'example' | 'unsaved' | 'locked'): string => {
  const { records, journal, drafts, photos } = held.places
  const hasPhoto = Object.values(naturesOf(kind)).includes('photo')
  const places = [
    records,
    journal,
    ...(DRAFTED.includes(kind) ? [drafts] : []),
    ...(hasPhoto ? [photos] : []),
  ]
  const how = keeping === 'example' || keeping === 'unsaved' ? held.unsealed[keeping] : held.sealed
  return `${format.capital(list.format(places))} ; ${how}.`
}

/** By which ways something of a kind leaves. */
export const leavesLine = (kind: Kind): string =>
  `${format.capital(
    waysOf(kind)
      .map((way) => registerKinds.ways[way])
      .join(' ; '),
  )}.`

export const seenLine = (kind: Kind): string => registerKinds.seen[KIND_GROUPS[kind][1]]

/** What a field is, in words that tell: « texte libre », « heure exacte »; empty when there is nothing to tell. */
export const natureLine = (kind: Kind, field: string): string =>
  [...naturesBelow(kind, field).flatMap((nature) => registerKinds.natures[nature] ?? [])]
    .concat(isInRows(kind, field) ? [held.inRows] : [])
    .join(', ')

/** Who received something that left. */
export const recipientName = (estate: Pick<Estate, 'landlord'>, to: string): string => {
  const { toAll, toAudience } = exchanges.sendings
  if (to === ALL_FUNDERS) return toAll
  return isSentAudience(to) ? toAudience[to] : (estate.landlord.get(to)?.name ?? to)
}
