import { coarsened } from '../../domain/coarsened.ts'
import { foldText } from '../../domain/fold-text.ts'
import { masked, suspectSpans } from '../../domain/free-text.ts'
import type { ReadContext } from '../../domain/import.ts'
import { defaultAudience, type Reporter, type Situation } from '../../domain/situation.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { type Family, familyOf, isMaterial } from '../../domain/taxonomy.ts'
import { dayOf } from '../../domain/when.ts'
import { landlordNamed } from '../landlords/landlord-named.ts'
import { whenOf } from '../tables/read-when.ts'
import { rowPosition } from '../tables/row-position.ts'
import type { Row } from '../tables/rows.ts'
import type { Tally } from '../tables/tally.ts'
import { cutText } from '../text/clean-text.ts'
import { codeNamed } from './code-named.ts'
import type { NamedPlace, placeFinder } from './place-named.ts'

const LONGEST_NOTE = 2000
const LONGEST_REFERENCE = 60

const SEVERITIES: Readonly<Record<string, 1 | 2 | 3>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  faible: 1,
  legere: 1,
  leger: 1,
  moyenne: 2,
  moyen: 2,
  forte: 3,
  fort: 3,
  grave: 3,
}
const RECURRENCES = {
  nouvelle: 'new',
  new: 'new',
  repetee: 'repeated',
  repeated: 'repeated',
  installee: 'settled',
  settled: 'settled',
} as const
const REPORTERS: readonly (readonly [RegExp, Reporter])[] = [
  [/habitant|locataire|resident/, 'resident'],
  [/gardien|concierge|caretaker/, 'caretaker'],
  [/partenaire|partner|bailleur|ville/, 'partner'],
]

/** The situation of a row, and whether words of its note were masked; null when the row can't be one, which is told. */
export function situationOf(
  row: Row,
  context: ReadContext,
  finder: ReturnType<typeof placeFinder>,
  tally: Tally,
): { readonly situation: Situation; readonly masked: boolean } | null {
  const code = codeNamed(row.cell('code'), context.codes)
  if (!code) return leftOut(tally, 'row-unknown-code', row, 'code')
  const when = whenOf(row.cell('date'), row.cell('hour'), row.cell('band'), context.timeZone)
  if (typeof when === 'string') return leftOut(tally, 'row-bad-date', row, when === 'date' ? 'date' : 'hour')
  const day = dayOf(when.when, context.timeZone)
  if (day > context.today) return leftOut(tally, 'row-future', row, 'date')
  const severity = severityOf(row, tally)
  if (!severity) return leftOut(tally, 'row-bad-number', row, 'severity')
  const place = placeOf(row, context, finder, tally)
  if (!place) return null
  const family = familyOf(code.id)
  if ((code.id === 'C5' || family === 'G') && !place.sector)
    return leftOut(tally, 'row-place-too-fine', row, 'code')
  if (code.guessed)
    tally.count('code-guessed', { value: row.cell('code').slice(0, 60), code: code.id, label: code.label })
  if (when.assumed) tally.count('value-assumed', { column: 'heure', value: 'midi' })
  const spans = suspectSpans(row.cell('note').slice(0, LONGEST_NOTE), context.knownNames)
  const note = cutText(masked(row.cell('note').slice(0, LONGEST_NOTE), spans), LONGEST_NOTE)
  const written = cutText(row.cell('reference'), LONGEST_REFERENCE)
  const isTicket = suspectSpans(written, context.knownNames).length === 0
  const reference = isTicket ? written : ''
  const situation: Situation = {
    kind: 'situation',
    id: `situation-${stableId('situation', code.id, place.id, row.whole)}`,
    code: code.id,
    place: place.id,
    when: when.when,
    severity,
    recurrence: recurrenceOf(row.cell('recurrence')),
    ...originOf(row),
    responsible: responsibleOf(row, place, context),
    statusSteps: [{ status: isMaterial(family) ? 'noted' : 'observed', on: day }],
    audience: defaultAudience(family as Family),
    ...(reference !== '' && { reference }),
    ...(note !== '' && { note }),
  }
  return { situation: coarsened(situation, context.timeZone), masked: spans.length > 0 || !isTicket }
}

function leftOut(
  tally: Tally,
  code: Parameters<Tally['leftOut']>[0],
  row: Row,
  column: Parameters<Tally['leftOut']>[2],
): null {
  tally.leftOut(code, row, column, row.cell(column))
  return null
}

function placeOf(
  row: Row,
  context: ReadContext,
  finder: ReturnType<typeof placeFinder>,
  tally: Tally,
): NamedPlace | null {
  const named = row.cell('place') === '' ? undefined : finder.named(row.cell('place'))
  if (named) return named
  const found = rowPosition(row, context)
  if ('flaw' in found) {
    if (found.flaw !== 'empty') tally.leftOut('row-bad-position', row, 'lng', found.value)
    else if (row.cell('place') === '') tally.leftOut('row-missing-value', row, 'place', '')
    else tally.leftOut('row-unknown-place', row, 'place', row.cell('place'))
    return null
  }
  const near = finder.near(found.at)
  if (near) tally.read(found.reading)
  else tally.leftOut('row-no-place-near', row, 'lng', found.at.join(' ; '))
  return near ?? null
}

function severityOf(row: Row, tally: Tally): 1 | 2 | 3 | undefined {
  const raw = row.cell('severity')
  if (raw === '') {
    tally.count('value-assumed', { column: 'gravité', value: 1 })
    return 1
  }
  const word = foldText(raw)
  return Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined
}

function recurrenceOf(raw: string): Situation['recurrence'] {
  const word = foldText(raw)
  return Object.hasOwn(RECURRENCES, word) ? RECURRENCES[word as keyof typeof RECURRENCES] : 'new'
}

function originOf(row: Row): Pick<Situation, 'origin' | 'by'> {
  const said = foldText(`${row.cell('origin')} ${row.cell('by')}`)
  const by = REPORTERS.find(([words]) => words.test(said))?.[1]
  if (by) return { origin: 'reported', by }
  return { origin: /signale|rapporte|reported/.test(said) ? 'reported' : 'seen', by: 'team' }
}

function responsibleOf(row: Row, place: NamedPlace, { landlords }: ReadContext): string {
  return landlordNamed(row.cell('responsible'), landlords)?.id ?? place.landlord ?? 'ville'
}
