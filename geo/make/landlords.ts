/** The funders. `statedDwellings` are those the town council's decision names; a landlord's weight is its dwellings. */
export const LANDLORDS = [
  housing('vilogia', 'Vilogia', 'blue', 'plain', 1115),
  housing('partenord-habitat', 'Partenord Habitat', 'orange', 'diagonal', 1219),
  housing('logis-metropole', 'Logis Métropole', 'green', 'dots', 510),
  payer('ag2r-la-mondiale', 'AG2R La Mondiale', 'insurer', 'purple'),
  payer('ville', 'Ville de Mons-en-Barœul', 'town', 'grey'),
] as const

function housing(id: string, name: string, colour: string, pattern: string, dwellings: number) {
  const source = 'délibération du conseil municipal'
  return {
    id,
    name,
    role: 'landlord',
    colour,
    pattern,
    weight: dwellings,
    statedDwellings: dwellings,
    source,
  }
}

/** AG2R La Mondiale's weight is not published, and the town pays a share of its own: both are 0 in the key. */
function payer(id: string, name: string, role: 'insurer' | 'town', colour: string) {
  const source = 'délibération du conseil municipal'
  return { id, name, role, colour, pattern: 'plain', weight: 0, statedDwellings: null, source }
}
