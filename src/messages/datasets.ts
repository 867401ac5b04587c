/** Open data that the territory is made of: name as the screens say it, licence, and where it is free to take. */
export const datasets = {
  priorityAreas: {
    name: 'Quartiers prioritaires 2024',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.data.gouv.fr',
  },
  addresses: {
    name: 'Base adresse nationale',
    licence: 'Licence Ouverte 2.0',
    url: 'https://adresse.data.gouv.fr',
  },
  housing: {
    name: 'Répertoire du parc locatif social',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.statistiques.developpement-durable.gouv.fr',
  },
  rnb: {
    name: 'Référentiel national des bâtiments',
    licence: 'Licence Ouverte 2.0',
    url: 'https://rnb.beta.gouv.fr',
  },
  cadastre: {
    name: 'Cadastre, bâtiments',
    licence: 'Licence Ouverte 2.0',
    url: 'https://cadastre.data.gouv.fr',
  },
  openStreetMap: {
    name: 'OpenStreetMap',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
} as const

export const datasetWords = {
  landlordList: (landlord: string): string => `Patrimoine ${landlord}`,
  landlordLicence: 'Communiqué par le bailleur',
  importedFile: (file: string): string => `Fichier ${file}`,
  unknownLicence: 'Licence non précisée',
} as const
