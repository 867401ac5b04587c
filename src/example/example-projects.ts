import { addDays, type CivilDate } from '../domain/civil-date.ts'
import type { Milestone, Project, ProjectMeans, ProjectStatus } from '../domain/follow-up/project.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { type ExampleScene, oneOf, workday } from './example-scene.ts'
import type { ExamplePartners } from './example-services.ts'

/** How each project of the texts goes: days from today at which its milestones are due; those behind us were reached. */
const COURSES: readonly {
  readonly status: ProjectStatus
  readonly begun: number
  readonly due: readonly number[]
  readonly means: readonly ProjectMeans[]
  readonly people: number
  readonly youths: number
}[] = [
  {
    status: 'done',
    begun: -250,
    due: [-230, -200, -150],
    means: ['residents-fund', 'landlord'],
    people: 14,
    youths: 3,
  },
  {
    status: 'under-way',
    begun: -110,
    due: [-80, 5, 40],
    means: ['association', 'premises'],
    people: 8,
    youths: 5,
  },
  {
    status: 'under-way',
    begun: -60,
    due: [-30, 12, 60],
    means: ['residents-fund', 'town'],
    people: 11,
    youths: 9,
  },
  { status: 'idea', begun: -10, due: [20, 45], means: ['equipment'], people: 3, youths: 0 },
]

/** Four projects of residents: done, under way with a milestone due soon, under way, an idea. */
export const exampleProjects = (scene: ExampleScene, partners: ExamplePartners): readonly Project[] => {
  const { today, publicPlaces, rng: of, idOf } = scene
  if (publicPlaces.length === 0) return []
  const rng = of('project')
  const helpers = [...partners.of.social, ...partners.of.education]
  return exampleTexts.projects.map(({ title, milestones: texts }, rank): Project => {
    const { status, begun, due, means, people, youths } = COURSES[rank]!
    const since = workday(addDays(today, begun))
    const milestones = texts.map((text, index): Milestone => {
      const on: CivilDate = workday(addDays(today, due[index]!))
      const isReached = due[index]! < 0
      return { id: `milestone-${index + 1}`, text, due: on, ...(isReached && { done: on }) }
    })
    const under = workday(addDays(since, 14))
    return {
      ...{ kind: 'project', id: idOf('project', rank), title, places: [oneOf(rng, publicPlaces)] },
      ...{ partners: helpers.length > 0 ? [oneOf(rng, helpers)] : [], means, milestones, people, youths },
      statusSteps: [
        { status: 'idea', on: since },
        ...(status === 'idea' ? [] : [{ status: 'under-way' as const, on: under }]),
        ...(status === 'done' ? [{ status, on: milestones.at(-1)!.due }] : []),
      ],
    }
  })
}
