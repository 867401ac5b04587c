import type { DensityUnit } from '../domain/hotspots/density.ts'
import type { Period } from '../domain/period.ts'
import { beforeRecordsWords } from './before-records.ts'
import { format } from './format.ts'
import { periodName } from './period-name.ts'
import { typeset } from './typeset.ts'

const significant = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })

const units: Readonly<Record<DensityUnit, string>> = {
  'per-hectare-month': 'Situations par hectare et par mois',
  'per-100-passages': 'Situations vues pour 100 passages',
}

const shortUnits: Readonly<Record<DensityUnit, string>> = {
  'per-hectare-month': 'par ha et mois',
  'per-100-passages': 'pour 100 passages',
}

const counted = (count: number | null): string =>
  count === null ? beforeRecordsWords.count : format.count(count, 'situation', 'situations')

/** What the heat map's colours, hatchings and outlines mean, and the words on it. */
export const heatMap = {
  unit: (unit: DensityUnit): string => units[unit],
  /** Of the legend when it is one line; of a comparison, what stands against what. */
  shortUnit: (kind: 'one' | 'swipe' | 'difference', unit: DensityUnit): string =>
    kind === 'difference' ? `B − A, ${shortUnits[unit]}` : shortUnits[unit],
  shortRelative: 'relative',
  differenceTitle: 'B moins A, en situations par hectare et par mois',
  /** A stop of the ramp: « 0,25 ». */
  stop: (value: number): string => significant.format(value),
  step: (from: number, until: number | undefined): string =>
    until === undefined
      ? `${significant.format(from)} et plus`
      : `${significant.format(from)} à ${significant.format(until)}`,
  differenceStep: (from: number, until: number | undefined, way: 'less' | 'more'): string =>
    `${until === undefined ? `${significant.format(from)} et plus` : `${significant.format(from)} à ${significant.format(until)}`} ${way === 'less' ? 'de moins' : 'de plus'}`,
  under: (least: number): string => `Rien n’est coloré sous ${significant.format(least)}.`,
  /** The fixed scale needs no word; the other is named. */
  relative: (greatest: number): string =>
    typeset(
      `Échelle relative à cette image : le plus foncé vaut ${significant.format(greatest)}. Ne pas comparer à une autre période.`,
    ),
  fewer: 'Moins en B',
  more: 'Plus en B',
  unproven: 'Hachuré : pas plus que le hasard',
  unseen: 'Hachuré gris : non vu, trop peu de passages',
  unseenPlace: 'Lieu non vu : aucun passage',
  sure: 'Lieu à soutenir, sûr : plus que le hasard, même si un quart des passages n’était pas noté',
  probable: 'Lieu à soutenir, probable : plus que le hasard, vu les passages',
  noneProven: 'Aucun lieu ne dépasse le hasard sur cette période : la couleur seule ne prouve rien.',
  onlyProven: 'Seuls les lieux entourés dépassent le hasard ; la couleur seule ne prouve rien.',
  verdict: { sure: 'sûr', probable: 'probable' },
  placeLabel: (name: string, verdict: 'sure' | 'probable'): string =>
    `${name}\n${verdict === 'sure' ? 'sûr' : 'probable'}`,
  /** Added to the words of a place that the keyboard steps on. */
  provenPlace: (verdict: 'sure' | 'probable'): string =>
    `, lieu à soutenir : ${verdict === 'sure' ? 'sûr' : 'probable'}`,

  side: (side: 'A' | 'B', period: Period, isBefore: boolean): string =>
    typeset(`${side} · ${periodName(period)}${isBefore ? `, ${beforeRecordsWords.count}` : ''}`),
  sides: (a: Period, b: Period): string =>
    typeset(`À gauche A : ${periodName(a)} ; à droite B : ${periodName(b)}.`),
  split: 'Limite entre A et B',
  splitAt: (percent: number): string => typeset(`A sur ${format.number(percent)} % de la carte`),

  /** Counts are null before the records begin. */
  month: (period: Period, count: number | null): string =>
    typeset(`${format.capital(periodName(period))}, ${counted(count)}`),
  count: (count: number | null): string => counted(count),
  monthShort: (period: Period): string => format.shortMonth(period.from.slice(0, 7)),
} as const
