import type { Source } from '../../define-rule.ts'

/** The month in which the stored copies of these pages were read. Nobody has compared them with e-Laws since. */
const readOn = '2026-11'

/** The Act as a whole. */
export const act: Source = {
  en: 'Community Safety and Policing Act, 2019, Part XVI (reminders, not legal advice)',
  fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers, partie XVI (rappels, et non avis juridiques)',
  address: 'https://opencouncil.ca/municipal-community-safety-plan',
  readOn,
}

export const section248: Source = {
  en: 'Community Safety and Policing Act, 2019, section 248 (a reminder, not legal advice)',
  fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers, article 248 (rappel, et non avis juridique)',
  address: 'https://opencouncil.ca/municipal-community-safety-plan',
  readOn,
}

export const section250: Source = {
  en: 'Community Safety and Policing Act, 2019, section 250 (a reminder, not legal advice)',
  fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers, article 250 (rappel, et non avis juridique)',
  address: 'https://opencouncil.ca/municipal-community-safety-plan',
  readOn,
}

/** What a plan holds: stated for the earlier Act and carried over by the ministry’s questions and answers. */
export const contents: Source = {
  en: 'Ministry’s questions and answers on community safety and well-being planning, question 7; Police Services Act, section 146, carried over into the Act of 2019 (a reminder, not legal advice)',
  fr: 'Questions et réponses du ministère sur la planification de la sécurité et du bien-être, question 7; Loi sur les services policiers, article 146, repris dans la loi de 2019 (rappel, et non avis juridique)',
  address: 'https://reader.mediawiremobile.com/accessibility/issues/206299/articles/5f2c092656608391ee127341/reader',
  readOn,
}

export const publication: Source = {
  en: 'Ministry’s questions and answers, question 22, written under the earlier Act; confirm the current regulation (a reminder, not legal advice)',
  fr: 'Questions et réponses du ministère, question 22, rédigée sous l’ancienne loi; confirmer le règlement en vigueur (rappel, et non avis juridique)',
  address: 'https://reader.mediawiremobile.com/accessibility/issues/206299/articles/5f2c092656608391ee127391/reader',
  readOn,
}

export const fourYears: Source = {
  en: 'Community Safety and Policing Act, 2019, as Peel Region states it (review every four years; a reminder, not legal advice)',
  fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers, telle que la présente la région de Peel (examen tous les quatre ans; rappel, et non avis juridique)',
  address: 'https://peelregion.ca/press-releases/peel-region-council-endorses-updated-community-safety-well-being-plan',
  readOn,
}

export const section41: Source = {
  en: 'Community Safety and Policing Act, 2019, section 41, as the Hamilton Police Service Board lists it (a reminder, not legal advice)',
  fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers, article 41, tel que présenté par la commission de service de police de Hamilton (rappel, et non avis juridique)',
  address: 'https://hamiltonpsb.ca/reports-and-policies/annual-reports',
  readOn,
}
