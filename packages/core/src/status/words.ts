import type { StatusWord } from './types.ts'

/** A row of the built-in vocabulary. */
export interface KnownWord extends StatusWord {
  /** How the words say that the work goes, which is not a stage: 'on-track' or 'behind'. */
  readonly pace?: 'on-track' | 'behind'
  /** How a date behind the words is meant: "launched in 2013" starts then. */
  readonly then?: 'start' | 'end'
  /** Less than 0.95 where the words alone do not settle the stage. */
  readonly confidence?: number
}

/**
 * Status words of published plans in English and French. Commas part phrases; accents, case and hyphens are left out;
 * a `+` stands for the endings e, s and es; `*` marks a word that counts only alone in its stretch of text, since
 * it is also a verb or adjective of ordinary prose.
 */
export const statusWords: readonly KnownWord[] = [
  {
    stage: 'completed',
    says: 'completed,complete*,done*,finished,achieved,fulfilled,implemented,fully implemented,accomplished,closed*,delivered*,first step completed,termine+,completee,completes,completees,acheve+,realise+,accompli+,atteint+,livre+*,mis en oeuvre,mises en oeuvre,clos*,fait*,premiere etape terminee',
  },
  {
    stage: 'completed',
    confidence: 0.7,
    says: 'published,enacted,adopted,approved,held*,adopte+,publie+,approuve+',
  },
  { stage: 'completed', confidence: 0.7, then: 'start', says: 'launched,established,lance+' },
  {
    stage: 'in-progress',
    says: 'in progress,under way,underway,progressing,active*,substantially complete,mostly complete,nearly complete,partially complete,partially completed,partially implemented,partly implemented,en cours,partiellement realise+,partiellement termine+,partiellement mis en oeuvre,presque termine+',
  },
  {
    stage: 'in-progress',
    then: 'start',
    says: 'started*,has started,have started,began*,begun,commenced,initiated,entame+,amorce+,commence+*,a commence,ont commence,a debute,debute+*',
  },
  {
    stage: 'in-progress',
    pace: 'on-track',
    says: 'on track,on target,on schedule,en bonne voie,dans les temps,sur la bonne voie',
  },
  {
    stage: 'in-progress',
    pace: 'behind',
    confidence: 0.8,
    says: 'some delay,some disruption,lagging,behind,behind schedule,insufficient progress,off track,major disruption,en retard',
  },
  { stage: 'in-progress', pace: 'behind', confidence: 0.6, says: 'delayed,overdue,running late,retarde+' },
  { stage: 'in-progress', confidence: 0.6, says: 'monitoring*,caution*,at risk*,a risque*,a surveiller*' },
  {
    stage: 'in-progress',
    nature: 'standing',
    says: 'ongoing,on going,continuous,continuing,continues,considered ongoing,standing*,year round,permanent+*,continu+*,en continu,continue*,se poursuit,se poursuivent,en permanence',
  },
  { nature: 'recurring', says: 'recurring,recurrent+' },
  {
    stage: 'not-started',
    says: 'not started,not yet started,not begun,not yet begun,not commenced,not yet commenced,upcoming*,planned*,scheduled*,new*,to do*,non commence+,non debute+,non entame+,pas commence+,pas encore commence+,pas debute+,pas encore debute+,a venir*,prevu+*,planifie+*,a faire*,nouveau*,nouvelle*',
  },
  {
    stage: 'not-started',
    then: 'start',
    says: 'yet to start,yet to begin,were to commence,was to commence,were to start,was to start,to start*,to begin*,to commence*,a commencer*',
  },
  {
    stage: 'on-hold',
    says: 'on hold,paused,progress paused,progressed paused,stalled,deferred,postponed,suspended,en suspens,en pause,suspendu+,reporte+*,interrompu+,mis en veilleuse',
  },
  {
    stage: 'cancelled',
    says: 'cancelled,canceled,abandoned,withdrawn,discontinued,not proceeding,will not proceed,no longer proceeding,no longer pursued,no longer planned,annule+,abandonne+,retire+*',
  },
  {
    decision: 'pending',
    then: 'end',
    says: 'pending approval,awaiting approval,pending decision',
  },
  {
    decision: 'pending',
    says: 'under review,under consideration,en attente d approbation,a l etude,a l examen,en attente de decision',
  },
  { decision: 'supported', says: 'supported,accepted,agreed*,endorsed,appuye+,accepte+,entierine+' },
  {
    decision: 'in-part',
    says: 'supported in part,partially supported,partly supported,accepted in part,partially accepted,appuye+ en partie,partiellement appuye+,accepte+ en partie,partiellement accepte+',
  },
  {
    decision: 'not-supported',
    says: 'not supported,not accepted,rejected,declined,non appuye+,non accepte+,rejete+,refuse+',
  },
  {
    stage: 'unknown',
    confidence: 0.8,
    says: 'incomplete,not complete,not completed,not yet complete,not yet completed,not achieved,no information,not reported,unknown,not available,n a*,not applicable,pending*,inconnu+,incomplet+,incomplete+,non declare+,non termine+,pas termine+,sans objet,en attente*,s o*',
  },
]
