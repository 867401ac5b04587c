import { idOf, keyOf, kindOf, type RecordKey } from '../../../domain/change.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Link } from '../../../domain/link.ts'
import { recordName, sourceName } from '../../../messages/source-name.ts'
import type { Selection } from '../../../store/session.ts'
import { foldedText } from '../../parts/folded-text.ts'

/** What an object chosen on the map means to a link of that role: a building stands for its outline, a door for its landlord; null when nothing. */
export const targetOfSelection = (
  estate: Estate,
  role: Link['role'],
  selection: Selection | null,
): RecordKey | null => {
  if (!selection) return null
  const { kind, id } = selection
  if (kind === role) return estate[role].has(id) ? keyOf({ kind: role, id }) : null
  if (role === 'footprint' && kind === 'building') {
    const footprint = estate.building.get(id)?.footprint
    return footprint === undefined ? null : keyOf({ kind: 'footprint', id: footprint })
  }
  if (role === 'landlord' && (kind === 'building' || kind === 'entrance')) {
    const landlord = estate[kind].get(id)?.landlord
    return landlord === undefined ? null : keyOf({ kind: 'landlord', id: landlord })
  }
  return null
}

/** The candidate that is chosen until a person says otherwise: the best, unless it is hardly likely, as one press would take it. */
export const chosenBeforehand = ({ candidates: [best] }: Link): RecordKey | null =>
  best && best.score >= 0.2 ? best.to : null

/** The words of a record that a link may lead to. An outline has no name: those that stand on it tell which it is. */
export const targetName = (estate: Estate, key: RecordKey): string => {
  if (kindOf(key) !== 'footprint') return sourceName(estate, key)
  const on = [...estate.building.values()].find(({ footprint }) => footprint === idOf(key))
  return on?.name ?? sourceName(estate, key)
}

/** The landlords, when they are few enough to be shown side by side; none else. */
export const landlordTargets = (estate: Estate, role: Link['role'], most: number): readonly RecordKey[] => {
  const landlords = [...estate.landlord.values()].filter((each) => each.role === 'landlord')
  return role === 'landlord' && landlords.length <= most ? landlords.map(keyOf) : []
}

/** Records that a link of that role may lead to, whose words hold every word of the text; at most `most`. */
export const targetsNamed = (
  estate: Estate,
  role: Link['role'],
  text: string,
  most: number,
): readonly RecordKey[] => {
  const wanted = foldedText(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const found: RecordKey[] = []
  const offer = (key: RecordKey, name: string): void => {
    const folded = foldedText(name)
    if (wanted.every((word) => folded.includes(word))) found.push(key)
  }
  if (role === 'footprint') {
    for (const building of estate.building.values())
      if (building.footprint && found.length < most)
        offer(keyOf({ kind: 'footprint', id: building.footprint }), building.name)
  }
  for (const record of estate[role].values()) {
    if (found.length >= most) break
    if ('retired' in record && record.retired) continue
    const name = recordName(record, estate)
    offer(keyOf(record), record.kind === 'footprint' ? `${name} ${record.rnb ?? ''}` : name)
  }
  return [...new Set(found)]
}
