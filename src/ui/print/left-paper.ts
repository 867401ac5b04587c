import type { LeftPaper } from '../../store/exchange-session.ts'
import type { Session } from '../../store/session.ts'

/** The page that is left from one of its figures, and what it lies on. */
export const leftPaper = (
  { paper, meetingShown, exchangeView, workspace, selection }: Session,
  figure: string,
): LeftPaper | null =>
  paper && {
    paper: { ...paper, openAt: figure },
    under: { meetingShown, exchangeView, workspace, selection },
  }
