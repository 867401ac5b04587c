import type { AnyRecord } from '../domain/estate.ts'
import { exampleActions } from './example-actions.ts'
import { exampleBarometer } from './example-barometer.ts'
import { exampleInterventions } from './example-interventions.ts'
import { exampleJointPlans } from './example-joint-plans.ts'
import { exampleMediations } from './example-mediations.ts'
import { exampleMeetings } from './example-meetings.ts'
import { exampleOnCall } from './example-on-call.ts'
import { exampleProjects } from './example-projects.ts'
import { exampleRelays } from './example-relays.ts'
import { exampleRequests } from './example-requests.ts'
import type { ExampleScene } from './example-scene.ts'
import { examplePartners } from './example-services.ts'
import { exampleShiftNotes } from './example-shift-notes.ts'

/** What the team followed over the year and follows today: some of it due today, some late, most of it done. Nothing on an empty territory. */
export const exampleFollowUps = (scene: ExampleScene): readonly AnyRecord[] => {
  const partners = examplePartners(scene)
  return [
    ...partners.made,
    ...exampleOnCall(scene),
    ...exampleShiftNotes(scene),
    ...exampleRequests(scene, partners),
    ...exampleInterventions(scene),
    ...exampleRelays(scene, partners),
    ...exampleMediations(scene),
    ...exampleActions(scene, partners),
    ...exampleProjects(scene, partners),
    ...exampleJointPlans(scene),
    ...exampleMeetings(scene),
    ...exampleBarometer(scene),
  ]
}
