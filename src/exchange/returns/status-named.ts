import { foldText } from '../../domain/fold-text.ts'
import { MATERIAL_STATUSES, type Status } from '../../domain/situation.ts'
import { words } from '../../messages/words.ts'

/** What landlords write where our words are not used. */
const SYNONYMS: Readonly<Record<string, Status>> = {
  recu: 'transmitted',
  recue: 'transmitted',
  transmis: 'transmitted',
  'en cours': 'taken-up',
  'pris en charge': 'taken-up',
  commande: 'taken-up',
  commandee: 'taken-up',
  planifie: 'taken-up',
  planifiee: 'taken-up',
  programme: 'taken-up',
  programmee: 'taken-up',
  'en attente': 'taken-up',
  fait: 'done',
  realise: 'done',
  realisee: 'done',
  repare: 'done',
  reparee: 'done',
  enleve: 'done',
  enlevee: 'done',
  nettoye: 'done',
  nettoyee: 'done',
  termine: 'done',
  terminee: 'done',
  traite: 'done',
  traitee: 'done',
  resolu: 'done',
  resolue: 'done',
  clos: 'done',
  close: 'done',
  cloture: 'done',
  cloturee: 'done',
}

const OURS: ReadonlyMap<string, Status> = new Map(
  MATERIAL_STATUSES.map((status) => [foldText(words.status[status]), status]),
)

/** The status that a cell says, in our words or in those that landlords use; null when it is none. */
export const statusNamed = (cell: string): Status | null => {
  const said = foldText(cell)
  return OURS.get(said) ?? (Object.hasOwn(SYNONYMS, said) ? SYNONYMS[said]! : null)
}
