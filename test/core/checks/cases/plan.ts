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
}
