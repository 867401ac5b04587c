import { peopleSaid } from '../../domain/published/people-said.ts'
import { outreach as words } from '../../messages/outreach.ts'
import { reportOutreach as text } from '../../messages/report-outreach.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { actionsHeld } from './outreach.ts'
import type { SectionMaker } from './section-context.ts'
import { actionsInFact } from './week-fact.ts'

/** Actions held in the week by a line each, but those that its fact tells already. */
export const weekActions: SectionMaker = (context) => {
  const { estate, period } = context
  const told = actionsInFact(context)
  const items = actionsHeld(context, period)
    .filter(({ id }) => !told.includes(id))
    .map((action) => {
      const { form, theme, days, places } = action
      const met = text.met(peopleSaid(action).people)
      return text.line(
        ...([`${words.form[form]} (${words.theme[theme]})`, text.days(days)] as const),
        sectorWords(estate, places),
        met,
      )
    })
  return items.length === 0
    ? null
    : { id: 'week-actions', title: text.title, blocks: [{ kind: 'list', items }] }
}
