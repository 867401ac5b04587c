const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [whole, short] = line.trim().split(':') as [string, string]
        return [whole, ...short.trim().split(' ').filter(Boolean)].map((word): [string, string] => [
          word,
          whole,
        ])
      }),
  )

/**
 * Types of ways, by whole word and by the abbreviations that the tax office's list of ways (FANTOIR), the post
 * (AFNOR NF Z 10-011, annex) and landlords' lists use.
 */
export const WAY_TYPES = table(`
  rue: r
  avenue: av ave aven
  boulevard: bd bld blvd boul bvd
  place: pl plc
  allee: all al allees
  impasse: imp
  square: sq squ
  chemin: che chem chm ch
  route: rte rt
  quai: qu
  cours: crs
  cour:
  passage: pas pass psg
  residence: res resid rce
  lotissement: lot lotis
  hameau: ham
  faubourg: fg fbg faub
  cite:
  villa: vla
  rondpoint: rpt
  sentier: sen sent
  ruelle: rle rlle
  traverse: tra trav
  venelle: ven
  voie:
  esplanade: esp
  promenade: prom
  parvis: prv
  mail:
  montee: mte
  clos:
  domaine: dom
  quartier: qua quart
  chaussee: chs chau
  sente:
  dreve:
  parc:
  tour:
  immeuble: imm
`)

/** Types that name a set of buildings rather than a way: another type further on is the way's. */
export const SETTLEMENTS: ReadonlySet<string> = new Set([
  'residence',
  'lotissement',
  'cite',
  'quartier',
  'domaine',
  'clos',
  'parc',
  'tour',
  'immeuble',
])

/** Titles and words that lists shorten, numbers as words, months. */
export const SHORTENED = table(`
  saint: st
  sainte: ste
  saints: sts
  general: gal gen
  marechal: mal
  docteur: dr doct
  president: pdt pres presid
  professeur: prof pr
  commandant: cdt cmdt
  capitaine: cne cap
  colonel: col
  lieutenant: lt
  sergent: sgt
  amiral: am
  abbe: abb
  monseigneur: mgr
  madame: mme
  mademoiselle: mlle
  maitre: me
  comte: cte
  grand: gd gde grande grd grde
  petit: pt pte petite
  vieux: vx
  republique: rep republ
  liberation: liber
  janvier: janv
  fevrier: fev fevr
  juillet: juil
  novembre: nov
  decembre: dec
  resistance: resist
  1: premier premiere 1er 1ere ier iere un
  2: deux deuxieme second
  3: trois troisieme
  4: quatre quatrieme
  5: cinq cinquieme
  6: six sixieme
  7: sept septieme
  8: huit huitieme
  9: neuf
  10: dix dixieme
  11: onze onzieme
  14: quatorze quatorzieme
`)

/** Words that lists drop and add without thinking. */
export const ARTICLES: ReadonlySet<string> = new Set([
  ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'et', 'en'],
])

/** What follows is a part of the building, not of the way's name. */
export const INSIDE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'bat',
    'batiment',
    'hall',
    'escalier',
    'esc',
    'appt',
    'apt',
    'appartement',
    'entree',
    'etage',
    'bp',
    'cs',
  ],
])
