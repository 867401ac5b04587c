export type GeojsonFlaw =
  | 'not-a-number'
  | 'short-position'
  | 'open-ring'
  | 'short-ring'
  | 'empty-ring'
  | 'short-line'
  | 'no-coordinates'
  | 'bad-bbox'
  | 'unknown-type'
  | 'no-type'
  | 'no-properties'
  | 'no-geometry'
  | 'no-features'
  | 'no-geometries'
  | 'not-an-object'
  | 'flat'
  | 'not-a-point'
  | 'not-a-surface'
  | 'hole-outside'
  | 'hole-fills'

/** What is wrong with a GeoJSON structure, as the end of a sentence. */
export const geojsonFlaws: Readonly<Record<GeojsonFlaw, string>> = {
  'not-a-number': 'une coordonnée n’est pas un nombre',
  'short-position': 'une position a moins de deux nombres',
  'open-ring': 'un contour n’est pas fermé',
  'short-ring': 'un contour a moins de quatre positions',
  'empty-ring': 'un contour est vide',
  'short-line': 'une ligne a moins de deux positions',
  'no-coordinates': 'les coordonnées manquent',
  'bad-bbox': 'l’emprise (bbox) est mal formée',
  'unknown-type': 'un type n’est pas de ceux de la norme (les majuscules comptent)',
  'no-type': 'le membre « type » manque',
  'no-properties': 'un objet n’a pas de membre « properties »',
  'no-geometry': 'un objet n’a pas de membre « geometry »',
  'no-features': 'la liste « features » manque',
  'no-geometries': 'la liste « geometries » manque',
  'not-an-object': 'ce qui est là n’est pas un objet GeoJSON',
  'not-a-point': 'seuls les points sont des entrées',
  'not-a-surface': 'un point ou une ligne n’est pas le contour d’un bâtiment',
  flat: 'le contour n’entoure aucune surface',
  'hole-outside': 'un trou sort du contour',
  'hole-fills': 'un trou couvre tout le contour',
}
