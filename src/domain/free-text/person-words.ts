const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What only somebody does: *Benali refuse…*. */
export const personVerbs = list(
  "dit demande demandent explique refuse accepte confirme signale souhaite habite veut voudrait pense propose promet reconnait remercie raconte aimerait prefere conteste craint s'excuse menace insulte cherche aide apporte assure affirme vit travaille dort attend connait appelle rappelle passera viendra supporte comprend sait repond vient m'a m'ont",
)

/** Before a lower-case *rose* or at the start of a sentence, these say that it is somebody. */
export const beingVerbs = list(
  "a est sera etait avait va n'a n'est s'est s'occupe se ne lui nous m'a accompagne tient garde",
)

/** After these, a word all in capitals is somebody, and *à* leads to one. */
export const personCues = list(
  'avec chez par voisin voisine locataire gardien gardienne famille jeune frere freres soeur fils fille mere pere mari femme compagnon compagne ami amie nomme nommee appele appelee dit prenom nom prevenir appeler rappeler contacter rencontrer',
)
export const givingWords = list(
  'parle parler parlons dit dire demande demander remis remettre rendu rendre donne donner telephone telephoner rappele explique expliquer repondu repondre propose proposer cles cle salut bonjour merci bande ecrit ecrire laisse confie reproche reprochent grace',
)

/** After *chez*, what is not somebody's name. */
export const notHome = list(
  "lui elle elles eux nous vous moi toi soi le la les l' un une des d' son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes ce cet cette ces certains certaines plusieurs quelques deux trois quatre tous toutes tout chaque autrui qui quelqu'un personne l'un m mm mr mme mlle monsieur madame mademoiselle plus beaucoup un autre divers",
)
