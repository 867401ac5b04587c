import type { ReadContext, Source } from '../../src/domain/import.ts'

/** A territory small enough to be read at a glance; its places stand where the corpus's rows do. */
export const readContext = (changes: Partial<ReadContext> = {}): ReadContext => ({
  landlords: [
    { id: 'vilogia', name: 'Vilogia' },
    { id: 'partenord-habitat', name: 'Partenord Habitat' },
    { id: 'logis-metropole', name: 'Logis Métropole' },
    { id: 'essai', name: 'Bailleur d’essai' },
  ],
  places: [
    { id: 'E001', name: 'Rue de Bourgogne', at: [3.1121, 50.6421], landlord: 'vilogia' },
    { id: 'E002', name: 'Tour Érable, entrée 3', at: [3.1147, 50.6433], landlord: 'vilogia' },
    { id: 'square', name: 'Square nord', at: [3.114, 50.643] },
    { id: 'sector-nord', name: 'Nord', at: [3.1121, 50.6421], sector: true },
  ],
  codes: [
    { id: 'A1', label: 'Dépôt d’encombrants' },
    { id: 'B1', label: 'Nuisances sonores' },
    { id: 'C2', label: 'Regroupement au pied d’immeuble' },
    { id: 'C5', label: 'Consommation de stupéfiants' },
    { id: 'D1', label: 'Dégradation volontaire' },
    { id: 'T1', label: 't' },
    { id: 'G1', label: 'Isolement' },
  ],
  bounds: [3.1085, 50.6392, 3.1178, 50.6467],
  bounded: true,
  timeZone: 'Europe/Paris',
  today: '2026-11-24',
  readings: {},
  knownNames: ['Rue de Bourgogne', 'Avenue Robert Schuman', 'Vilogia'],
  ...changes,
})

export const sourceOf = (content: string | Uint8Array, name = 'essai.txt'): Source => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    bytes: async () => bytes,
    stream: () => new Blob([bytes as BlobPart]).stream(),
  }
}
