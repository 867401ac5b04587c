const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After one of these a capital is somewhere's, rarely somebody's: *rue Jean Jaurès*, *café Martin*, *lycée Montebello*. */
export const placeWords = list(
  'rue rues avenue av boulevard bd allee allees impasse chemin quai square place placette parvis parc jardin mail cite quartier secteur passage cour pont rond-point giratoire route residence immeuble tour batiment bat ecole ecoles college lycee creche maternelle universite gymnase stade terrain dojo agora piscine salle espace maison centre foyer hopital clinique fondation metro station arret ligne tram bus gare mediatheque bibliotheque theatre cinema eglise mosquee paroisse cimetiere fort parking pharmacie boulangerie boucherie epicerie supermarche magasin cafe bar restaurant kebab snack tabac laverie garage association asso club collectif compagnie conseil groupe-scolaire entreprise societe prestataire statue fresque monument fete opel page site compte marque operation dispositif journal',
)

/** Streets, which keep their *de*: *rue de Bourgogne*. After another place and *de*, a first name owns it (*club de Karim*). */
export const streetWords = list(
  'rue rues avenue av boulevard bd allee allees impasse chemin quai square parvis quartier secteur cite pont route residence gare metro station arret ligne',
)
export const qualifiers = list(
  'social sociale socioculturel polyvalente polyvalent municipal municipale communal citoyen citoyenne sportif sportive culturel maternelle elementaire primaire prevention quartier vie sport foot football fetes commercial souterrain synthetique rouge scolaire hlm d du de des la le les l a au aux et',
)
