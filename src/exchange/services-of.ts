import { foldText } from '../domain/fold-text.ts'
import type { ReadChoices, ReadContext, ReadResult } from '../domain/import.ts'
import { refusal } from '../domain/refusal.ts'
import { SERVICE_TYPES, type Service, type ServiceType } from '../domain/service.ts'
import { stableId } from '../domain/stable-hash.ts'
import { sentence } from '../messages/sentence.ts'
import { datasetOf, unknownDataset } from './dataset-of.ts'
import { PositionTally } from './tables/position-tally.ts'
import { rowAddress } from './tables/row-address.ts'
import { isFar, type Placed, type Unplaced } from './tables/row-position.ts'
import type { Row, Rows } from './tables/rows.ts'
import { Tally } from './tables/tally.ts'
import { cutText } from './text/clean-text.ts'

const LONGEST = 200

/** Words of directories for the kinds of services; the first that is found counts. */
const TYPES: readonly (readonly [RegExp, ServiceType])[] = [
  [/mairie|etat civil|hotel de ville|guichet|france services/, 'town'],
  [/ccas|social|caf\b|maison de quartier|solidarite|epicerie/, 'social'],
  [/sante|medic|hopital|pharmac|infirm|dentiste|psych|pmi/, 'health'],
  [/ecole|college|lycee|creche|education|scolaire|maternelle/, 'education'],
  [/emploi|mission locale|insertion|formation/, 'employment'],
  [/justice|droit|juridique|avocat|mediation/, 'justice'],
  [/logement|bailleur|habitat|loyer/, 'housing'],
  [/jeune|prevention|animation|periscolaire/, 'youth'],
  [/culture|bibliotheque|mediatheque|cinema|theatre|musique|musee/, 'culture'],
  [/sport|gymnase|piscine|stade|fitness/, 'sport'],
  [/poste\b|postal/, 'post'],
  [/transport|metro|bus|gare|velo/, 'transport'],
  [/association|asso\b|collectif|club/, 'association'],
]

/** Services and associations of rows with a name and a position; an address alone can't be placed here, and is told. */
export function servicesOf(
  table: Rows,
  file: string,
  context: ReadContext,
  choices: ReadChoices,
  positionOf: (row: Row) => Placed | Unplaced,
): ReadResult {
  if (!table.has('name')) {
    const found = table.headers.slice(0, 12).join(', ').slice(0, 200)
    return refusal('column-missing', { column: 'nom', found })
  }
  const tally = new Tally()
  const positions = new PositionTally(context, choices)
  const known = unknownDataset(file)
  const services = new Map<string, Service>()
  for (const row of table.rows) {
    const found = positionOf(row)
    positions.add(found)
    const name = cutText(row.cell('name'), LONGEST)
    if (name === '') tally.leftOut('row-missing-value', row, 'name', '')
    else if ('flaw' in found)
      tally.leftOut(
        found.flaw === 'empty' ? 'row-missing-value' : 'row-bad-position',
        row,
        'lng',
        found.value,
      )
    else if (isFar(found)) tally.leftOut('row-outside', row, 'lng', found.at.join(' ; '))
    else {
      const service = serviceOf(row, name, found, known.name)
      if (services.has(service.id)) tally.count('row-duplicate')
      services.set(service.id, service)
    }
  }
  if (services.size === 0) {
    return refusal('no-good-row', {
      count: table.rows.length,
      first: tally.first ? sentence(tally.first) : '',
    })
  }
  return {
    kind: 'services',
    records: [...services.values()],
    datasets: [datasetOf(known, file, context)],
    covers: [{ kind: 'service', source: known.name }],
    columns: table.columns,
    layout: table.layout,
    positions: positions.readings(),
    seen: table.rows.length,
    notices: [...table.notices, ...tally.notices()],
    questions: [...table.questions, ...positions.questions()],
  }
}

function serviceOf(row: Row, name: string, { at }: Placed, source: string): Service {
  const opening = cutText(row.cell('opening'), LONGEST)
  const phone = row
    .cell('phone')
    .replace(/[^\d+ .()-]/g, '')
    .trim()
    .slice(0, 30)
  const web = webOf(row.cell('web'))
  const written = rowAddress(row)
  const number = [written.number, written.suffix].filter(Boolean).join(' ')
  const address = cutText(row.cell('address') || [number, written.street].filter(Boolean).join(' '), LONGEST)
  const reference = row.cell('id')
  return {
    kind: 'service',
    id: `service-${stableId('service', reference || foldText(name), ...(reference ? [] : at.map((degrees) => degrees.toFixed(4))))}`,
    name,
    type: typeOf(row.cell('type'), name),
    ...(opening !== '' && { opening }),
    ...(address !== '' && { address }),
    ...(phone !== '' && { phone }),
    ...(web && { web }),
    at,
    source,
    precision: 'surveyed',
  }
}

/** A page of the web and nothing else: no other scheme becomes a link. */
function webOf(raw: string): string | undefined {
  const text = raw.slice(0, 300)
  if (/^https?:\/\/[^\s"'<>]{3,}$/i.test(text)) return text
  return /^[\w-]+(?:\.[\w-]+)+(?:\/[^\s"'<>]*)?$/.test(text) ? `https://${text}` : undefined
}

function typeOf(said: string, name: string): ServiceType {
  const own = SERVICE_TYPES.find((type) => type === foldText(said))
  const find = (words: string): ServiceType | undefined =>
    TYPES.find(([pattern]) => pattern.test(foldText(words)))?.[1]
  return own ?? find(said) ?? find(name) ?? 'other'
}
