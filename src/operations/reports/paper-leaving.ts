import type { Session } from '../../store/session.ts'
import type { Leaving } from '../releases/leave-as-file.ts'

/** How what leaves of the page shown is noted: as given today to whom the page is for. */
export const paperLeaving = ({ paper, today }: Pick<Session, 'paper' | 'today'>): Leaving => {
  const { form, to, period } = paper!
  return { form, to, on: today, period }
}
