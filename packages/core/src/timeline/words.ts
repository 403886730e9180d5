import * as is from './symbols.ts'

/**
 * The words of dates, by what they are (`symbols.ts`); `|` separates values (their place is the value), `,` the phrases
 * of one value. Accents and case are left out, an apostrophe or hyphen is a space, and a `+` stands for the endings e, s,
 * es, le and les. Values: of a filler and of what leads to a start, 1 is assumed; of a start, 3 also counts from afar; early,
 * mid, late, the very end, the start; what is to be, what may be; this, next, last.
 */
type Words = Readonly<Record<number, string>>

export const english: Words = {
  [is.MONTH]:
    'january,jan|february,feb,febuary,feburary|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov,novemeber|december,dec,decemeber',
  [is.SEASON]: 'winter|spring|summer|fall,autumn',
  [is.ORDINAL]: 'first|second,other|third|fourth,final',
  [is.COUNT]: '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  [is.UNIT]: 'day+|week+|month+|quarter+|term,terms,semester+,session+|year+,yr+|half',
  [is.FISCAL]: 'fy,f y,fiscal,fiscal year+,financial year',
  [is.SCHOOL]: 'school year,academic year',
  [is.PART]: 'early|mid,middle of|late,end,last day of|year end,eoy|beginning of,start of',
  [is.BY]:
    'by,on or before,within,over the next,completion,planned completion,complete by,no later than,not later than,due,ending,ends,end by,finish||deadline,due date,end date,target date,completion date,at the latest',
  [is.BEFORE]: 'before,prior to,ahead of,pre',
  [is.UNTIL]:
    'until,till,through,through to,up to,between now and,from now to,from now until,extended to,extended until|through the',
  [is.FROM]:
    'no earlier than,not earlier than,no sooner than,not before,since,comes into force,into force,in force,starting,beginning,commencing,effective|implementation|from|start+,planned start,start date,begin+,commence+,commencement,at the earliest',
  [is.AFTER]: 'after,following,post',
  [is.BETWEEN]: 'between',
  [is.TO]: 'to,thru,and ending',
  [is.AT]: 'a',
  [is.AND]: 'and,or,plus',
  [is.IN]: 'in',
  [is.FILLER]:
    'of,on,for,at,during,month of,date,calendar year,budget year,as of,as at,target,expected,anticipated|around,about,approximately,approx,circa,est,estimated,tentative,tentatively,original,likely,probably,possibly,proposed,originally,initially,previously,if possible|the|monday,tuesday,wednesday,thursday,friday,saturday,sunday',
  [is.ONWARD]:
    'present,to present,and present,to date,and beyond,onward,onwards,and onward,and onwards,and then,then,and thereafter,thereafter,and after,and later,and subsequent years',
  [is.UNSET]:
    'tbd,t b d,tbc,tba,to be determined,to be confirmed,to be announced,to be decided,to be established,to be scheduled,to be set,not yet determined,not yet set,in due course,no date',
  [is.HORIZON]:
    'short term,medium term,mid term,long term,longer term,shorter term,near term,immediate,immediately,shortly,soon,asap,as soon as possible',
  [is.IRREGULAR]:
    'as needed,as required,as appropriate,when needed,on request,on demand,regularly,periodically,on a rolling basis,on a regular basis,on an as needed basis',
  [is.OFTEN]:
    'daily|weekly,on a weekly basis,mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays|monthly,on a monthly basis|quarterly,on a quarterly basis|termly|annually,annual,yearly,on an annual basis,annual basis,once a year,once per year,per annum|twice a year,twice per year,twice yearly,semi annually,semiannually,semi annual,half yearly|biennially,biennial|biannually,biannual,bi annual,bi annually|bimonthly,bi monthly|biweekly,bi weekly',
  [is.EACH]: 'each,every,per',
  [is.WHICH]: 'this,current,later this|next,coming|last,past',
  [is.COPULA]: 'is,are,was,were,been,has,have,had,now,still,remains',
  [is.UNREAL]:
    'be,will,should,must|once,when,if,unless,not,upon,no,cannot,never,isn t,aren t,wasn t,weren t,hasn t,haven t,won t,didn t',
  [is.LEADER]: 'lead,leads,owner,responsible,responsibility',
  [is.NAMER]:
    'act,bill,by law,bylaw,law,regulation,resolution,room,suite,ext,extension,motion,section,article,iso,csa,chapter',
  [is.ACTOR]:
    'agency,agencies,board,chief,clerk,committee,council,department,director,directorate,division,manager,ministry,office,officer,police,service+,staff,team,unit,recreation,works,hr',
}

export const french: Words = {
  [is.MONTH]:
    'janvier,janv,jan|fevrier,fevr,fev|mars|avril,avr|mai|juin|juillet,juill,juil|aout|septembre,sept,rentree|octobre,oct|novembre,nov|decembre,dec',
  [is.SEASON]: 'hiver|printemps|ete|automne',
  [is.ORDINAL]: 'premier+|deuxieme,second+|troisieme|quatrieme',
  [is.COUNT]: '|un,une|deux|trois|quatre|cinq|six||huit|neuf|dix|onze|douze',
  [is.UNIT]: 'jour+|semaine+|mois|trimestre+,trim|session+|an,ans,annee+|semestre+,moitie',
  [is.FISCAL]: 'af,exercice+,exercice financier,exercice budgetaire,annee financiere,annee budgetaire',
  [is.SCHOOL]: 'annee scolaire,annee universitaire,annee academique',
  [is.PART]: '|mi,milieu de|fin|fin d annee|debut',
  [is.BY]:
    'd ici,d ici a,au cours des,fin prevue,se termine,se terminera,se termineront,se terminant,prenant fin||au plus tard,date limite,date butoir,echeance,date de fin,date cible,date d achevement',
  [is.BEFORE]: 'avant',
  [is.UNTIL]: 'jusqu a,jusqu en,jusqu au,prolonge+ au,prolonge+ a,ce jusqu a,ce jusqu en,ce jusqu au',
  [is.FROM]:
    'des,depuis,commencant,pas avant,entree en vigueur,en vigueur|mise en oeuvre|a partir de,a partir du,a partir d,a partir,a compter de,a compter du|debut en,debut prevu,date de debut,au plus tot,demarrage,debutera,debuteront,commencera,commenceront,demarrera,demarreront',
  [is.AFTER]: 'apres,suivant',
  [is.BETWEEN]: 'entre',
  [is.TO]: '',
  [is.AT]: 'a,au',
  [is.AND]: 'et,ou',
  [is.IN]: 'dans',
  [is.FILLER]:
    'de,du,d,la,le,l,les,en,pour,courant,mois de,date,en date d,en date du,achevement|vers,environ,estime+,provisoire,provisoirement,probable,probablement,peut etre,si possible,initialement,a l origine||lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche',
  [is.ONWARD]:
    'et plus,et suivante+,et annees suivantes,et les annees suivantes,a ce jour,a aujourd hui,et au dela,et apres,et ensuite,ensuite,puis,et puis,par la suite,et par la suite',
  [is.UNSET]:
    'a d,a determiner,a confirmer,a preciser,a fixer,a etablir,a convenir,non determine+,indetermine+,en temps voulu,en temps opportun,en temps utile,sans date',
  [is.HORIZON]:
    'court terme,moyen terme,long terme,immediat+,immediatement,bientot,sous peu,prochainement,des que possible',
  [is.IRREGULAR]: 'au besoin,sur demande,regulierement,periodiquement,selon les besoins,de facon reguliere',
  [is.OFTEN]:
    'quotidiennement,quotidien+|hebdomadaire+,lundis,mardis,mercredis,jeudis,vendredis|mensuellement,mensuel+,sur une base mensuelle|trimestriellement,trimestriel+,sur une base trimestrielle||annuellement,annuel+,une fois l an,sur une base annuelle|semestriellement,semestriel+,deux fois l an,deux fois par an,deux fois par annee|biennal+|bisannuel+|bimensuel+,bimestriel+',
  [is.EACH]: 'chaque,tous les,toutes les,aux,par',
  [is.WHICH]: 'cet,cette,ce|prochain+|dernier+',
  [is.COPULA]: 'est,sont,etait,etaient,ont,toujours,demeure,reste',
  [is.UNREAL]: 'etre,sera,seront,doit,doivent|fois,lorsque,quand,si,pas,non,jamais',
  [is.LEADER]: 'responsable+',
  [is.NAMER]: 'loi,projet de loi,reglement,salle,norme,circulaire,arrete,decret,article,chapitre',
  [is.ACTOR]:
    'agence,bureau,comite,conseil,direction,directeur,directrice,division,equipe,greffe,ministere,police,secretariat,service+,unite',
}
