import type { Cases } from '../support.ts'

export const cases: Cases = {
  'plan/no-timeline': {
    broken: [
      { id: 'a', kind: 'action', ref: '1.1' },
      { id: 'b', kind: 'action', parent: 'a' },
      { id: 'c', kind: 'action', ref: '1.2', status: 'Ongoing' },
      { id: 'd', kind: 'action', ref: '1.3', status: 'Completed' },
    ],
    mend: [{ id: 'a', timeline: 'Fall 2027' }],
    finds: ['a#timeline'],
    says: 'Action 1.1 has no timeline yet.',
  },
  'plan/undated': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '6.1', timeline: 'TBD', updatedOn: '2026-01-01' },
        { id: 'b', kind: 'action', ref: '6.2', timeline: 'TBD', updatedOn: '2026-11-01' },
        { id: 'c', kind: 'action', ref: '6.3', timeline: 'Fall 2027', updatedOn: '2026-01-01' },
      ],
      mend: [{ id: 'a', timeline: 'Q1 2027' }],
      finds: ['a#timeline'],
      says: 'On January 1, 2026 the date of action 6.1 was still to be determined, and none has been set since.',
      dit: 'Le 1er janvier 2026, la date de l’action 6.1 restait à déterminer, et aucune n’a été fixée depuis.',
    },
    {
      broken: [
        { id: 'p', kind: 'plan', documentDate: '2021-06-01' },
        { id: 'a', kind: 'action', ref: '6.1', timeline: { fr: 'À déterminer' } },
      ],
      mend: [{ id: 'u', kind: 'update', about: 'a', on: '2026-10-01', text: 'Waiting for the budget' }],
      finds: ['a#timeline'],
    },
  ],
  'plan/unclear-date': {
    broken: [{ id: 'a', kind: 'action', ref: '2.1', timeline: '2/1/12' }],
    mend: [{ id: 'a', timeline: '2012-01-02' }],
    finds: ['a#timeline'],
    says: 'The date of action 2.1 can be read in more than one way: “2/1/12”.',
  },
  'plan/late-unexplained': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '3.4', timeline: 'by August 2026', status: 'In progress' },
        { id: 'b', kind: 'action', ref: '3.5', timeline: 'by August 2027', status: 'In progress' },
      ],
      mend: [{ id: 'u', kind: 'update', about: 'a', on: '2026-10-01', text: 'The lamps arrive in March.' }],
      finds: ['a#status'],
      says: 'The date of action 3.4 passed on August 31, 2026; nothing on record says how it stands since.',
    },
    {
      broken: [{ id: 'a', kind: 'action', ref: '3.4', status: 'Behind schedule', updatedOn: '2026-10-01' }],
      mend: [{ id: 'a', comment: 'The grant came late.' }],
      finds: ['a#status'],
      says: 'Action 3.4 is reported as behind; what holds it up is not on record.',
    },
    {
      broken: [
        { id: 'a', kind: 'action', ref: '3.4', timeline: 'by August 2026', status: 'In progress' },
        { id: 'u', kind: 'update', about: 'a', on: '2026-10-01', text: 'Not sent yet', state: 'draft' },
      ],
      mend: [{ id: 'u', state: 'accepted' }],
      finds: ['a#status'],
    },
  ],
  'plan/stale': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '1.1', status: 'In progress', updatedOn: '2025-02-01' },
        { id: 'b', kind: 'action', ref: '1.2', status: 'In progress', updatedOn: '2026-02-01' },
        { id: 'c', kind: 'action', ref: '1.3', timeline: 'Fall 2028', updatedOn: '2025-02-01' },
      ],
      mend: [{ id: 'u', kind: 'update', about: 'a', on: '2026-11-01', text: 'Well under way' }],
      finds: ['a#status'],
      says: 'The last word on action 1.1 is from February 1, 2025.',
    },
    {
      broken: [
        { id: 'r', kind: 'round', opensOn: '2026-09-01', dueOn: '2026-09-30', asks: ['o'] },
        { id: 'o', kind: 'organization', name: 'Library' },
        { id: 'a', kind: 'action', ref: '1.1', status: 'In progress', updatedOn: '2026-05-01', leads: ['o'] },
        { id: 'b', kind: 'action', ref: '1.2', status: 'In progress', updatedOn: '2026-05-01' },
      ],
      mend: [{ id: 'a', updatedOn: '2026-09-20' }],
      finds: ['a#status'],
      says: 'The last word on action 1.1 is from May 1, 2026.',
    },
    {
      broken: [
        { id: 'p', kind: 'plan', publishedOn: '2026-06-01' },
        { id: 'a', kind: 'action', ref: '1.1', timeline: 'by December 2026' },
        { id: 'b', kind: 'action', ref: '1.2', timeline: 'Fall 2028' },
        { id: 'c', kind: 'action', ref: '1.3', timeline: 'TBD' },
      ],
      mend: [{ id: 'c', status: 'In progress', updatedOn: '2026-10-01' }],
      finds: ['c#status'],
      says: 'Nobody has said yet how action 1.3 stands.',
    },
  ],
  'plan/impossible-date': [
    {
      broken: [{ id: 'a', kind: 'action', ref: '1.1', timeline: '2026-02-31' }],
      mend: [{ id: 'a', timeline: '2026-02-28' }],
      finds: ['a#timeline'],
      says: 'In the timeline of action 1.1, a date is not in the calendar: “2026-02-31”.',
      dit: 'Dans l’échéancier de l’action 1.1, une date n’est pas au calendrier\u00a0: «\u00a02026-02-31\u00a0».',
    },
    {
      broken: [{ id: 'a', kind: 'action', ref: '1.1', timeline: 'June 2022 - March 2020' }],
      mend: [{ id: 'a', timeline: 'June 2020 - March 2022' }],
      finds: ['a#timeline'],
    },
  ],
  'plan/ends-before-start': [
    {
      broken: [{ id: 'g', kind: 'agreement', title: 'Data exchange', from: '2026-05-01', until: '2025-05-01' }],
      mend: [{ id: 'g', until: '2027-05-01' }],
      finds: ['g#until'],
      says: 'For the agreement “Data exchange”, the end (May 1, 2025) comes before the start (May 1, 2026).',
    },
    {
      broken: [
        { id: 'r', kind: 'round', title: 'Spring', opensOn: '2026-05-01', dueOn: '2026-04-01' },
        { id: 's', kind: 'membership', body: 'b', seat: 'Youth', from: '2026-05-01', until: '2026-04-01' },
        { id: 'm', kind: 'measurement', indicator: 'i', from: '2026-05-01', until: '2026-04-01' },
      ],
      mend: [
        { id: 'r', dueOn: '2026-05-01' },
        { id: 's', until: undefined },
        { id: 'm', from: '2026-03-01' },
      ],
      finds: ['s#until', 'm#until', 'r#dueOn'],
    },
  ],
  'plan/task-after-action': {
    broken: [
      { id: 'a', kind: 'action', ref: '4', timeline: 'by June 2027' },
      { id: 'b', kind: 'action', ref: '4.1', parent: 'a', timeline: 'September 2027' },
      { id: 'c', kind: 'action', ref: '4.2', parent: 'a', timeline: 'May 2027' },
    ],
    mend: [{ id: 'b', timeline: 'April 2027' }],
    finds: ['b+a#timeline'],
    says: 'Task 4.1 ends after its action 4, which is to be done by June 30, 2027.',
  },
  'plan/completed-with-open-tasks': [
    {
      broken: [
        { id: 'a', kind: 'action', ref: '4', status: 'Completed' },
        { id: 'b', kind: 'action', ref: '4.1', parent: 'a', status: 'In progress' },
        { id: 'c', kind: 'action', ref: '4.2', parent: 'a', status: 'Cancelled' },
        { id: 'd', kind: 'action', ref: '4.3', parent: 'a' },
      ],
      mend: [{ id: 'b', status: 'Completed' }],
      finds: ['a+b#status'],
      says: 'Action 4 is reported as completed while its task 4.1 is reported as open.',
    },
    {
      broken: [
        { id: 'a', kind: 'action', ref: '4', status: 'Completed' },
        { id: 'b', kind: 'action', ref: '4.1', parent: 'a', status: 'In progress' },
        { id: 'c', kind: 'action', ref: '4.2', parent: 'a', status: 'Not started' },
      ],
      mend: [{ id: 'a', status: 'In progress' }],
      finds: ['a+b+c#status'],
      says: 'Action 4 is reported as completed while its tasks 4.1 and 4.2 are reported as open.',
      dit: 'L’action 4 est signalée comme terminée alors que ses tâches 4.1 et 4.2 sont signalées comme ouvertes.',
    },
  ],
}
