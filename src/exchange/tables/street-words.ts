import { foldText } from '../../domain/fold-text.ts'

/** Kinds of streets and the ways they are shortened (La Poste, norm NF Z 10-011, and common use). */
const KINDS: Readonly<Record<string, string>> = {
  r: 'rue',
  rue: 'rue',
  av: 'avenue',
  ave: 'avenue',
  aven: 'avenue',
  avenue: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  boulevard: 'boulevard',
  all: 'allee',
  allee: 'allee',
  allees: 'allee',
  pl: 'place',
  place: 'place',
  imp: 'impasse',
  impasse: 'impasse',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  chemin: 'chemin',
  rte: 'route',
  route: 'route',
  sq: 'square',
  square: 'square',
  crs: 'cours',
  cours: 'cours',
  pass: 'passage',
  passage: 'passage',
  res: 'residence',
  residence: 'residence',
  qu: 'quai',
  quai: 'quai',
  sent: 'sentier',
  sentier: 'sentier',
  ham: 'hameau',
  hameau: 'hameau',
  lot: 'lotissement',
  lotissement: 'lotissement',
  esp: 'esplanade',
  esplanade: 'esplanade',
  mail: 'mail',
  parvis: 'parvis',
  cite: 'cite',
  clos: 'clos',
  cour: 'cour',
  rond: 'rond',
  villa: 'villa',
  parc: 'parc',
  promenade: 'promenade',
  prom: 'promenade',
  ruelle: 'ruelle',
  dreve: 'dreve',
}

/** Whether a text begins with a kind of street. */
export function isStreet(raw: string): boolean {
  const [first = '', second] = foldText(raw).split(' ', 2)
  return Object.hasOwn(KINDS, first) && second !== undefined
}

/** A street for comparing: folded, its kind written out (`r. de  Bourgogne` is `rue de bourgogne`). */
export function streetKey(raw: string): string {
  const [first = '', ...others] = foldText(raw).split(' ')
  return [Object.hasOwn(KINDS, first) ? KINDS[first] : first, ...others].join(' ')
}
