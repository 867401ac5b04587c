import type { Kind } from '../estate.ts'

/** Parts of the register, in its order. */
export const GROUPS = ['field', 'follow', 'partners', 'week', 'territory', 'sources', 'settings'] as const
export type Group = (typeof GROUPS)[number]

/** Who sees a kind on this device, or may be shown it: the team alone; whom its audience says; those who sat with it; all funders. */
export type Seen = 'team' | 'audience' | 'meeting' | 'funders'

/** Where each kind stands in the register. A kind added without its line does not compile. */
export const KIND_GROUPS: Readonly<Record<Kind, readonly [group: Group, seen: Seen]>> = {
  passage: ['field', 'team'],
  situation: ['field', 'audience'],
  intervention: ['field', 'team'],
  shiftNote: ['field', 'team'],
  weekClosure: ['field', 'team'],
  onCall: ['field', 'team'],
  request: ['follow', 'team'],
  relay: ['follow', 'team'],
  mediation: ['follow', 'team'],
  action: ['follow', 'funders'],
  project: ['follow', 'funders'],
  jointPlan: ['follow', 'funders'],
  barometer: ['follow', 'funders'],
  meeting: ['partners', 'meeting'],
  quarterFigures: ['partners', 'funders'],
  monthlyCount: ['partners', 'team'],
  taxRelief: ['partners', 'funders'],
  sending: ['partners', 'team'],
  landlord: ['partners', 'funders'],
  service: ['partners', 'funders'],
  pair: ['week', 'team'],
  roundTemplate: ['week', 'team'],
  support: ['week', 'team'],
  appointment: ['week', 'team'],
  exclusion: ['week', 'team'],
  placeRule: ['week', 'team'],
  weekChange: ['week', 'team'],
  weekEdition: ['week', 'team'],
  round: ['week', 'team'],
  stop: ['week', 'team'],
  unserved: ['week', 'team'],
  calendarMark: ['week', 'team'],
  savedView: ['week', 'team'],
  perimeter: ['territory', 'funders'],
  sector: ['territory', 'funders'],
  building: ['territory', 'funders'],
  entrance: ['territory', 'funders'],
  publicPlace: ['territory', 'funders'],
  receptionPlace: ['territory', 'funders'],
  street: ['territory', 'team'],
  greenSpace: ['territory', 'team'],
  landmark: ['territory', 'team'],
  address: ['sources', 'team'],
  housing: ['sources', 'team'],
  footprint: ['sources', 'team'],
  rnbBuilding: ['sources', 'team'],
  door: ['sources', 'team'],
  holding: ['sources', 'team'],
  link: ['sources', 'team'],
  dataset: ['sources', 'team'],
  reading: ['sources', 'team'],
  settings: ['settings', 'team'],
  code: ['settings', 'team'],
}

/** Kinds of a part of the register, in its order. */
export const kindsOf = (group: Group): readonly Kind[] =>
  (Object.keys(KIND_GROUPS) as Kind[]).filter((kind) => KIND_GROUPS[kind][0] === group)
