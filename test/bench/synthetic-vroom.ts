import type { SyntheticWeek } from './synthetic-week.ts'

/**
 * A week in VROOM's JSON input (docs/API.md of VROOM-Project/vroom, version 1.14): one vehicle a round, one job a stop
 * numbered from 1, prizes as priorities (0 to 100), a matrix of whole seconds under the profile `foot`.
 */
export const vroomInput = (week: SyntheticWeek) => {
  const { nodes, seconds, rounds, roundSeconds, service, prize, mustServe, windows } = week
  return {
    vehicles: Array.from({ length: rounds }, (_, round) => ({
      ...{ id: round + 1, profile: 'foot', start_index: 0, end_index: 0, time_window: [0, roundSeconds] },
    })),
    jobs: service.map((lasts, stop) => ({
      ...{ id: stop + 1, location_index: stop + 1, service: lasts },
      ...(!mustServe && { priority: prize[stop]! }),
      ...(windows[stop] && { time_windows: [windows[stop]] }),
    })),
    matrices: {
      foot: {
        durations: Array.from({ length: nodes }, (_, node) =>
          Array.from(seconds.subarray(node * nodes, (node + 1) * nodes)),
        ),
      },
    },
  }
}
