import type { Period } from '../domain/period.ts'
import type { PublishedFile } from '../domain/published-file.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** A territory made of a published file of events of elsewhere: what it is made of, and what it can't say. */
export const territoryWords = {
  /** « Carreau 23.41, 75018 » */
  cell: (name: string, postcode: string): string =>
    `Carreau ${name}${postcode === '' ? '' : `, ${postcode}`}`,
  perimeter: 'Étendue des évènements du fichier',

  title: 'Un territoire à part',
  apply: 'En faire un territoire à part',
  nothingYet: 'Rien n’est fait tant que vous n’avez pas choisi « En faire un territoire à part ».',
  help: 'Rien du territoire ouvert ne change. Le nouveau aura sa propre phrase secrète, demandée tout de suite.',
  situations: 'Situations reprises',
  cells: 'Lieux (carreaux de 100 m où il s’est passé quelque chose)',
  period: 'Du premier au dernier jour',
  made: (situations: number, cells: number): string =>
    `${format.count(situations, 'situation', 'situations')} dans ${format.count(cells, 'carreau', 'carreaux')} de 100 m`,
  days: ({ from, until }: Period): string => `${format.day(from)} – ${format.day(until)}`,
  noPassages:
    'Personne n’a noté de passages : la liste comparera des nombres, à parts égales entre les carreaux, pas des risques.',
  source: 'Source (qui a publié le fichier)',
  sourceHelp: 'Écrite partout où ces données sont montrées. Sans elle, le nom du fichier.',
  licence: 'Licence',
  licenceHelp: 'Telle que la source la nomme. Vide : « non précisée ».',

  // in the observatory
  published: ({ source, licence }: PublishedFile): string =>
    typeset(`Données publiées : ${source}${licence === '' ? ', licence non précisée' : `, ${licence}`}.`),
  credit: ({ source, licence }: PublishedFile): string =>
    typeset(`© ${source}${licence === '' ? '' : ` (${licence})`}`),
  publishedHelp: typeset(
    'Lieux : carreaux de 100 m. Aucun passage connu : toutes les situations comptent, à parts égales. Ce sont des nombres, pas des risques, et ils suivent qui écrit autant que ce qui se passe.',
  ),
  hoursUnknown: typeset(
    'Le fichier dit le jour, pas l’heure : rien ne peut être dit du moment de la journée.',
  ),
} as const
