import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked, suspectSpans } from '../../src/domain/free-text.ts'
import { processor } from '../bench/heat/processor.ts'

const NAMES = [
  'Rue de Bourgogne',
  'Avenue Marc Sangnier',
  'Parvis de la mairie',
  'Métro Mons Sarts',
  'Vilogia',
  'Partenord Habitat',
  'Logis Métropole',
  'Parking du Polyèdre',
]
const found = (text: string): string[] =>
  suspectSpans(text, NAMES).map(({ start, end }) => text.slice(start, end))

test.each([
  ['M. TESTARD se plaint du bruit', 'M. TESTARD'],
  ['rappeler Mme Modèle demain', 'Mme Modèle'],
  ['vu M.Dupont et sa voisine', 'M.Dupont'],
  ['tel 06/39/98/12/34', '06/39/98/12/34'],
  ['vu avec Monsieur Dupont-Martin au pied de l’immeuble', 'Monsieur Dupont-Martin'],
  ['Madame De La Tour demande un rendez-vous', 'Madame De La Tour'],
  ['mme dupont a appelé le bailleur', 'mme dupont'],
  ['monsieur benali habite au 3e', 'monsieur benali'],
  ['échange avec M. Ben Ali et son voisin', 'M. Ben Ali'],
  ['le Dr Lefebvre est passé', 'Dr Lefebvre'],
  ['M DUPONT signale une fuite', 'M DUPONT'],
  ['Mlle D. était présente', 'Mlle D.'],
  ['à la place de M. Durand', 'M. Durand'],
  ['dans la rue de M. Durand', 'M. Durand'],
  ['conflit avec la famille Lambert', 'famille Lambert'],
  ['les époux Martin sont en conflit', 'époux Martin'],
  ['le jeune Kevin mène le groupe', 'Kevin'],
  ['un garçon nommé Karim', 'Karim'],
  ['elle s’appelle Nadia', 'Nadia'],
  ['la gardienne Sylvie a nettoyé', 'Sylvie'],
  ['le locataire Moreau jette par la fenêtre', 'Moreau'],
  ['la mère de Enzo est informée', 'Enzo'],
  ['appt 12 Dupont', 'appt 12 Dupont'],
  ['appartement 304 (Lambert), bruit', 'appartement 304 (Lambert'],
  ['appt 304, porte gauche, famille X', 'appt 304, porte gauche, famille X'],
  ['logement 7 chez Martin', 'logement 7 chez Martin'],
  ['joignable au 06 39 98 12 34 le soir', '06 39 98 12 34'],
  ['tel 01.99.00.12.34', '01.99.00.12.34'],
  ['tél:0639981234', '0639981234'],
  ['+33 6 39 98 12 34 joignable', '+33 6 39 98 12 34'],
  ['0033639981234', '0033639981234'],
  ['numéro 06-39-98-12-34', '06-39-98-12-34'],
  ['écrire à prenom.nom@exemple.fr', 'prenom.nom@exemple.fr'],
  ['voir https://www.facebook.com/exemple.modele merci', 'https://www.facebook.com/exemple.modele'],
  ['son compte @modele_59', '@modele_59'],
  ['scooter AB-123-CD garé dans le hall', 'AB-123-CD'],
  ['scooter ab-123-cd garé dans le hall', 'ab-123-cd'],
  ['plaque AB 123 CD', 'AB 123 CD'],
  ['voiture 1234 ZZ 59', '1234 ZZ 59'],
  ['NIR 2 69 05 49 588 157 80', '2 69 05 49 588 157 80'],
  ['numéro 269054958815780', '269054958815780'],
  ['né le 12/05/1989', 'né le 12/05/1989'],
  ['née le 3 mai 2001', 'née le 3 mai 2001'],
  ['IBAN FR76 3000 1007 9412 3456 7890 185', 'FR76 3000 1007 9412 3456 7890 185'],
  ['vu avec Karim au 3', 'Karim'],
  ['vu avec karim au 3', 'karim'],
  ['VU AVEC KARIM AU 3', 'KARIM'],
  ['rencontre avec Sofiane B. devant le hall', 'Sofiane B.'],
  ['K. Diallo est passé', 'K. Diallo'],
  ['Benali refuse toute rencontre', 'Benali'],
  ['bruit chez belkacem', 'belkacem'],
  ['tel 06 3998-1234', '06 3998-1234'],
  ['prenom.nom arobase exemple point fr', 'prenom.nom arobase exemple point fr'],
  ['la plaque est ab 123 cd', 'ab 123 cd'],
  ['jeune homme noir de 16 ans', 'jeune homme noir'],
  ['sous traitement psychiatrique', 'psychiatrique'],
  ['déjà condamné pour trafic', 'déjà condamné'],
])('%s → %s', (text, expected) => expect(found(text)).toEqual([expected]))

test.each([
  '12 logements, 3 étages',
  'hall 12-14-16',
  '06/04/2026 à 18h30',
  '06.04.2026 18 30',
  'ligne 2 du métro',
  'N° 59410, code postal 59370',
  'rue du Général de Gaulle',
  'avenue Marc Sangnier',
  'place Monsieur-Vincent',
  'école Mme de Staël',
  'École Madame Curie',
  'avenue du Docteur Calmette',
  'réunion le 01 99 bis',
  'AB 12 CD',
  'bât. M. et bât. N.',
  'environ 0,6 km',
  'hall M. ou N.',
  'RAS',
  'rue jean jaurès, deux bancs cassés',
  'Le collectif Martin Luther King organise un loto',
  'Émile Zola : deux bancs à repeindre',
  'réunion avec la Mission Locale et Action Logement à Lille',
  'Codes A1 et D2, ligne L6',
  'Pierre tombée de la façade, olivier mort dans le bac',
  'urgence gaz : 0 800 47 33 33',
  'ascenseur hors service depuis lundi, gardien prévenu',
  'le gardien Vilogia a retiré les encombrants',
  'le gardien Partenord est prévenu',
  'madame est venue, monsieur aussi',
  'une dame demande un banc',
  'groupe de jeunes de 16 ans, musique, calme après échange',
  'Ferme-porte cassé au 12 rue de Bourgogne',
  'LE 123 DE LA RUE',
  'du 120 au 125',
  'porte d’origine cassée, mur blanc tagué',
  'Les Sarts, Mons-en-Barœul : le Parking du Polyèdre est sale',
  'famille nombreuse, logement trop petit',
  'depuis le 3, 17 sacs et 112 kg, 5 m. de long',
  'appartement 12 : fuite sur le palier',
])('%s is let through', (text) => expect(found(text)).toEqual([]))

test('a name of the territory covers a title, but not a person who stands beside it', () => {
  expect(suspectSpans('réunion à la salle, Maison M. Sangnier', ['Maison M. Sangnier'])).toEqual([])
  expect(found('M. Dupont Rue de Bourgogne')).not.toEqual([])
})

test('a label of a list keeps the name that a place bears; a note does not', () => {
  expect(suspectSpans('Les Tilleuls, Louise Durand', [], 'label')).toEqual([])
  expect(suspectSpans('Les Tilleuls, Louise Durand', [])).toHaveLength(1)
})

test('masking leaves the rest of the note and nothing suspect', () => {
  const text = 'vu M. Dupont (06 39 98 12 34) rue de Bourgogne'
  const hidden = masked(text, suspectSpans(text, NAMES))
  expect(hidden).toBe('vu [masqué] ([masqué]) rue de Bourgogne')
  expect(found(hidden)).toEqual([])
})

const note = fc.array(
  fc.constantFrom(
    'M. ',
    'Mme',
    ' Dupont',
    '06 39 98 12 34',
    'a@b.fr',
    'rue ',
    'é',
    ' ',
    '-',
    "'",
    '’',
    '12',
    'AB-123-CD',
    '😀',
    '\u00a0',
  ),
  { maxLength: 40 },
)
const runs = { numRuns: process.env.TOURNEE_LONG ? 5000 : 200 }

test('spans of any text are in order, apart, inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        note.map((parts) => parts.join('')),
      ),
      (text) => {
        let from = 0
        for (const { start, end } of suspectSpans(text, NAMES)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          from = end
        }
      },
    ),
    runs,
  )
})

test('a long note of any letter is read in time', () => {
  for (const unit of ['a', 'A', '0', 'a@', 'M. ', 'A ', "d'", 'FR76 ', 'www.', 'appt 1 ', 'Mme De la ']) {
    const start = processor()
    suspectSpans(unit.repeat(20_000), NAMES)
    expect(processor() - start, unit).toBeLessThan(1500)
  }
})
