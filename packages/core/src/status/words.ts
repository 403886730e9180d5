import type { StatusWord } from './types.ts'

/** A row of the built-in vocabulary. */
export interface KnownWord extends StatusWord {
  /** How the words say that the work goes, which is not a stage: 'on-track' or 'behind'. */
  readonly pace?: 'on-track' | 'behind'
  /** Completed or supported words beside these are meant in part. */
  readonly partly?: true
  /** Completed words that say nothing beside another stage: "Closed – superseded" is cancelled. */
  readonly yields?: true
  /** How a date behind the words is meant: "launched in 2013" starts then. */
  readonly then?: 'start' | 'end'
  /** How it is meant where they are not so yet: "will be completed in 2026". */
  readonly due?: 'end'
  /** Less than 0.95 where the words alone do not settle the stage. */
  readonly confidence?: number
}

/**
 * Status words of published plans in English and French. Commas part phrases; accents, case and hyphens are left out;
 * a `+` stands for the endings e, s and es; `*` marks a word that counts only alone in its stretch of text, since
 * it is also a verb or adjective of ordinary prose. What "not", "to be" and the like stand before is not listed: started
 * words are then not started, and completed ones say nothing.
 */
export const statusWords: readonly KnownWord[] = [
  {
    stage: 'completed',
    due: 'end',
    says: 'completed,complete*,finished,finalized,finalised,first step completed,termine+,completee,completes,completees,acheve+,finalise+,premiere etape terminee',
  },
  {
    stage: 'completed',
    says: 'done*,achieved,fulfilled,met*,fully met,implemented,accomplished,delivered*,ended,concluded,pris fin,a pris fin,ont pris fin,realise+,accompli+,atteint+,livre+*,applique+*,mis en oeuvre,mises en oeuvre,mise en oeuvre integrale,fait*,resolved,addressed,in place,en place,mis en place,mene+ a bien,mene+ a terme,implante+,instaure+,integre+*,embedded,obtenu+*,installe+*,deploye+*,operationnel+*,operationnelle+*,rolled out,operational*,installed*',
  },
  {
    stage: 'completed',
    confidence: 0.7,
    says: 'published,presented,occurred,took place,enacted,issued,awarded,submitted,depose+,elabore+,signed,held*,publie+,signe+,valide+,eu lieu,effectue+*,tenu+*',
  },
  { stage: 'completed', yields: true, says: 'closed*,action closed,clos*,ferme+*' },
  { stage: 'cancelled', confidence: 0.7, says: 'risk accepted,accepted risk,risque accepte' },
  { stage: 'cancelled', decision: 'not-supported', confidence: 0.7, says: 'non retenu+,pas retenu+' },
  { decision: 'supported', confidence: 0.7, says: 'retenu+*' },
  { stage: 'completed', confidence: 0.7, then: 'start', says: 'launched,established,lance+' },
  {
    stage: 'in-progress',
    says: 'in progress,work in progress,in process,under way,underway,progressing,progress made,making progress,actions taken,progress continues,some progress,good progress,significant progress,limited progress,little progress,work begun,work continues,under development,in development,under construction,implementing,being developed,being drafted,currently developing,in the works,working to,working on,working with,nearing completion,near completion,final stages,in planning,in design,in implementation,in delivery,in preparation,resumed*,early stages,being prepared,currently underway,well advanced,well underway,approaching due date,further action required,en revision,en validation,en consultation,active*,en cours,en cours de realisation,en cours d elaboration,en realisation,en voie de realisation,en voie de finition,en voie d achevement,en voie d etre,en train d,en train de,actions prises,progres accomplis,en developpement,en elaboration,en preparation,en traitement,en redaction,a poursuivre*,en planification,en conception,en deploiement,en construction,en implantation,en execution,en phase de,en phase d,bien avance+,avance+*,progresse*,progressent*,a terminer*,a completer*,a finaliser*,mise en oeuvre incomplete,mise en oeuvre partielle,realisation des travaux,travaux en cours',
  },
  { stage: 'in-progress', confidence: 0.6, says: 'planning*,drafting*,partial*,partiel*,partielle*' },
  {
    stage: 'in-progress',
    confidence: 0.8,
    partly: true,
    says: 'partially,partly,more or less,all but,to a large extent,close to,not quite,not fully,in part,substantially,substantively,mostly,largely,nearly,almost,practically,pratiquement,in principle,partiellement,en partie,en bonne partie,en majeure partie,quasiment,pas entierement,pas tout a fait,presque,en principe,en grande partie',
  },
  {
    stage: 'in-progress',
    then: 'start',
    says: 'started*,began*,begun,commenced,initiated,undertaken,entame+,amorce+,commence+*,a commence,a debute,debute+*,a entrepris,entrepris+*,demarre+*',
  },
  {
    stage: 'in-progress',
    pace: 'on-track',
    says: 'on track,on target,on schedule,on time,ahead of schedule,selon l echeancier,en bonne voie,dans les temps,dans les delais,sur la bonne voie',
  },
  {
    stage: 'in-progress',
    pace: 'behind',
    confidence: 0.7,
    says: 'some delay,some delays,some disruption,lagging,behind,behind schedule,insufficient progress,off track,not on track,major disruption,en retard',
  },
  { stage: 'in-progress', pace: 'behind', confidence: 0.6, says: 'delayed,overdue,running late,retarde+,retard*' },
  { stage: 'in-progress', confidence: 0.6, says: 'caution*,at risk*,a risque*,a surveiller*' },
  { stage: 'in-progress', nature: 'standing', confidence: 0.6, says: 'monitoring*' },
  {
    stage: 'completed',
    nature: 'standing',
    says: 'embedded in practice,embedded in operations,embedded in regular operations,embedded into operations,operationalized,operationalised,now part of regular operations,part of day to day operations,part of daily operations,part of normal operations,integre+ aux operations,integre+ aux operations courantes,integre+ aux activites courantes,integre+ aux pratiques,integre+ dans les pratiques',
  },
  {
    stage: 'in-progress',
    nature: 'standing',
    says: 'ongoing,on going,continuous,continuing,continues,continous,considered ongoing,part of regular operations,business as usual,and running,mesure permanente,standing*,standing item,sustained*,permanent program,programme permanent,year round,permanent+*,continu+*,en continu,continue*,se poursuit,se poursuivent,en permanence,en tout temps,activites courantes,operations courantes,poursuite*,reconduit+*,cours normal des activites',
  },
  { nature: 'recurring', stage: 'in-progress', says: 'recurring,recurrent+' },
  {
    stage: 'not-started',
    says: 'upcoming*,planned*,scheduled*,new*,future*,to do*,a venir,prevu+*,planifie+*,a planifier,a lancer*,pas fait+,a faire*,a realiser*,nouveau*,nouvelle*,programme+*,not done,non initie+,non fait+,a entreprendre*,a amorcer*,a debuter*,a mettre en oeuvre,a mettre en place,work to come,travaux a venir',
  },
  {
    stage: 'not-started',
    confidence: 0.7,
    says: 'no progress,no action,no activity,aucun avancement,aucune activite,aucune action,aucun progres',
  },
  {
    stage: 'not-started',
    says: 'not started,yet to start,yet to begin,yet to commence,non commence+,pas commence+',
  },
  {
    stage: 'not-started',
    then: 'start',
    says: 'were to commence,was to commence,were to start,was to start,to start*,to begin*,to commence*,will begin,will start,will commence,a commencer*,a demarrer*',
  },
  {
    stage: 'on-hold',
    says: 'on hold,on pause,sur pause,mis+ sur pause,hold*,blocked,halted,on ice,sur la glace,in abeyance,shelved,parked*,pushed back,ne progresse pas,ne progressent pas,a l arret,arrete+*,bloque+,placed on hold,put on hold,paused,progress paused,progressed paused,stalled,deferred,postponed,suspended,en suspens,en pause,suspendu+,reporte+*,interrompu+,mis en veilleuse,mise en veilleuse,mis en attente,mise en attente',
  },
  {
    stage: 'cancelled',
    says: 'cancelled,canceled,abandoned,superseded,will not implement,not being pursued,ne sera pas mise en oeuvre,not pursued,withdrawn,discontinued,not proceeding,will not proceed,will not be pursued,annule+,abandonne+,retire+*,non requis+,plus requis+,plus necessaire+,plus pertinent+,devenu+ sans objet,pas donne suite,won t proceed,won t implement,not required,not needed,dropped*,removed from,retire+ du,won t do,terminated*,obsolete*,caduc*,caduque+*,supprime+*,sera pas poursuivi+,seront pas poursuivi+',
  },
  {
    stage: 'cancelled',
    confidence: 0.8,
    says: 'no longer,n est plus,ne sont plus,removed*,replaced*,replaced by,replaced with,remplace+*,remplace+ par',
  },
  { stage: 'cancelled', confidence: 0.7, says: 'merged into,non pertinent+,merged with,combined with,fusionne+' },
  {
    decision: 'pending',
    then: 'end',
    says: 'pending approval,awaiting approval,pending decision,awaiting decision',
  },
  {
    decision: 'pending',
    says: 'under review,under consideration,under active consideration,in review,being reviewed,being considered,pending council,pending board,awaiting council,under discussion,en revue,en cours d approbation,en cours d analyse,en analyse,en evaluation,a approuver*,a l etude,a l examen',
  },
  {
    decision: 'pending',
    confidence: 0.7,
    says: 'submitted to,submitted for,referred to council,referred to board,soumis+',
  },
  {
    decision: 'supported',
    says: 'supported,accepted,agreed*,agree*,agrees*,concur*,concurs*,concurred*,agrees with,accept this,accepts this,accept the,accepts the,supports this,supports the,en accord,agree with,concurs with,concur with,endorsed,appuye+,accepte+,entierine+,d accord,souscrit*,souscrivons*',
  },
  {
    decision: 'supported',
    confidence: 0.7,
    says: 'approved,adopted,adoption by,endorsement of,endorsed by,adopte+,adopte+ a l unanimite,approuve+',
  },
  {
    decision: 'not-supported',
    says: 'not supported,not accepted,rejected,declined,not agree,not agreed,not accept,not support,not concur,disagree,disagrees,disagreed,non appuye+,non accepte+,n accepte pas,n appuie pas,pas d accord,en desaccord,rejete+,refuse+,non justifie+,refus*,refus de,ne souscrit pas,not approved,not adopted,non approuve+',
  },
  {
    stage: 'on-hold',
    confidence: 0.7,
    says: 'awaiting funding,awaiting budget,awaiting resources,pending funding,pending budget,en attente de financement,en attente de fonds,en attente de ressources,awaiting staff,en attente de budget,en attente de personnel,en attente de place',
  },
  {
    stage: 'unknown',
    confidence: 0.6,
    says: 'incomplete,no information,not reported,unknown,not available,n a*,not applicable,non applicable,s applique pas,pending*,inconnu+,incomplet+,incomplete+,non declare+,sans objet,en attente*,s o*',
  },
]
