/**
 * The words of dates. A key is the symbol that stands for its words in the grammar (`grammar.ts`); `|` separates values
 * (their place is the value), `,` the phrases of one value. Accents and case are left out, an apostrophe or hyphen is a
 * space, and a `+` stands for the endings e, s and es.
 *
 * M month · S season · O ordinal · c count · N unit · F fiscal year · H school year · e early, mid, late ·
 * B by · P before · U until · a from (1: assumed) · T after · w between · t to · j à · & and · i in · f filler (1: about) ·
 * o and beyond · x to be determined · h horizon · r irregular · v annually · V each · k this, next, last ·
 * C copula · u what makes the next words not a fact · L who does it
 */
export type WordSymbol = keyof typeof english

export const english = {
  M: 'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec',
  S: 'winter|spring|summer|fall,autumn',
  O: 'first|second|third|fourth,final',
  c: '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  N: 'day,days|week,weeks|month,months|quarter,quarters|term,terms,semester,semesters,session,sessions|year,years,yr,yrs|half',
  F: 'fy,f y,fiscal,fiscal year,financial year,budget year',
  H: 'school year,academic year',
  e: 'early,beginning of,start of|mid,middle of|late,end,last day of,year end',
  B: 'by,within,over the next,completion,expected completion,anticipated completion,no later than,not later than,deadline,due,due date,due by,end date,target date,completion date,expected,anticipated,expected by,ending,ends,end by',
  P: 'before,prior to,ahead of',
  U: 'until,till,through,up to',
  a: 'from,no earlier than,not before,since,start,starts,starting,start date,begin,begins,beginning,commence,commences,commencing,effective,launch,launches,launching,as of,kick off|implementation',
  T: 'after,following',
  w: 'between',
  t: 'to,thru,and ending',
  j: '',
  '&': 'and,or,plus',
  i: 'in',
  f: 'of,the,on,for,at,during,month of,date,calendar year|around,about,approximately,approx,circa',
  o: 'present,to present,and present,to date,and beyond,onward,onwards,and onward,and onwards,and then,then,and thereafter,thereafter,and after',
  x: 'tbd,t b d,tbc,tba,to be determined,to be confirmed,to be announced,to be decided,to be established,to be scheduled,to be set,not yet determined,not yet set,in due course,no date',
  h: 'short term,medium term,mid term,long term,longer term,shorter term,near term,immediate,immediately,shortly,soon,asap,as soon as possible',
  r: 'as needed,as required,as appropriate,when needed,on request,on demand,regularly,periodically,on a rolling basis,on a regular basis,on an as needed basis',
  v: 'daily|weekly,on a weekly basis|monthly,on a monthly basis|quarterly,on a quarterly basis|termly|annually,annual,yearly,on an annual basis,annual basis,once a year,once per year,per annum|twice a year,twice per year,twice yearly,semi annually,semiannually,semi annual,half yearly|biennially,biennial,every other year,every second year|biannually,biannual,bi annual,bi annually|bimonthly,bi monthly|biweekly,bi weekly',
  V: 'each,every,per',
  k: 'this,current,later this|next,coming|last,past',
  C: 'is,are,was,were,been,has,have,had,now,still,remains',
  u: 'be,once,when,if,unless,not,upon,will,should,must,no,cannot',
  L: 'lead,leads,owner,responsible,responsibility',
}

export const french: Record<WordSymbol, string> = {
  M: 'janvier,janv,jan|fevrier,fevr,fev|mars|avril,avr|mai|juin|juillet,juill,juil|aout|septembre,sept|octobre,oct|novembre,nov|decembre,dec',
  S: 'hiver|printemps|ete|automne',
  O: 'premier+|deuxieme,second+|troisieme|quatrieme',
  c: '|un,une|deux|trois|quatre|cinq|six||huit|neuf|dix|onze|douze',
  N: 'jour,jours|semaine,semaines|mois|trimestre,trimestres|session,sessions|an,ans,annee,annees|semestre,semestres',
  F: 'exercice,exercice financier,exercice budgetaire,annee financiere,annee budgetaire',
  H: 'annee scolaire,annee universitaire,annee academique',
  e: 'debut|mi,milieu de|fin,fin d annee',
  B: 'd ici,achevement,au cours des,fin prevue,au plus tard,date limite,echeance,date de fin,date cible,se termine,se terminant,prenant fin',
  P: 'avant',
  U: 'jusqu a,jusqu en,jusqu au',
  a: 'a partir de,a partir du,a partir d,a partir,a compter de,a compter du,des,depuis,debut en,commencant,date de debut,pas avant,au plus tot,lancement,entree en vigueur,en vigueur|mise en oeuvre',
  T: 'apres,suivant',
  w: 'entre',
  t: '',
  j: 'a,au',
  '&': 'et,ou',
  i: 'dans',
  f: 'de,du,d,la,le,l,les,en,pour,courant,mois de,date|vers,environ',
  o: 'a ce jour,a aujourd hui,et au dela,et apres,et ensuite,ensuite,puis,et puis,par la suite,et par la suite',
  x: 'a d,a determiner,a confirmer,a preciser,a fixer,a etablir,a convenir,non determine+,indetermine+,en temps voulu,en temps opportun,en temps utile,sans date',
  h: 'court terme,moyen terme,long terme,immediat+,immediatement,bientot,sous peu,prochainement,des que possible',
  r: 'au besoin,sur demande,regulierement,periodiquement,selon les besoins,de facon reguliere',
  v: 'quotidiennement,quotidien+|hebdomadaire+|mensuellement,mensuel+,mensuelle+,sur une base mensuelle|trimestriellement,trimestriel+,trimestrielle+,sur une base trimestrielle||annuellement,annuel+,annuelle+,une fois par an,une fois par annee,sur une base annuelle|semestriellement,semestriel+,semestrielle+,deux fois par an,deux fois par annee|biennal+|bisannuel+,bisannuelle+|bimensuel+,bimensuelle+,bimestriel+',
  V: 'chaque,tous les,toutes les,aux,par',
  k: 'cet,cette,ce|prochain+|dernier+',
  C: 'est,sont,etait,etaient,ont,toujours,demeure,reste',
  u: 'etre,sera,seront,fois,lorsque,quand,si,pas,non,doit,doivent,jamais',
  L: 'responsable+',
}
