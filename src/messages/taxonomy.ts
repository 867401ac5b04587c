import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** The list of codes as data: its names, what is retired, what each landlord calls them. */
export const taxonomy = {
  title: 'Codes et correspondances',
  lead: typeset(
    'Les codes sous lesquels les situations sont notées. Un code renommé ou retiré garde ses situations : rien de ce qui est noté ne change.',
  ),
  open: 'Codes',
  version: (version: number, codes: number): string =>
    typeset(`Version ${version} de la liste · ${format.count(codes, 'code en usage', 'codes en usage')}`),
  family: 'Famille',
  code: 'Code',
  label: 'Libellé',
  own: 'Code du bailleur',
  ownOf: (landlord: string): string => typeset(`Code ${landlord}`),
  ownLabel: (code: string, landlord: string): string => typeset(`${code} dans la liste de ${landlord}`),
  renameLabel: (code: string): string => typeset(`Libellé de ${code}`),
  since: (version: number): string => typeset(`depuis la version ${version}`),
  notedTimes: (count: number): string =>
    count === 0 ? 'jamais noté' : typeset(format.count(count, 'situation', 'situations')),
  state: 'Usage',
  retired: 'retiré',
  bySector: 'par secteur',
  danger: 'danger immédiat',
  retire: 'Retirer',
  bringBack: 'Reprendre',
  caption: (family: string): string => typeset(`Codes de la famille ${family}`),
  add: 'Ajouter un code',
  addTo: (family: string): string => typeset(`Ajouter à ${family}`),
  newLabel: 'Libellé du nouveau code',
  component: 'Élément',
  defect: 'Défaut',
  isDanger: 'Dit qui appeler tout de suite (danger immédiat)',
  allThere: 'Tous les défauts de cet élément sont déjà dans la liste.',
  close: 'Fermer',
} as const
