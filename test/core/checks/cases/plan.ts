import type { Cases } from '../support.ts'

export const cases: Cases = {
  'plan/no-lead': [
    {
      broken: [
        { id: 't', kind: 'theme', title: 'Housing' },
        { id: 'a', kind: 'action', theme: 't', title: 'Light the paths along the river' },
        { id: 'b', kind: 'action', parent: 'a', title: 'Count the lamps' },
      ],
      mend: [{ id: 'a', leads: ['role:Coordinator'] }],
      finds: ['a#leads'],
      says: 'Nobody is named yet to lead action “Light the paths along the river”.',
      dit: 'Personne n’est encore désigné comme responsable de l’action «\u00a0Light the paths along the river\u00a0».',
    },
    {
      broken: [{ id: 'a', kind: 'action', ref: '3.4', title: 'Light the paths', status: 'In progress' }],
      mend: [{ id: 'a', status: 'Cancelled' }],
      finds: ['a#leads'],
      says: 'Nobody is named yet to lead action 3.4.',
    },
  ],
  'plan/duplicate-refs': {
    broken: [
      { id: 'a', kind: 'action', ref: '5.2', title: 'Walk' },
      { id: 'b', kind: 'action', ref: '5.2', title: 'Run' },
      { id: 't', kind: 'theme', ref: '5.2', title: 'A theme may share it' },
      { id: 'n', kind: 'node', ref: '1', model: 'm', level: 'output' },
      { id: 'o', kind: 'node', ref: '1', model: 'another', level: 'output' },
    ],
    mend: [{ id: 'b', ref: '5.3' }],
    finds: ['a+b#ref'],
    says: 'The ref 5.2 stands on 2 actions.',
    dit: 'La référence 5.2 figure sur 2 actions.',
  },
  'plan/heard-without-response': [
    {
      broken: [{ id: 'h', kind: 'heard', text: 'The paths are dark.' }],
      mend: [{ id: 'h', response: 'Lamps are planned.' }],
      finds: ['h#response'],
      says: 'What was done about “The paths are dark.” is not on record yet.',
    },
    {
      broken: [{ id: 'h', kind: 'heard', text: 'The paths are dark.' }],
      mend: [{ id: 'h', actions: ['a'] }],
      finds: ['h#response'],
    },
  ],
  'plan/recommendation-without-response': [
    {
      broken: [
        { id: 'r', kind: 'recommendation', ref: '7', response: 'pending' },
        { id: 's', kind: 'recommendation', ref: '8', response: 'not-supported' },
      ],
      mend: [{ id: 'r', responseText: 'To be decided with the board in May' }],
      finds: ['r#response'],
      says: 'Recommendation 7 has no response yet.',
    },
    {
      broken: [{ id: 'r', kind: 'recommendation', ref: '7', response: 'in-part', actions: ['gone'] }],
      mend: [{ id: 'gone', kind: 'action' }],
      finds: ['r#actions'],
      says: 'Recommendation 7 is supported; no action answers it yet.',
    },
  ],
  'plan/no-reporting': [
    {
      broken: [
        { id: 'p', kind: 'plan' },
        { id: 'a', kind: 'action' },
      ],
      mend: [{ id: 'a', reporting: 'Quarterly' }],
      finds: ['p'],
    },
    {
      broken: [
        { id: 'p', kind: 'plan' },
        { id: 'a', kind: 'action' },
      ],
      mend: [{ id: 'r', kind: 'round', dueOn: '2027-03-31' }],
      finds: ['p'],
    },
  ],
  'plan/no-review-date': {
    broken: [
      { id: 'p', kind: 'plan' },
      { id: 'a', kind: 'action' },
    ],
    mend: [{ id: 'p', reviewOn: '2028-06-01' }],
    finds: ['p#reviewOn'],
  },
  'plan/priority-without-reason': {
    broken: [
      { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
      { id: 's', kind: 'risk', title: 'Speeding' },
    ],
    mend: [{ id: 'r', rationale: 'Named in eleven of fourteen sessions' }],
    finds: ['r#rationale'],
    says: 'Why the risk “Homelessness” is a priority is not on record yet.',
  },
}
