import type { TextFinding, TextPlace } from '../../domain/register/text-finding.ts'
import type { Session } from '../../store/session.ts'

/** The session without findings that are settled: the list says what is left, as it was read. */
export const withoutFindings =
  (isSettled: (finding: TextFinding) => boolean) =>
  ({ register }: Session): Partial<Session> =>
    register?.check
      ? {
          register: {
            ...register,
            check: {
              ...register.check,
              findings: register.check.findings.filter((each) => !isSettled(each)),
            },
          },
        }
      : {}

/** Whether two places are the same. */
export const isSamePlace = (one: TextPlace, other: TextPlace): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
