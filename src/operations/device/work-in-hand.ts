import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Session } from '../../store/session.ts'

/** Why the page can't be loaded again now: something is being written, drawn or worked out that would be lost. */
export const workInHand = (session: Session): Refusal | null => {
  const { dialog, sealing, saving, editing, importing, work, planning, comparison, advice } = session
  const isAsked = dialog !== 'none' || sealing
  const isMade = editing !== null || work !== null || (importing !== null && importing.state !== 'failed')
  const isSought = [planning, comparison, advice].some((each) => each?.state === 'running')
  return isAsked || isMade || isSought || saving !== 'saved' ? refusal('update-waits') : null
}
