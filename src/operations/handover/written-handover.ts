import { type Estate, withRecords } from '../../domain/estate.ts'
import type { HandoverForm } from '../../domain/handover.ts'
import type { Fault } from '../../domain/refusal.ts'
import { isFault } from '../../domain/refusal.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { nextEdition } from '../../domain/week/week-edition-of.ts'
import { handover as words } from '../../messages/handover.ts'
import { type Handing, roundsHandover } from '../../reports/rounds-handover.ts'
import type { Done } from '../operation.ts'
import type { Ports } from '../ports.ts'

/** Writes rounds to a file, hands it to the browser, and notes the week as handed out when this is a new version of it. */
export const writtenHandover = async (
  estate: Estate,
  handing: Handing,
  form: HandoverForm,
  today: string,
  ports: Ports,
): Promise<Done | Fault> => {
  const { week } = handing
  const edition = nextEdition(estate, week, today)
  const file = await ports.writeRounds(roundsHandover(estate, handing, edition, ports.clock()), form)
  if (isFault(file)) return file
  const failed = await ports.saveBytes(file.name, file.bytes, file.type)
  if (failed) return failed
  return {
    kind: 'done',
    // What was written is what is noted, even if the week changed meanwhile. Written again, it changes nothing.
    ...(edition !== editionOf(estate, week) && { change: (now: Estate) => withRecords(now, [edition]) }),
    say: words.saved(file.name),
  }
}
