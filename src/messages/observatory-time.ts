import type { CivilDate } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import { beforeRecordsWords } from './before-records.ts'
import { format } from './format.ts'
import { periodName } from './period-name.ts'
import { typeset } from './typeset.ts'

const { passages, situations } = format

/** Twelve months side by side. */
export const months = {
  title: 'Les douze derniers mois',
  help: 'Douze cartes à la même échelle : une couleur veut dire la même chose dans chacune. Choisir un mois le montre sur la grande carte.',
  waiting: 'Les cartes se dessinent…',
  failed: 'Les cartes n’ont pas pu être calculées.',
  print: 'Imprimer les douze mois',
  few: 'Une carte d’un mois ne peut pas désigner une entrée : pour cela, regarder trois mois ou plus.',
  table: 'Les mêmes mois en tableau',
  month: 'Mois',
  situations: 'Situations',
  passages: 'Passages',
  show: (name: string): string => `Montrer ${name}`,
} as const

/** Two periods on one map. */
export const compare = {
  title: 'Comparer deux périodes',
  a: 'Période A',
  b: 'Période B',
  from: 'Du',
  until: 'au',
  presets: 'Choix courants',
  preset: {
    previous: 'La période montrée et celle d’avant',
    'year-ago': 'La période montrée et la même un an plus tôt',
    halves: 'Les deux moitiés de la période montrée',
  },
  shown: 'Sur la carte',
  swipe: 'Côte à côte',
  difference: 'Différence',
  split: 'Partage de la carte',
  onlyA: 'A seule',
  half: 'Moitié-moitié',
  onlyB: 'B seule',
  waiting: 'La comparaison se calcule…',
  failed: 'La comparaison n’a pas pu être calculée.',
  /** Null before the records begin. */
  counts: (
    name: 'A' | 'B',
    period: Period,
    held: { readonly situations: number; readonly passages: number } | null,
  ): string =>
    typeset(
      `${name} · ${format.capital(periodName(period))} : ${held ? `${situations(held.situations)}, ${passages(held.passages)}` : beforeRecordsWords.count}`,
    ),
  change: (a: number, b: number): string =>
    a === b
      ? typeset(`Autant de situations dans les deux (${format.number(a)}).`)
      : typeset(`B compte ${situations(Math.abs(b - a))} de ${b > a ? 'plus' : 'moins'} que A.`),
  beforeRecords: (name: 'A' | 'B', begin: CivilDate, whole: boolean): string =>
    typeset(
      `${name} ${whole ? 'précède' : 'commence avant'} les relevés, qui commencent le ${format.day(begin)} : ${
        whole ? 'elle ne compte rien parce que rien n’était encore noté' : 'une part manque'
      }. Choisissez une période plus récente pour comparer.`,
    ),
  ratio: (ratio: { readonly ratio: number; readonly low: number; readonly high: number }): string => {
    const limits = `entre ${format.number(ratio.low, 2)} et ${Number.isFinite(ratio.high) ? format.number(ratio.high, 2) : 'on ne sait combien'}, à 95 %`
    const times = Number.isFinite(ratio.ratio) ? format.number(ratio.ratio, 2) : 'infiniment'
    const proven = ratio.low > 1 || ratio.high < 1
    return typeset(
      `Par passage, B est à ${times} fois A (${limits}) : ${
        proven ? 'plus que le hasard, si les passages sont bien comptés.' : 'peut être le hasard.'
      }`,
    )
  },
  noRatio:
    'Sans passages notés dans les deux périodes, on ne peut pas dire si l’équipe a seulement regardé plus ou moins.',
  proven: (places: readonly string[]): string =>
    places.length === 0
      ? 'La différence n’est distinguable du hasard nulle part : la carte est hachurée partout.'
      : typeset(`La différence dépasse le hasard autour de : ${places.join(', ')}.`),
  lengths: 'Les deux périodes n’ont pas la même durée : la carte compte par mois.',
  familiesLeft: (families: readonly string[]): string =>
    typeset(
      `Sans ${families.length > 1 ? 'les familles' : 'la famille'} ${families.join(', ')}, dont une période n’a plus les situations.`,
    ),
  limits:
    'Une différence ne dit pas sa cause : la saison, le nombre de passages et ce que l’on pense à noter changent aussi.',
} as const
