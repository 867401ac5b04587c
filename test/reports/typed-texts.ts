import type { Kind, RecordOf } from '../../src/domain/estate.ts'

/** A text of a record is put where the test wants it. */
export type Fill = () => string
export type Fills<K extends Kind> = Readonly<Record<string, (record: RecordOf<K>, text: Fill) => RecordOf<K>>>

/**
 * Every text that a person may type about somebody, by kind. Names of the territory itself (places, sectors, funders, services,
 * labels of codes) are public, and no such text; a kind without any has an empty list, so that a new kind can't be forgotten.
 */
export const TYPED_TEXTS: { readonly [K in Kind]: Fills<K> } = {
  settings: {},
  dataset: {},
  reading: {},
  landlord: {},
  perimeter: {},
  sector: {},
  street: {},
  greenSpace: {},
  landmark: {},
  service: {},
  address: {},
  housing: {},
  footprint: {},
  rnbBuilding: {},
  door: {},
  holding: {},
  link: {},
  building: {},
  entrance: {},
  publicPlace: {},
  receptionPlace: {},
  pair: { name: (pair, text) => ({ ...pair, name: text() }) },
  roundTemplate: {},
  support: {},
  appointment: {},
  exclusion: {},
  placeRule: {},
  weekChange: {},
  weekEdition: {},
  round: {},
  stop: {},
  unserved: {},
  code: {},
  passage: {},
  situation: {
    note: (situation, text) => ({ ...situation, note: text() }),
    reference: (situation, text) => ({ ...situation, reference: text() }),
    photo: (situation, text) => ({ ...situation, photo: text() }),
    call: (situation, text) => ({ ...situation, call: { to: '18', reference: text() } }),
  },
  calendarMark: { name: (mark, text) => ({ ...mark, name: text() }) },
  savedView: { name: (view, text) => ({ ...view, name: text() }) },
  onCall: {
    name: (onCall, text) => ({ ...onCall, name: text() }),
    phone: (onCall, text) => ({ ...onCall, phone: text() }),
    hours: (onCall, text) => ({ ...onCall, hours: text() }),
  },
  shiftNote: { text: (note, text) => ({ ...note, text: text() }) },
  weekClosure: {},
  request: {
    note: (request, text) => ({ ...request, note: text() }),
    answer: (request, text) => ({
      ...request,
      answer: { on: request.answer?.on ?? request.on, outcome: 'answered', text: text() },
    }),
  },
  intervention: {},
  relay: { note: (relay, text) => ({ ...relay, note: text() }) },
  mediation: {
    caseCode: (mediation, text) => ({ ...mediation, caseCode: text() }),
    note: (mediation, text) => ({ ...mediation, note: text() }),
    meetings: (mediation, text) => ({
      ...mediation,
      meetings: mediation.meetings.map((each) => ({ ...each, note: text() })),
    }),
    agreements: (mediation, text) => ({
      ...mediation,
      agreements: mediation.agreements.map((each) => ({ ...each, text: text() })),
    }),
  },
  action: {
    title: (action, text) => ({ ...action, title: text() }),
    note: (action, text) => ({ ...action, note: text() }),
    expectations: (action, text) => ({
      ...action,
      expectations: action.expectations.map(({ answer, ...each }) => ({
        ...each,
        text: text(),
        ...(answer && { answer: { ...answer, text: text() } }),
      })),
    }),
    points: (action, text) => ({
      ...action,
      points: action.points.map((each) => ({ ...each, text: text() })),
    }),
    survey: (action, text) => ({
      ...action,
      ...(action.survey && {
        survey: {
          ...action.survey,
          questions: action.survey.questions.map(({ id, answers }) => ({
            id,
            text: text(),
            answers: answers.map(({ count }) => ({ count, label: text() })),
          })),
        },
      }),
    }),
  },
  project: {
    title: (project, text) => ({ ...project, title: text() }),
    note: (project, text) => ({ ...project, note: text() }),
    milestones: (project, text) => ({
      ...project,
      milestones: project.milestones.map((each) => ({ ...each, text: text() })),
    }),
  },
  jointPlan: {
    objective: (plan, text) => ({ ...plan, objective: text() }),
    note: (plan, text) => ({ ...plan, note: text() }),
    commitments: (plan, text) => ({
      ...plan,
      commitments: plan.commitments.map((each) => ({ ...each, text: text() })),
    }),
    evaluation: (plan, text) => ({
      ...plan,
      evaluation: { on: plan.until, result: 'partly', ...plan.evaluation, text: text() },
    }),
  },
  barometer: {},
  monthlyCount: {},
  quarterFigures: {},
  sending: {},
  taxRelief: {
    axes: (relief, text) => ({
      ...relief,
      axes: relief.axes.map((each) => ({ ...each, label: text(), text: text() })),
    }),
  },
  meeting: {
    where: (meeting, text) => ({ ...meeting, where: text() }),
    answers: (meeting, text) => ({
      ...meeting,
      answers: meeting.answers.map((each) => ({ ...each, text: text() })),
    }),
    decisions: (meeting, text) => ({
      ...meeting,
      decisions: meeting.decisions.map(({ settled, ...each }) => ({
        ...each,
        text: text(),
        ...(settled && { settled: { ...settled, text: text() } }),
      })),
    }),
  },
}
