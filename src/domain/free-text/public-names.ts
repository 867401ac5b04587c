/**
 * Capitals that name no resident, lower case without accents: towns and countries, institutions, brands, feasts, and the
 * dead whose names streets, schools and halls bear.
 */
const TOWNS =
  'lille roubaix tourcoing villeneuve ascq mons baroeul marcq wasquehal hellemmes ronchin lambersart croix hem wattrelos armentieres douai lens arras dunkerque valenciennes cambrai maubeuge bethune calais amiens seclin lezennes tressin wazemmes fives moulins vauban esquermes paris lyon marseille bordeaux nantes toulouse strasbourg rennes nice montpellier bruxelles londres tournai nord flandre flandres artois picardie normandie bretagne bourgogne alsace france belgique algerie maroc tunisie turquie portugal espagne italie pologne roumanie ukraine russie syrie mali senegal guinee cameroun congo comores vietnam chine angleterre allemagne europe afrique asie mel'
const INSTITUTIONS =
  'ville mairie metropole departement region etat prefecture parquet tribunal police gendarmerie pompiers samu sdf mdph cesf lmh losc abej commissariat ccas caf cpam pmi emmaus secours croix-rouge restos mission pole cap education academie conseil comite cellule maison centre accueil espace club association collectif office habitat bailleur bailleurs protection service services direction atelier plan contrat cite politique fonds projet itineraires ecole college lycee poste tresor assurance mediateur mediatrice mediateurs saint sainte notre-dame eglise islam coran bible dieu allah anru qpv'
const BRANDS =
  'lidl aldi carrefour auchan leclerc intermarche action quick mcdo mcdonald kfc picard decathlon ikea gifi primark netto ilevia keolis transpole sncf ter enedis engie edf grdf ileo esterra veolia suez dalkia otis schindler kone thyssen thyssenkrupp intratone urmet vigik orange free sfr bouygues facebook whatsapp snapchat snap tiktok instagram insta twitter google youtube netflix amazon uber deliveroo chronopost colissimo vinted leboncoin doctolib pronote parcoursup citiz lime renault peugeot citroen clio twingo megane scenic kangoo dacia toyota yamaha honda kawasaki suzuki bmw mercedes audi volkswagen golf ford fiat polo tmax playstation xbox linky cerfa excel word pdf jcdecaux cannabis'
const FEASTS =
  'noel ramadan aid paques toussaint halloween pentecote ascension carnaval epiphanie chandeleur nouvel armistice internet covid vigipirate printemps automne hiver annee'
const DEAD =
  'jaures zola hugo pasteur curie ferry brel brassens mandela luther king parks lagrange allende moulin moquet picasso eluard aragon prevert pagnol joliot joliot-curie gagarine lamartine lafayette clemenceau gambetta foch joffre leclerc gaulle kennedy schuman adenauer mendes blum mauroy lenine robespierre voltaire rousseau moliere racine corneille balzac verlaine rimbaud baudelaire ampere branly veil gouges lacordaire sangnier dombrowski montaigne montesquieu diderot descartes perrault daudet camus sartre beauvoir dolto montessori freinet vinci galilee newton einstein bert cassin senghor schweitzer coubertin anquetil cerdan cocteau matisse monet renoir rodin debussy ravel berlioz chopin mozart gounod churchill roosevelt washington degeyter faidherbe napoleon jean-jaures rosa-parks jean-moulin victor-hugo jules-ferry'

const list = (words: string): readonly string[] => words.split(' ')
export const publicNames: ReadonlySet<string> = new Set(
  [TOWNS, INSTITUTIONS, BRANDS, FEASTS, DEAD].flatMap(list),
)
/** Borne by streets: with a first name before them (*Jean Jaurès*) both are let through. */
export const borneByStreets: ReadonlySet<string> = new Set(list(DEAD))
