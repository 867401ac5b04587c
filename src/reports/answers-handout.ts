import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import type { MethodHandout } from '../domain/method-handout.ts'
import { outreach } from '../messages/outreach.ts'
import { partnerName } from '../messages/partner-name.ts'

/**
 * The page given to residents of what they asked for and what came back: an action a section, the newest first, with what
 * is still waited for; actions to which nothing was answered are left out. Of one action when its id is given.
 */
export const answersHandout = (estate: Estate, day: CivilDate, only?: string): MethodHandout => {
  const { territory, fictional } = settingsOf(estate)
  const told = [...estate.action.values()]
    .filter(({ id }) => only === undefined || id === only)
    .filter(({ expectations }) => expectations.some(({ answer }) => answer))
    .sort((a, b) => ((a.days[0] ?? '') > (b.days[0] ?? '') ? -1 : 1))
  return {
    title: outreach.answers.title,
    territory,
    fictional,
    day,
    sections: told.map(({ title, days, expectations }) => ({
      title: outreach.answers.action(title, outreach.days(days)),
      paragraphs: [
        outreach.answers.lead(expectations.filter(({ answer }) => answer).length, expectations.length),
      ],
      list: expectations.map(({ text, to, answer }) => {
        const by = partnerName(estate, to ?? 'team')
        return answer
          ? outreach.answers.answered(text, answer.text, by, answer.on)
          : outreach.answers.waiting(text, by)
      }),
    })),
  }
}
