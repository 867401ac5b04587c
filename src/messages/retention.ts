import type { Kind } from '../domain/estate.ts'
import type { Expiry } from '../domain/retention/expired.ts'
import { format } from './format.ts'
import { recordNames } from './record-names.ts'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })

/** Words of what is erased because its time is over. */
export const retention = {
  title: 'Durées de conservation',
  rule: 'Notes et photos 3 mois, situations et passages 12 mois, médiations, projets et plans 24 mois, comptés depuis la fin du trimestre. Des comptes par mois restent.',
  erase: 'Effacer ce qui est échu',
  never: 'Rien n’était échu à l’ouverture.',
  on: (day: string, what: string) => `Le ${format.day(day)} : ${what}`,
  /** « 3 situations, 2 passages et 1 note effacés. » */
  said: (report: Pick<Expiry, 'erased' | 'notes'> | null): string => {
    const parts = Object.entries(report?.erased ?? {}).flatMap(([kind, count]) => {
      const words = recordNames[kind as Kind]
      return words ? [`${format.number(count, 0)} ${words[count > 1 ? 1 : 0]}`] : []
    })
    const notes = report?.notes ?? 0
    if (notes > 0)
      parts.push(`les notes ou la photo de ${format.number(notes, 0)} fiche${notes > 1 ? 's' : ''}`)
    return parts.length === 0 ? 'Rien n’est échu.' : `Effacé : ${list.format(parts)}.`
  },
} as const
