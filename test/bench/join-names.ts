/** Names of communes made up for the benchmark. */
export const COMMUNES = [
  ...['Saint-Aubert-lès-Prés', 'Villeneuve-la-Garde', 'Œuilly-sur-Marque', 'Marcq-les-Moulins', 'Hautecourt'],
  ...['Sainte-Berthe', 'La Madeleine-au-Bois', 'Fâches-Verlin', 'Bréville', 'Montreuil-l’Abbaye'],
  ...['Longpré-Saint-Vaast', 'Écaillon', 'Neuville-en-Pévèle', 'Templemars-le-Grand'],
] as const

export const TYPES = [
  ...['Rue', 'Rue', 'Rue', 'Rue', 'Rue', 'Rue', 'Rue', 'Avenue', 'Avenue', 'Boulevard', 'Place', 'Allée'],
  ...['Allée', 'Impasse', 'Square', 'Chemin', 'Résidence', 'Quai', 'Cours', 'Passage', 'Route'],
] as const

/** What streets of France are called after: people with the first name or title that plates give them, things, days. */
export const NAMES: readonly string[] = `
  Jean Jaurès|Jean Moulin|Victor Hugo|Émile Zola|Louis Pasteur|Léon Blum|Jules Ferry|Jules Guesde|Pierre Curie
  Marie Curie|Général de Gaulle|Général Leclerc|Maréchal Foch|Maréchal Joffre|Président Kennedy|Président Wilson
  Docteur Roux|Docteur Calmette|Docteur Schweitzer|Abbé Lemire|Abbé Pierre|Saint-Exupéry|Sainte-Barbe|Saint-Nicolas
  Saint-Vincent de Paul|Robert Schuman|Jean Monnet|Georges Clemenceau|Aristide Briand|Léon Gambetta|Anatole France
  Honoré de Balzac|Gustave Flaubert|Guy de Maupassant|Alphonse de Lamartine|Alfred de Musset|Paul Verlaine
  Arthur Rimbaud|Charles Baudelaire|Guillaume Apollinaire|Jacques Prévert|Paul Éluard|Louis Aragon|Albert Camus
  Jean-Paul Sartre|Simone de Beauvoir|Colette|George Sand|Marguerite Yourcenar|Françoise Dolto|Simone Veil
  Olympe de Gouges|Louise Michel|Rosa Parks|Nelson Mandela|Martin Luther King|Gandhi|Salvador Allende|Pablo Neruda
  Claude Debussy|Maurice Ravel|Hector Berlioz|Georges Bizet|Erik Satie|Frédéric Chopin|Mozart|Beethoven|Auguste Renoir
  Claude Monet|Édouard Manet|Paul Cézanne|Henri Matisse|Vincent Van Gogh|Camille Pissarro|Eugène Delacroix
  Auguste Rodin|Camille Claudel|Antoine Watteau|Nicolas Poussin|Jean Racine|Pierre Corneille|Molière|Voltaire
  Jean-Jacques Rousseau|Denis Diderot|Montesquieu|René Descartes|Blaise Pascal|Pierre de Fermat|Évariste Galois
  Lavoisier|Ampère|Claude Bernard|Ambroise Paré|Marcellin Berthelot|Denis Papin|Gay-Lussac|Louis Braille|Parmentier
  Roger Salengro|Pierre Brossolette|Gabriel Péri|Guy Môquet|Colonel Fabien|Missak Manouchian|Danielle Casanova
  Henri Barbusse|Romain Rolland|Marcel Sembat|Édouard Vaillant|Jean-Baptiste Clément|Eugène Pottier|Auguste Blanqui
  Charles Péguy|Jean Mermoz|Hélène Boucher|Roland Garros|Clément Ader|Louis Blériot|Guynemer|Marcel Cerdan
  Suzanne Lenglen|Pierre de Coubertin|Alain Colas|Éric Tabarly|Jacques Cartier|Samuel Champlain|La Pérouse|Surcouf
  Jean Bart|Duguay-Trouin|Vauban|Turenne|Condé|Bayard|Du Guesclin|Jeanne d’Arc|Jeanne Hachette|Faidherbe|Kléber
  Hoche|Marceau|Carnot|Danton|Robespierre|Saint-Just|Mirabeau|La Fayette|Rouget de Lisle|Camille Desmoulins
  Napoléon Ier|François Ier|Charles V|Louis XIV|Henri IV|Charlemagne|Clovis|Vercingétorix|Georges Pompidou
  François Mitterrand|Pierre Mendès France|Pierre Mauroy|Augustin Laurent|Victor Schœlcher|Aimé Césaire
  des Lilas|des Roses|des Acacias|des Tilleuls|des Peupliers|des Platanes|des Marronniers|du Chêne|des Bouleaux
  des Érables|des Cerisiers|des Pommiers|des Noisetiers|des Glycines|des Primevères|des Jonquilles|des Bleuets
  des Coquelicots|des Hirondelles|des Rossignols|des Mésanges|de l’Alouette|du Pinson|des Écureuils|du Moulin
  du Château|de l’Église|de la Mairie|de la Gare|de la Poste|de l’École|du Stade|du Marché|de la Fontaine|du Lavoir
  du Cimetière|de l’Abattoir|de la Briqueterie|de la Filature|des Tisserands|des Fileurs|des Mineurs|des Forgerons
  des Maraîchers|des Vignes|des Prés|des Champs|de la Plaine|du Bois|de la Forêt|de la Source|du Ruisseau|de la Marque
  de la Deûle|du Canal|du Port|du Pont|de l’Écluse|du Nord|du Midi|du Levant|de Lille|de Paris|de Bruxelles|de Gand
  de Tournai|d’Arras|d’Amiens|de Bourgogne|de Normandie|de Bretagne|de Provence|du Languedoc|d’Alsace|de Lorraine
  de Champagne|de Picardie|d’Artois|de Flandre|du 8 Mai 1945|du 11 Novembre 1918|du 14 Juillet|du 19 Mars 1962
  du 4 Septembre|de la République|de la Liberté|de l’Égalité|de la Fraternité|de la Paix|de la Libération
  de la Résistance|de l’Europe|des Nations Unies|des Droits de l’Homme|des Anciens Combattants|du Souvenir Français
  de l’Avenir|du Progrès|de l’Industrie|du Commerce|de l’Espérance|de la Solidarité|des Quatre Vents|du Beau Site
  de Bellevue|du Grand Cerf|du Petit Prince|du Vieux Puits|de la Haute Borne|de la Croix Rouge|du Fort|des Remparts
  de la Citadelle|des Carmes|des Augustins|des Ursulines|de l’Hôpital|du Béguinage|de la Chapelle|du Presbytère
`
  .trim()
  .split(/\s*[|\n]\s*/)
