import type { Position } from 'geojson'

type DrawnPlace = { readonly id: string; readonly name: string; readonly at: Position }
type DrawnPublicPlace = DrawnPlace & { readonly type: string }

/** Places put on the map by us, at [lng, lat], with neutral names, until the team draws its own. */
export const DRAWN_PLACES: {
  readonly public: readonly DrawnPublicPlace[]
  readonly reception: readonly DrawnPlace[]
} = {
  public: [
    place('place-parvis-mairie', 'Parvis de la mairie', 'square', 3.11086, 50.64255),
    place('place-metro-mairie', 'Abords du métro Mairie de Mons', 'underground', 3.109787, 50.642321),
    place('place-metro-fort', 'Abords du métro Fort de Mons', 'underground', 3.119435, 50.642062),
    place('place-metro-sarts', 'Abords du métro Mons Sarts', 'underground', 3.098973, 50.642082),
    place('place-square-nord', 'Square nord', 'square', 3.1132, 50.64526),
    place('place-parking-nord', 'Parking du square nord', 'car-park', 3.112, 50.64535),
    place('place-pelouse-nord-est', 'Pelouse nord-est', 'park', 3.1177, 50.64708),
    place('place-commerces-giratoire', 'Commerces du giratoire', 'shops', 3.1139, 50.6423),
    place('place-parking-polyedre', 'Parking du Polyèdre', 'car-park', 3.1149, 50.64085),
    place('place-jeux-sangnier', 'Aire de jeux Sangnier', 'playground', 3.11095, 50.6407),
    place('place-parc-sud', 'Parc sud', 'park', 3.1102, 50.6346),
    place('place-jeux-sud', 'Aire de jeux sud', 'playground', 3.10975, 50.6317),
  ],
  reception: [
    { id: 'reception-lien', name: 'Le LIEN', at: [3.11135, 50.6423] },
    { id: 'reception-nord', name: 'Accueil nord', at: [3.11375, 50.6459] },
    { id: 'reception-sud', name: 'Accueil sud', at: [3.1092, 50.6338] },
  ],
}

function place(id: string, name: string, type: string, lng: number, lat: number): DrawnPublicPlace {
  return { id, name, type, at: [lng, lat] }
}
