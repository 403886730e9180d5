/**
 * The words of dates, by kind. `|` separates values (their place is the value), `,` the words for one value; accents
 * and case are left out, an apostrophe or hyphen is a space, and a `+` stands for the endings e, s and es.
 */
export type WordKind = keyof typeof english

export const english = {
  month:
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec',
  season: 'winter|spring|summer|fall,autumn',
  ordinal: 'first|second|third|fourth,last,final',
  count: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  suffix: 'st,nd,rd,th',
  part: 'early,beginning of,start of|mid,middle of|late,end,last day of',
  quarter: 'quarter|q',
  half: 'half|h',
  termNoun: 'term,semester,session',
  fiscal: 'fy,f y,fiscal,fiscal year,financial year,budget year',
  school: 'school year,academic year',
  unit: 'day,days|week,weeks|month,months|quarter,quarters|term,terms,semester,semesters|year,years,yr,yrs',
  by: 'by,within,completion,expected completion,anticipated completion,over the next,before,prior to,no later than,not later than,deadline,due,due date,due by,end date,target date,completion date,expected,anticipated,expected by,ending,ends,end by,until,till,up to,through|pending,pending approval,awaiting',
  start:
    'from,no earlier than,not before,since,start,starts,started,starting,start date,begin,begins,began,beginning,commence,commences,commencing,commenced,effective,launch,launches,launched,launching,as of,kick off,ongoing from,ongoing since|implementation',
  after: 'after,following',
  between: 'between',
  to: 'to,through,thru,until,till,and ending',
  and: 'and,or,plus',
  filler:
    'of,the,in,on,for,at,during,month of,date,calendar year,year,term,semester,session|around,about,approximately,approx,circa',
  open: 'present,to present,and present,to date,and beyond,onward,onwards,and onward,and onwards,and then,then,and thereafter,thereafter,and after',
  tbd: 'tbd,t b d,tbc,tba,to be determined,to be confirmed,to be announced,to be decided,to be established,to be scheduled,to be set,not yet determined,not yet set,in due course,no date',
  horizon:
    'short term,medium term,mid term,long term,longer term,shorter term,near term,immediate,immediately,shortly,soon,asap,as soon as possible',
  irregular:
    'as needed,as required,as appropriate,when needed,on request,on demand,regularly,periodically,on a rolling basis,on a regular basis,on an as needed basis',
  every:
    'daily|weekly,on a weekly basis|monthly,on a monthly basis|quarterly,on a quarterly basis|termly|annually,annual,yearly,on an annual basis,annual basis,once a year,once per year,per year,per annum|twice a year,twice per year,twice yearly,semi annually,semiannually,semi annual,half yearly|biennially,biennial,every other year,every second year|biannually,biannual,bi annual,bi annually|bimonthly,bi monthly|biweekly,bi weekly',
  each: 'each,every,per',
  deictic: 'this,current,later this|next,coming|last,past',
  prior: 'before,prior to,ahead of',
  later: 'after,following,from|of',
  within: 'in,within,next',
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
  by: 'd ici,achevement,au cours des,fin prevue,avant,au plus tard,date limite,echeance,prevu+ d ici,date de fin,date cible,jusqu a,jusqu en,jusqu au,se termine,se terminant,prenant fin|en attente',
  start:
    'a partir de,a partir du,a partir d,a compter de,a compter du,des,depuis,a partir,debute,debut en,commence,commencant,date de debut,pas avant,au plus tot,lance+,lancement,amorce+,entree en vigueur,en vigueur,en continu depuis|mise en oeuvre',
  after: 'apres',
  between: 'entre',
  to: 'a,au,jusqu a,jusqu en,jusqu au',
  and: 'et,ou',
  filler: 'de,du,des,d,la,le,l,les,en,au,dans,pour,courant,cours,a,annee,mois de,session,trimestre,date|vers,environ',
  open: 'a ce jour,a aujourd hui,et au dela,et apres,et ensuite,ensuite,puis,et puis,par la suite,et par la suite',
  tbd: 'a d,a determiner,a confirmer,a preciser,a fixer,a etablir,a convenir,non determine+,indetermine+,en temps voulu,en temps opportun,en temps utile,sans date',
  horizon: 'court terme,moyen terme,long terme,immediat+,immediatement,bientot,sous peu,prochainement,des que possible',
  irregular: 'au besoin,sur demande,regulierement,periodiquement,selon les besoins,de facon reguliere',
  every:
    'quotidiennement,quotidien+|hebdomadaire+,chaque semaine|mensuellement,mensuel+,mensuelle+,sur une base mensuelle|trimestriellement,trimestriel+,trimestrielle+,sur une base trimestrielle||annuellement,annuel+,annuelle+,une fois par an,une fois par annee,par an,par annee,sur une base annuelle|semestriellement,semestriel+,semestrielle+,deux fois par an,deux fois par annee|biennal+,aux deux ans|bisannuel+,bisannuelle+|bimensuel+,bimensuelle+,bimestriel+|',
  each: 'chaque,tous les,toutes les,aux,par',
  deictic: 'cet,cette,ce|prochain+|dernier+',
  prior: 'avant',
  later: 'apres,suivant|de,du',
  within: 'dans,ici,prochains,prochaines',
  copula: 'est,sont,etait,etaient,ete,ont,toujours,demeure,reste',
  unreal: 'etre,sera,seront,fois,lorsque,quand,si,pas,non,doit,doivent,apres,avant,jamais',
  lead: 'responsable+',
}
