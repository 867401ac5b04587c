import { firstDayOf, lastDayOf, monthOf } from '../domain/civil-date.ts'
import type { Ranked, Ranking, RankLevel, Verdict } from '../domain/hotspots/ranking.ts'
import { dayCount, MONTH_DAYS, type Period } from '../domain/period.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const { situations } = format
const episodes = (count: number): string => format.count(count, 'épisode', 'épisodes')
const { passages } = format

/** « en 3 mois », « en 6 semaines », « en 5 jours ». */
export const during = (period: Period): string => {
  const days = dayCount(period)
  const wholeMonths =
    period.from === firstDayOf(monthOf(period.from)) && period.until === lastDayOf(monthOf(period.until))
  const months = Math.round(days / MONTH_DAYS)
  if (wholeMonths) return months === 1 ? 'en un mois' : `en ${months} mois`
  if (days < 14 && days % 7 !== 0) return `en ${format.count(days, 'jour', 'jours')}`
  return days < 14 ? 'en une semaine' : `en ${format.number(days / 7)} semaines`
}

/** Whether everything noted there was seen, and nothing of it followed: then situations are what is tested. */
const isPlain = ({ situations: all, episodes: tested }: Ranked): boolean => all === tested

const expected = (row: Ranked): string => {
  const value = row.expected ?? 0
  const noun = isPlain(row) ? ['attendue', 'attendues'] : ['attendu', 'attendus']
  // Below a tenth there would be a zero to read.
  return value < 0.05 ? `moins de 0,1 ${noun[0]}` : `${format.number(value, 1)} ${noun[value < 2 ? 0 : 1]}`
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  sure: 'Sûr',
  probable: 'Probable',
  'maybe-chance': 'Peut être le hasard',
  'not-seen': 'Non vu',
}

/** Without passages nobody of the team saw them: they are told as they were noted. */
const episodesSeen = (count: number, effort: Ranking['effort'], by = ''): string =>
  effort === 'equal' ? episodes(count) : `${episodes(count)} vu${count > 1 ? 's' : ''}${by}`

const proven = (row: Ranked, period: Period, effort: Ranking['effort']): string => {
  const why = effort === 'passages' ? 'vu les passages' : 'à parts égales'
  const how = row.verdict === 'sure' ? 'très peu probable par hasard' : 'peu probable par hasard'
  const counted = isPlain(row)
    ? `${situations(row.situations)} ${during(period)},`
    : `${situations(row.situations)} ${during(period)}, soit ${episodesSeen(row.episodes, effort, ' par l’équipe')} ;`
  return `${counted} ${expected(row)} ${why} : ${how}.`
}

const unproven = (row: Ranked, effort: Ranking['effort']): string => {
  const needs =
    row.needed !== null && row.needed > row.episodes
      ? ` ; il en faudrait ${format.number(row.needed)}`
      : row.needed === null
        ? ' ; aucun nombre ne suffirait sur cette période'
        : ''
  const counted = isPlain(row)
    ? situations(row.situations)
    : `${situations(row.situations)}, soit ${episodesSeen(row.episodes, effort)}`
  return `${counted} contre ${expected(row)} : peut être le hasard${needs}.`
}

/** The list beside the map: what it counts, its rows in plain words, what can't be seen. */
export const places = {
  title: 'Lieux à soutenir',
  situations,
  episodes,
  passages,
  /** « 148 situations · 1 930 passages ». */
  counts: (all: Pick<Ranking, 'situations' | 'passages'>): string =>
    typeset(`${situations(all.situations)}\u00a0· ${passages(all.passages)}`),
  /** Why there are fewer episodes than situations: « 210 vues en passant, soit 182 épisodes : … ». */
  compared: ({ seen, episodes: joined, counted }: Ranking): string =>
    typeset(
      counted === 'all'
        ? `Les situations proches dans le temps au même lieu sont réunies : ${episodes(joined)}.`
        : `La liste ne compare que ce qui est vu en passant : ${
            seen === 0 ? 'rien sur cette période' : `${situations(seen)}, soit ${episodes(joined)}`
          }.`,
    ),
  waiting: 'Calcul de ce qui dépasse le hasard…',
  failed: 'Ce qui dépasse le hasard n’a pas pu être calculé.',
  retry: 'Réessayer',
  countedHelp: 'Ce que comptent ces nombres',
  counted: ({
    situations: all,
    seen,
    episodes: joined,
    passages: made,
    counted,
  }: Ranking): readonly string[] =>
    [
      `${situations(all)} : tout ce qui a été noté sur la période avec ces choix, comme sur la carte.`,
      counted === 'all'
        ? 'Aucun passage n’est connu ici : toutes comptent, vues ou rapportées. La liste compare des nombres, pas des risques.'
        : `${format.count(seen, 'vue', 'vues')} par l’équipe lors d’un passage, ${format.number(all - seen)} ${all - seen < 2 ? 'rapportée' : 'rapportées'} par quelqu’un : celles-ci sont sur la carte, pas dans le test, faute de passages à mettre en face.`,
      `${episodes(joined)} : les situations ${counted === 'all' ? 'notées' : 'vues'} au même lieu à moins de 7 jours l’une de l’autre ne comptent qu’une fois.`,
      `${passages(made)} faits, tous lieux réunis${made > 0 ? `, soit ${format.number((joined * 100) / made, 1)} épisode pour 100 passages` : ''}.`,
    ].map(typeset),

  level: 'Par',
  levels: (viewer: 'team' | 'partners'): Readonly<Record<RankLevel, string>> => ({
    place: 'Entrée, lieu public',
    group: viewer === 'partners' ? 'Résidence' : 'Bâtiment',
    sector: 'Secteur',
  }),
  partnersLevels:
    'Partenaires : les familles B, C et E se lisent par résidence ou par secteur, pas par entrée.',
  publicElsewhere: 'Les lieux publics sont dans la liste « Entrée, lieu public ».',
  sectorsUntested: 'Les secteurs sont comptés, pas testés : trop peu nombreux pour être comparés entre eux.',

  verdict: verdictWords,
  verdictHelp: {
    sure: 'Reste prouvé même si un quart des passages n’avait pas été noté ; trois épisodes au moins.',
    probable: 'Dépasse ce que le hasard donne, toutes comparaisons comptées.',
    'maybe-chance': 'Compatible avec ce que le hasard donne, même en tête de liste.',
    'not-seen': 'Aucun passage : on ne sait pas. Ce n’est pas un lieu calme.',
  } as Readonly<Record<Verdict, string>>,
  section: {
    proven: 'Plus que le hasard',
    chance: 'Peut être le hasard',
    sectors: 'Secteurs',
    unseen: 'Non vu',
  },
  noneProven: 'Aucun lieu à soutenir n’est prouvé sur cette période.',
  noneProvenAt: {
    place: 'Aucune entrée, aucun lieu public n’est prouvé sur cette période.',
    group: 'Aucun bâtiment n’est prouvé sur cette période.',
    sector: '',
  } as Readonly<Record<RankLevel, string>>,
  provenElsewhere: {
    place: typeset('Aussi entourés sur la carte, par entrée ou lieu public :'),
    group: typeset('Aussi entourés sur la carte, par bâtiment :'),
  },
  namedVerdict: (name: string, verdict: Verdict): string =>
    `${name} (${verdictWords[verdict].toLocaleLowerCase('fr')})`,
  seeLevel: { place: 'Voir entrées et lieux publics', group: 'Voir les bâtiments' },
  lookLonger: 'Regarder sur douze mois',
  nothing: 'Aucune situation sur la période avec ces choix.',
  row: (row: Ranked, period: Period, effort: Ranking['effort']): string => {
    if (row.verdict === 'not-seen')
      return typeset(
        row.situations > 0
          ? `${situations(row.situations)}, aucun passage sur la période : non vu.`
          : 'Aucun passage sur la période : non vu.',
      )
    if (row.level === 'sector')
      return typeset(
        `${situations(row.situations)} ${during(period)}${isPlain(row) ? '' : `, soit ${episodesSeen(row.episodes, effort)}`}, ${passages(row.passages)}.`,
      )
    return typeset(row.verdict === 'maybe-chance' ? unproven(row, effort) : proven(row, period, effort))
  },
  /** « 7,1 pour 100 passages (de 4,3 à 11,1) ». */
  rate: ({ rate }: Pick<Ranked, 'rate'>): string =>
    rate
      ? typeset(
          `${format.number(rate.rate, 1)} pour 100 passages (de ${format.number(rate.low, 1)} à ${format.number(rate.high, 1)})`,
        )
      : '',
  last: (row: Ranked): string => (row.last ? typeset(`dernière le ${format.dayAndMonth(row.last)}`) : ''),
  more: (count: number): string => `Voir les ${format.number(count)} autres`,
  morePart: (count: number, left: number): string =>
    typeset(`Voir ${format.number(count)} des ${format.number(left)} autres`),
  quiet: (count: number): string =>
    typeset(
      `${format.count(count, 'autre lieu vu', 'autres lieux vus')} sans rien de noté sur la période : cela ne prouve pas le calme.`,
    ),
  unseenQuiet: (count: number): string =>
    typeset(`${format.count(count, 'lieu', 'lieux')} sans passage et sans rien de noté`),

  change: {
    new: 'nouveau',
    settled: 'installé',
    fading: 's’estompe',
    unproven: 'pas de changement prouvé',
  },
  changeHelp: 'Nouveau, installé, s’estompe : la règle',
  changeRules: [
    'On compare les trois derniers mois aux neuf d’avant, en épisodes par passage.',
    'Nouveau : plus que le hasard sur trois mois, pas sur les neuf d’avant, et le taux a monté (limite basse à 95 % au-dessus de 1).',
    'Installé : plus que le hasard sur les deux.',
    'S’estompe : plus que le hasard sur les neuf mois d’avant, plus maintenant, et le taux a baissé (limite haute à 95 % sous 1).',
    'Dans tous les autres cas : pas de changement prouvé.',
  ].map(typeset),

  limits: 'Ce que si peu de situations ne peut pas dire',
  month: typeset('Un mois ne peut pas désigner une entrée : prenez trois mois ou plus.'),
  detectable: (level: 'place' | 'group', times: number | null, all: Ranking, period: Period): string => {
    const perMonth = (count: number): number => Math.round((count * MONTH_DAYS) / dayCount(period))
    const now = `Avec ${situations(perMonth(all.situations))} par mois (${episodesSeen(perMonth(all.episodes), all.effort)})`
    const what = level === 'place' ? 'une entrée' : 'un bâtiment'
    const seen = level === 'place' ? 'vue' : 'vu'
    return typeset(
      times === null
        ? `${now}, ${what} ne peut pas être ${seen} ${during(period)}, même 20 fois au-dessus de l’attendu.`
        : `${now}, ${what} doit être ${format.number(times, 1)} fois au-dessus de l’attendu pour être ${seen} ${during(period)}.`,
    )
  },
  illusions: 'À savoir avant d’en parler',
  equalEffort: typeset(
    'Nombre de passages inconnu : chaque lieu compte une part égale. Ce sont des nombres, pas des risques.',
  ),
  series: (phi: number): string =>
    typeset(
      `Les situations viennent par séries : elles varient ${format.number(phi, 1)} fois plus que le hasard seul. Le test en tient compte, il en faut davantage pour prouver.`,
    ),
  partial: (period: Period, today: string): string =>
    typeset(
      `Période en cours : ${format.number(dayCount({ from: period.from, until: today }))} jours sur ${format.number(dayCount(period))}, arrêtés au ${format.day(today)}. Ne la comparez pas à une période entière.`,
    ),
  toCome: (from: string): string =>
    typeset(`La période commence le ${format.day(from)} : rien n’est encore noté.`),
} as const
