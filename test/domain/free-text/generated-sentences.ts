import { type Rng, rngOf } from '../../../src/domain/rng.ts'
import { type Labelled, labelled } from './labelled.ts'

// None of these first names is in the detector's list: what is found here is found by the form of the sentence.
export const FIRST =
  'Adama Anouk Basile Célestine Dounia Evrard Firmin Hyacinthe Isaure Jocelin Kadiatou Lazare Maïssa Nourredine Oumou Perrine Quitterie Romaric Soumaya Tanguy Ulrich Vianney Wassila Yolaine Zacharia Svetlana Radu Piotr Tariq Lubna Eudes Cosmina Dragan Esperanza Faustin Gwladys Honorine Thibaud Ndeye Sékouba'.split(
    ' ',
  )
const LAST =
  'Abgrall Bouchareb Cattelain Descamps Echevarria Falempin Guermonprez Hennebelle Ivanescu Jankowiak Keita Lemahieu Mokhtari Nzambi Oukil Plouvier Queva Rachidi Sahraoui Tournemine Uzan Vanhoutte Wattiez Yildiz Zampieri Cissokho Delporte Hocquet Mekki Tavares'.split(
    ' ',
  )
const STREETS =
  'Roger Salengro|Louis Braille|Jean Mermoz|des Tilleuls|de Cambrai|Alexandre Dumas|du Docteur Roux'.split(
    '|',
  )
const PLACES =
  'le square nord|le parking du Polyèdre|l’école Louis Aragon|la salle Jean Vilar|la pharmacie Delmas|le hall B|le local à vélos|la médiathèque Simone Signoret|le métro Mons Sarts|le collège Albert Camus'.split(
    '|',
  )
const BODIES =
  'Vilogia|la CAF|le CCAS|Partenord Habitat|la Ville|Enedis|Logis Métropole|la Mission Locale|Auchan'.split(
    '|',
  )
const TROUBLES =
  'la fuite du 3e|le bruit du soir|les encombrants|la porte cassée|les odeurs de poubelle|le chauffage en panne|l’ascenseur arrêté|les trottinettes dans le hall'.split(
    '|',
  )
const ROLES = 'voisin|gardien|locataire|jeune|président du collectif|livreur'.split('|')
const ACTS =
  'demande un rendez-vous à propos de|signale encore|ne supporte plus|veut parler de|remercie pour le suivi de'.split(
    '|',
  )

type Draw = {
  readonly one: (list: readonly string[]) => string
  readonly odds: (part: number) => boolean
  readonly rng: Rng
}

const digits = ({ rng }: Draw, count: number): string =>
  Array.from({ length: count }, () => rng.int(0, 9)).join('')

/** Somebody as written without a title, or with one. */
const somebody = (draw: Draw): string => {
  const first = draw.one(FIRST)
  const last = draw.one(LAST)
  const form = draw.rng.int(0, 7)
  if (form <= 1) return `{name:${first}}`
  if (form === 2) return `{name:${first} ${last}}`
  if (form === 3) return `{name:${first} ${last[0]}.}`
  if (form === 4) return `{name:M. ${last}}`
  if (form === 5) return `{name:${draw.one(['Mme', 'Madame', 'mme', 'monsieur'])} ${last}}`
  if (form === 6) return `{name:${first[0]}. ${last}}`
  return `{name:${last}}`
}

const phone = (draw: Draw): string => {
  const pairs = [draw.one(['06', '07', '03']), ...Array.from({ length: 4 }, () => digits(draw, 2))]
  return `{phone:${pairs.join(draw.one([' ', '.', '-', '', ' ', ' - ', '/']))}}`
}
const email = (draw: Draw): string => {
  const user = draw.one(FIRST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const [at, dot] = draw.one(['@|.', '@|.', ' [at] |.', ' arobase | point ', '(at)|.']).split('|') as [
    string,
    string,
  ]
  return `{email:${user}${digits(draw, 2)}${at}exemple${dot}${draw.one(['fr', 'net', 'org'])}}`
}
const letters = (draw: Draw, count: number): string =>
  Array.from({ length: count }, () => draw.one([...'ABCDEFGHJKLMNPQRSTVWXYZ'])).join('')
const plate = (draw: Draw): string =>
  draw.odds(0.6)
    ? `{plate:${[letters(draw, 2), digits(draw, 3), letters(draw, 2)].join(draw.one(['-', ' ', '-']))}}`
    : `{plate:${draw.rng.int(1, 9)}${digits(draw, 3)} ${letters(draw, 2)} ${draw.one(['59', '62', '80'])}}`
const nir = (draw: Draw): string => {
  const parts = [
    draw.one(['1', '2']),
    digits(draw, 2),
    draw.one(['01', '06', '11']),
    '59',
    digits(draw, 3),
    digits(draw, 3),
  ]
  return `{social-number:${[...parts, ...(draw.odds(0.5) ? [digits(draw, 2)] : [])].join(draw.one(['', ' ']))}}`
}
const flat = (draw: Draw): string =>
  `{dwelling:${draw.one(['appt', 'Appartement', 'logement'])} ${draw.rng.int(1, 90)} ${draw.one(['chez ', '', '(', 'famille '])}${draw.one(LAST)}}`

const place = (draw: Draw): string =>
  draw.odds(0.5) ? draw.one(PLACES) : `le ${draw.rng.int(1, 99)} rue ${draw.one(STREETS)}`

/** Opening, clause, ending: each is drawn alone, so that a name stands at every place of a sentence. */
const CLAUSES: readonly (readonly [named: boolean, (draw: Draw) => string])[] = [
  [true, (d) => `${somebody(d)} ${d.one(ACTS)} ${d.one(TROUBLES)}`],
  [true, (d) => `rencontre avec ${somebody(d)} devant ${place(d)}`],
  [true, (d) => `le ${d.one(ROLES)} parle de ${somebody(d)} et de ${d.one(TROUBLES)}`],
  [true, (d) => `conflit entre ${somebody(d)} et ${somebody(d)} pour ${d.one(TROUBLES)}`],
  [true, (d) => `${d.one(TROUBLES)} : rappeler le ${phone(d)}`],
  [true, (d) => `écrire à ${email(d)} pour ${d.one(TROUBLES)}`],
  [true, (d) => `véhicule ${plate(d)} garé devant ${place(d)}`],
  [true, (d) => `numéro relevé ${nir(d)} sur un courrier`],
  [true, (d) => `bruit ${flat(d)}, vu à ${d.rng.int(8, 22)} h`],
  [
    false,
    (d) =>
      `${d.one(BODIES)} ${d.one(['a promis une réponse pour', 'demande des photos de'])} ${d.one(TROUBLES)}`,
  ],
  [
    false,
    (d) =>
      `passage devant ${place(d)} à ${d.rng.int(8, 22)} h ${d.rng.int(10, 59)}, ${d.rng.int(2, 40)} personnes`,
  ],
  [false, (d) => `le ${d.one(ROLES)} ${d.one(ACTS)} ${d.one(TROUBLES)}`],
  [
    false,
    (d) => `ticket ${digits(d, 4)}-${digits(d, 3)} ouvert par ${d.one(BODIES)} pour ${d.one(TROUBLES)}`,
  ],
  [
    false,
    (d) =>
      `${d.rng.int(2, 30)} logements sans eau du ${d.rng.int(1, 30)} au ${d.rng.int(1, 30)} ${d.one(['mai', 'juin', 'octobre'])}`,
  ],
  [false, (d) => `réunion prévue ${d.one(['mardi', 'Jeudi'])} avec ${d.one(BODIES)} et ${d.one(BODIES)}`],
]
const NAMED = CLAUSES.filter(([named]) => named)
const UNNAMED = CLAUSES.filter(([named]) => !named)

const raised = (text: string): string =>
  text.replace(
    /^(\{[a-z-]+:)?(.)/u,
    (_all, mark: string | undefined, letter: string) => (mark ?? '') + letter.toUpperCase(),
  )

/** Sentences of a grammar, with their labels; the same seed gives the same. About half name somebody. */
export function generatedSentences(seed: number, count: number): Labelled[] {
  const rng = rngOf(seed)
  const draw: Draw = {
    rng,
    one: (list) => list[rng.int(0, list.length - 1)]!,
    odds: (part) => rng.unit() < part,
  }
  return Array.from({ length: count }, () => {
    const clauses = draw.odds(0.5) ? NAMED : UNNAMED
    const first = clauses[rng.int(0, clauses.length - 1)]![1](draw)
    const second = draw.odds(0.3)
      ? `${draw.one([', puis ', '. ', ' ; '])}${UNNAMED[rng.int(0, UNNAMED.length - 1)]![1](draw)}`
      : ''
    const opening = draw.one(['', '', '', `Passage à ${rng.int(8, 22)} h : `, 'Le matin, '])
    const text = opening + first + second
    return labelled(draw.odds(0.8) ? raised(text) : text)
  })
}
