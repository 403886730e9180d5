/**
 * The words of dates, by kind. `|` separates values (their place is the value), `,` the words for one value; accents
 * and case are left out, an apostrophe or hyphen is a space, and a final `+` stands for the endings e, s and es.
 */
export type WordKind = keyof typeof english

export const english = {
  month:
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec',
  season: 'winter|spring|summer|fall,autumn',
  ordinal: 'first|second|third|fourth,last,final',
  count: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  suffix: 'st,nd,rd,th',
  part: 'early,beginning of,start of|mid,middle of|late,end,latter part of',
  quarter: 'quarter|q',
  half: 'half|h',
  termNoun: 'term,semester,session',
  fiscal: 'fy,f y,fiscal,fiscal year,financial year,budget year',
  school: 'school year,academic year',
  unit: 'day,days|week,weeks|month,months|quarter,quarters|term,terms,semester,semesters|year,years,yr,yrs',
  by: 'by,before,prior to,no later than,not later than,deadline,due,due date,due by,end date,target date,completion date,expected,anticipated,expected by,pending,pending approval,ending,ends,end by,until,till,up to,through',
  start:
    'from,since,start,starts,started,starting,start date,begin,begins,began,beginning,commence,commences,commencing,commenced,effective,launch,launches,launched,launching,as of,implementation,kick off,established,initiated,ongoing from,ongoing since',
  after: 'after,following',
  between: 'between',
  to: 'to,through,thru,until,till,and ending',
  and: 'and,or,plus',
  filler: 'of,the,in,on,for,at,during,around,about,approximately,approx,month of,date,calendar year,year,term,semester,session',
  open: 'and beyond,onward,onwards,and onward,and onwards,and then,then,and thereafter,thereafter,and ongoing,and continuing,and after',
  tbd: 'tbd,t b d,tbc,tba,to be determined,to be confirmed,to be announced,to be decided,to be established,to be scheduled,to be set,not yet determined,not yet set,in due course,no date',
  horizon:
    'short term,medium term,mid term,long term,longer term,shorter term,near term,immediate,immediately,shortly,soon,asap,as soon as possible',
  irregular:
    'as needed,as required,as appropriate,when needed,on request,on demand,regularly,periodically,rolling basis,regular basis',
  every:
    'daily|weekly,week|monthly|quarterly|termly|annually,annual,yearly,annual basis,once a year,once per year,per year,per annum|twice a year,twice per year,twice yearly,semi annually,semiannually,semi annual,half yearly|biennially,biennial,every other year,every second year|biannually,biannual,bi annual,bi annually|bimonthly,bi monthly|biweekly,bi weekly',
  each: 'each,every,per',
  deictic: 'this,current|next,coming|last,past',
  prior: 'before,prior to,ahead of',
  later: 'after,following,from,of,since',
  within: 'in,within,over the next',
  copula: 'is,are,was,were,been,has,have,had,now,still,remains',
  unreal: 'be,to,once,when,if,until,unless,not,upon,after,before,will,should,must,no,cannot',
  lead: 'lead,leads,owner,responsible,responsibility',
}

export const french: Record<WordKind, string> = {
  month:
    'janvier,janv,jan|fevrier,fevr,fev|mars|avril,avr|mai|juin|juillet,juill,juil|aout|septembre,sept|octobre,oct|novembre,nov|decembre,dec',
  season: 'hiver|printemps|ete|automne',
  ordinal: 'premier+|deuxieme,second+|troisieme|quatrieme,dernier+',
  count: 'un,une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  suffix: 'er,re,e,eme,ieme,ere,nd,nde',
  part: 'debut|mi,milieu|fin,fin de',
  quarter: 'trimestre|t',
  half: 'semestre,moitie|s',
  termNoun: 'session,trimestre',
  fiscal: 'exercice,exercice financier,exercice budgetaire,annee financiere,annee budgetaire',
  school: 'annee scolaire,annee universitaire,annee academique',
  unit: 'jour,jours|semaine,semaines|mois|trimestre,trimestres|session,sessions|an,ans,annee,annees|semestre,semestres',
  by: 'd ici,avant,au plus tard,date limite,echeance,prevu+ d ici,date de fin,date cible,jusqu a,jusqu en,jusqu au,en attente,se termine,se terminant,prenant fin',
  start:
    'a partir de,a partir du,a partir d,a compter de,a compter du,des,depuis,a partir,debute,debut en,commence,commencant,date de debut,lance+,lancement,amorce+,mise en oeuvre,entree en vigueur,en vigueur,en continu depuis',
  after: 'apres',
  between: 'entre',
  to: 'a,au,jusqu a,jusqu en,jusqu au',
  and: 'et,ou',
  filler: 'de,du,des,d,la,le,l,les,en,au,dans,pour,vers,environ,courant,cours,a,annee,mois de,session,trimestre,date',
  open: 'et au dela,et apres,et ensuite,ensuite,puis,et puis,par la suite,et par la suite',
  tbd: 'a d,a determiner,a confirmer,a preciser,a fixer,a etablir,a convenir,a venir,non determine+,indetermine+,en temps voulu,en temps opportun,en temps utile,sans date',
  horizon: 'court terme,moyen terme,long terme,immediat+,immediatement,bientot,sous peu,prochainement,des que possible',
  irregular: 'au besoin,sur demande,regulierement,periodiquement,selon les besoins,de facon reguliere',
  every:
    'quotidiennement,quotidien+|hebdomadaire+,chaque semaine|mensuellement,mensuel+,mensuelle+|trimestriellement,trimestriel+,trimestrielle+||annuellement,annuel+,annuelle+,une fois par an,une fois par annee,par an,par annee|semestriellement,semestriel+,semestrielle+,deux fois par an,deux fois par annee|biennal+,aux deux ans|bisannuel+,bisannuelle+|bimensuel+,bimensuelle+,bimestriel+|',
  each: 'chaque,tous les,toutes les,aux,par',
  deictic: 'cet,cette,ce|prochain+|dernier+',
  prior: 'avant',
  later: 'apres,suivant,de,depuis',
  within: 'dans,d ici,au cours des',
  copula: 'est,sont,etait,etaient,ete,ont,toujours,demeure,reste',
  unreal: 'etre,sera,seront,fois,lorsque,quand,si,pas,non,doit,doivent,apres,avant,jamais',
  lead: 'responsable+',
}
