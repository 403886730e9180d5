import type { Phrases } from './phrases.ts'

export const english: Phrases = {
  attainment: {
    met: 'met',
    'on-course': 'on course',
    'off-course': 'off course',
    'not-yet-due': 'not yet due',
    'no-data': 'no data',
    suppressed: 'suppressed',
    'no-baseline': 'no baseline',
    'no-target': 'no target',
  },
  trend: {
    improving: 'improving',
    worsening: 'worsening',
    'no-clear-change': 'no clear change',
    'no-data': 'no data',
    suppressed: 'suppressed',
    'no-direction': 'nobody says which way is better',
  },
  counted: {
    'no-data': 'without data',
    suppressed: 'not shown',
    'no-baseline': 'without a baseline',
    'no-target': 'without a target',
    'no-clear-change': 'without a clear change',
    'no-direction': 'of which nobody says which way is better',
  },
  untitled: 'This indicator',
  baseline: 'baseline',
  stands: (title, now, when) => `${title} stands at ${now} (${when}).`,
  moved: (title, from, then, now, when, to) =>
    to === 'same'
      ? `${title} is where it was: ${from} (${then}), ${now} (${when}).`
      : `${title} ${to === 'up' ? 'rose' : 'fell'} from ${from} (${then}) to ${now} (${when}).`,
  nothing: (title) => `${title} has not been measured yet.`,
  nothingSince: (title, from, then) => `${title} stood at ${from} (${then}); nothing has been measured since.`,
  hidden: (title) => `The latest value of “${title}” is not shown, to protect the people it is about.`,
  met: (target) => `The target of ${target} is reached.`,
  metLate: (target) => `The target of ${target} was not reached by then; it is reached now.`,
  sinceLost: (target) => `The target of ${target} was reached; the value has moved away from it since.`,
  missed: (target) => `The target of ${target} was not reached.`,
  course: (expected, target, on) =>
    `On the way to ${target}, the value would then be ${expected}: it is ${on ? 'on' : 'off'} course.`,
  keeps: (target, within, kept) =>
    `It is to stay at ${target}${within === undefined ? '' : `, give or take ${within}`}: it is ${kept ? 'on' : 'off'} course.`,
  waiting: (target) => `The target of ${target} is not due yet.`,
  undatedTarget: (target) => `The target is ${target}; nobody has said by when.`,
  dueNotMeasured: (target) => `The day for the target of ${target} has passed; no value of that day is known yet.`,
  wrongSide: (target, baseline, better) =>
    `The target of ${target} lies ${better === 'up' ? 'below' : 'above'} the baseline of ${baseline}, while ${better === 'up' ? 'more' : 'less'} is said to be better. Once one of the two is mended, progress can be told.`,
  noBaseline: (target) => `Without a baseline, nobody can tell how far it has come towards the target of ${target}.`,
  noTarget: 'No target has been set.',
  noNumber: 'Its target is in words, without a number to compare with.',
  progress: (share, back) =>
    back ? 'It is further from the target than the baseline was.' : `That is ${share} of the way from the baseline.`,
  evenPath: 'The plan states no path, so an even one is assumed.',
  hiddenBaseline: 'Its baseline is not shown, to protect the people it is about, so progress is not told.',
  undatedBaseline: 'The baseline has no date, so nothing can be expected before the target is due.',
  assumedDirection: 'Which way is better is read from baseline and target.',
  provisional: 'The latest value is provisional.',
  overdue: (periodEnds) => `The value of the period up to ${periodEnds} has not come in yet.`,
  earlier: (target, outcome) =>
    outcome === 'met'
      ? `The earlier target of ${target} was reached.`
      : outcome === 'missed'
        ? `The earlier target of ${target} was not reached.`
        : outcome === 'unknown'
          ? `Whether the earlier target of ${target} was reached is not known.`
          : `Later, the target is ${target}.`,
  revised: (target, until, reason) =>
    `The target was ${target}${until === undefined ? '' : ` until ${until}`}; it was changed${reason ? `: “${reason}”` : ', and no reason is given'}.`,
  target: (value, deadline) => (deadline ? `${value} ${deadline}` : value),
  groups: (each) => `By group: ${each.join('; ')}.`,
  group: (name, value, when) =>
    value === undefined ? `${name}, not shown` : `${name}, ${value}${when ? ` (${when})` : ''}`,
  onlyGroups: 'Values are known of groups, not of the whole.',
  undated: (count, one) =>
    one ? 'One value without a date is left out.' : `${count} values without a date are left out.`,
  outside: (low, high, better) =>
    `That is ${better ? 'an improvement' : 'a turn for the worse'} beyond normal variation, which lies between ${low} and ${high}.`,
  longRun: (center, better) =>
    `The last eight values all lie on the ${better ? 'better' : 'worse'} side of the usual level, ${center}: it is ${better ? 'improving' : 'worsening'}.`,
  within: (low, high) => `There is no real change: normal variation lies between ${low} and ${high}.`,
  run: (count, better) =>
    `Each of the last three values is ${better ? 'better' : 'worse'} than the one before; with ${count} values, that may still be normal variation.`,
  few: (count, written) =>
    count === 1 ? 'One value shows no change yet.' : `The ${written} values there are show no clear change.`,
  tolerance: 'The change is too small to count, by the plan’s tolerance.',
  noDirection: 'Nobody has said which way is better.',
  performance: (count, written, each) =>
    `${count === 1 ? 'One performance indicator' : `${written} performance indicators`}: ${each}.`,
  population: (count, written, each) =>
    `${count === 1 ? 'One indicator' : `${written} indicators`} of the whole community, by which no agency is scored: ${each}.`,
  noIndicators: 'No indicator is in use here yet.',
}
