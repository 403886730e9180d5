import type { Cases } from '../support.ts'

export const cases: Cases = {
  'plan/dangling-references': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '1.1', theme: 'gone', leads: ['role:Coordinator', 'o', 'lost'] },
        { id: 'o', kind: 'organization', name: 'Library' },
      ],
      mend: [
        { id: 'a', leads: ['role:Coordinator', 'o'] },
        { id: 'gone', kind: 'theme' },
      ],
      finds: ['a#theme', 'a#leads'],
    },
    {
      broken: [
        { id: 'a', kind: 'action', ref: '1.1', theme: 'o' },
        { id: 'o', kind: 'organization', name: 'Library' },
      ],
      mend: [{ id: 'a', theme: undefined }],
      finds: ['a#theme'],
      says: 'In the field “Theme” of 1.1, “Library” is of a kind that does not belong there.',
      dit: 'Dans le champ «\u00a0Thème\u00a0» de 1.1, «\u00a0Library\u00a0» est d’un type qui n’y a pas sa place.',
    },
    {
      broken: [{ id: 'a', kind: 'action', title: 'Walk', risks: ['x', 'y'] }],
      mend: [{ id: 'a', risks: [] }],
      finds: ['a#risks'],
      says: 'In the field “Risks addressed” of “Walk”, 2 links lead to something that is not in the plan.',
    },
  ],
  'plan/cycles': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '1', parent: 'c' },
        { id: 'b', kind: 'action', ref: '2', parent: 'a' },
        { id: 'c', kind: 'action', ref: '3', parent: 'b' },
        { id: 'd', kind: 'action', ref: '4', parent: 'c' },
      ],
      mend: [{ id: 'a', parent: undefined }],
      finds: ['a+c+b#parent'],
      says: '1, 3 and 2 are said to stand under each other, in a circle.',
    },
    {
      broken: [{ id: 't', kind: 'theme', title: 'Housing', parent: 't' }],
      mend: [{ id: 't', parent: undefined }],
      finds: ['t#parent'],
      says: '“Housing” is said to stand under itself.',
    },
  ],
  'plan/risk-without-strategy': [
    {
      broken: [
        { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
        { id: 's', kind: 'risk', title: 'Not a priority' },
        { id: 'f', kind: 'risk', title: 'A mentor', type: 'protective', priority: true },
      ],
      mend: [{ id: 'a', kind: 'action', risks: ['r'] }],
      finds: ['r'],
      says: 'No theme, action or community asset of the plan addresses the risk “Homelessness” yet.',
    },
    {
      broken: [{ id: 'r', kind: 'risk', title: 'Homelessness' }],
      mend: [{ id: 's', kind: 'asset', risks: ['r'] }],
      finds: ['r'],
    },
    {
      broken: [{ id: 'r', kind: 'risk', title: 'Homelessness' }],
      mend: [
        { id: 'm', kind: 'model', risks: ['r'] },
        { id: 'n', kind: 'node', model: 'm', level: 'activity' },
      ],
      finds: ['r'],
    },
  ],
  'plan/theme-without-outcome': [
    {
      broken: [
        { id: 't', kind: 'theme', ref: '2' },
        { id: 'u', kind: 'theme', ref: '2a', parent: 't' },
        { id: 'm', kind: 'model', theme: 'u' },
        { id: 'n', kind: 'node', model: 'm', level: 'output' },
      ],
      mend: [{ id: 'n', level: 'immediate' }],
      finds: ['t'],
      says: 'Theme 2 names no outcome yet.',
    },
    {
      broken: [{ id: 't', kind: 'theme', ref: '2' }],
      mend: [{ id: 'i', kind: 'indicator', measures: ['t'] }],
      finds: ['t'],
    },
  ],
  'plan/theme-without-action': {
    broken: [
      { id: 't', kind: 'theme', ref: '1' },
      { id: 'u', kind: 'theme', ref: '2' },
      { id: 'v', kind: 'theme', ref: '2.a', parent: 'u' },
      { id: 'a', kind: 'action', theme: 'v' },
    ],
    mend: [{ id: 'b', kind: 'action', theme: 't' }],
    finds: ['t'],
    says: 'There is no action under theme 1 yet.',
  },
  'plan/strategy-without-evidence': {
    broken: [
      { id: 'r', kind: 'risk', title: 'Homelessness' },
      { id: 'a', kind: 'action', ref: '1.1', risks: ['r'] },
      { id: 'b', kind: 'action', ref: '1.2' },
    ],
    mend: [{ id: 'a', evidence: { fr: 'Projet pilote de 2024' } }],
    finds: ['a#evidence'],
  },
  'plan/empty-areas': [
    {
      broken: [
        { id: 'p', kind: 'plan' },
        { id: 'a', kind: 'action', ref: '1.1' },
      ],
      mend: [
        {
          id: 'a',
          areas: ['social-development', 'prevention', 'risk-intervention', 'incident-response'],
        },
      ],
      finds: ['p#areas'],
      says: 'No action says which planning area it belongs to.',
    },
    {
      broken: [
        { id: 'p', kind: 'plan' },
        { id: 'a', kind: 'action', ref: '1.1', areas: ['social-development', 'prevention'] },
        { id: 's', kind: 'asset', areas: ['risk-intervention'] },
      ],
      mend: [{ id: 't', kind: 'theme', areas: ['incident-response'] }],
      finds: ['p#areas/incident-response'],
      says: 'Nothing in the plan is marked as incident response.',
    },
  ],
  'plan/asset-gaps': {
    broken: [
      { id: 'r', kind: 'risk', title: 'Homelessness' },
      { id: 's', kind: 'asset', risks: ['r'], areas: ['prevention'] },
      { id: 't', kind: 'theme', areas: ['risk-intervention'] },
      { id: 'a', kind: 'action', risks: ['r'], theme: 't' },
    ],
    mend: [{ id: 's', areas: ['prevention', 'social-development', 'incident-response'] }],
    finds: ['r'],
    says: 'Nobody is known to work on the risk “Homelessness” in social development and incident response.',
  },
  'plan/asset-overlaps': {
    broken: [
      { id: 'r', kind: 'risk', title: 'Loneliness' },
      {
        id: 's',
        kind: 'asset',
        title: 'Visits',
        type: 'strategy',
        risks: ['r'],
        areas: ['prevention'],
        groups: ['Seniors'],
      },
      {
        id: 't',
        kind: 'asset',
        title: 'Calls',
        type: 'strategy',
        risks: ['r'],
        areas: ['prevention'],
        groups: ['seniors'],
      },
      {
        id: 'u',
        kind: 'asset',
        title: 'Tutors',
        type: 'strategy',
        risks: ['r'],
        areas: ['prevention'],
        groups: ['Youth'],
      },
      { id: 'v', kind: 'asset', title: 'Table', type: 'group', risks: ['r'], areas: ['prevention'] },
    ],
    mend: [{ id: 't', areas: ['risk-intervention'] }],
    finds: ['r+s+t/prevention'],
    says: '“Visits” and “Calls” address the same risk, “Loneliness”, in prevention.',
  },
}
