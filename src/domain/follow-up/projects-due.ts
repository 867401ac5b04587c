import type { DueItem } from './due-item.ts'
import type { Project } from './project.ts'
import { isProjectOver } from './project-steps.ts'

/** Milestones not reached of projects that go on, each on its day. */
export const projectsDue = (projects: Iterable<Project>): readonly DueItem[] =>
  [...projects].flatMap(({ kind, id, places, milestones, statusSteps }) => {
    if (isProjectOver({ statusSteps })) return []
    const since = statusSteps.at(-1)?.on
    const [place] = places
    return milestones
      .filter(({ done }) => done === undefined)
      .map(({ id: part, due }) => ({
        ...{ kind, id, part, due, reason: 'milestone' as const, since: since ?? due },
        ...(place !== undefined && { place }),
      }))
  })
