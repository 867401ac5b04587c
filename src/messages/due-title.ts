import type { Estate } from '../domain/estate.ts'
import { caseName } from '../domain/follow-up/case-code.ts'
import type { DueItem } from '../domain/follow-up/due-item.ts'
import { meetings } from './meetings.ts'
import { partnerName } from './partner-name.ts'
import { relayTitle } from './relay-title.ts'
import { requestTitle } from './request-title.ts'

/** What waits, in words: the record, and its part when one of its parts waits. The id where the record is gone. */
export const dueTitle = (estate: Estate, { kind, id, part }: DueItem): string => {
  const ofPart = <P extends { readonly id: string }>(parts: readonly P[] | undefined): P | undefined =>
    parts?.find((each) => each.id === part)
  const joined = (...all: readonly (string | undefined)[]): string =>
    all.filter((each) => each !== undefined && each !== '').join(' · ') || id
  switch (kind) {
    case 'request': {
      const request = estate.request.get(id)
      return request ? requestTitle(estate, request) : id
    }
    case 'relay': {
      const relay = estate.relay.get(id)
      return relay ? relayTitle(estate, relay) : id
    }
    case 'mediation': {
      const mediation = estate.mediation.get(id)
      return mediation ? joined(caseName(estate, mediation), ofPart(mediation.agreements)?.text) : id
    }
    case 'action': {
      const action = estate.action.get(id)
      return joined(action?.title, ofPart(action?.expectations)?.text)
    }
    case 'project': {
      const project = estate.project.get(id)
      return joined(project?.title, ofPart(project?.milestones)?.text)
    }
    case 'jointPlan': {
      const plan = estate.jointPlan.get(id)
      const commitment = ofPart(plan?.commitments)
      return joined(
        commitment ? `${partnerName(estate, commitment.partner)} : ${commitment.text}` : plan?.objective,
      )
    }
    case 'situation': {
      const code = estate.situation.get(id)?.code
      return code === undefined ? id : (estate.code.get(code)?.label ?? code)
    }
    case 'shiftNote':
      return estate.shiftNote.get(id)?.text ?? id
    case 'meeting': {
      const meeting = estate.meeting.get(id)
      if (!meeting) return id
      const funder = estate.landlord.get(meeting.funder ?? '')?.name
      return joined(ofPart(meeting.decisions)?.text ?? meetings.title(meeting.audience, funder))
    }
    default:
      return id
  }
}
