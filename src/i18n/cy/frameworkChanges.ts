import type { SayFrameworkChange } from '../sayFrameworkChange.ts';
import { counted } from './counted.ts';

const { credits, hours, months, plural } = counted;

const where = (job: 'off' | 'on') => (job === 'off' ? 'Oriau i ffwrdd o’r gwaith' : 'Oriau yn y gwaith');

/** What a newer version of its framework changes for one plan. */
export const sayFrameworkChange: SayFrameworkChange = (change, titles) => {
  switch (change.kind) {
    case 'pathwayGone':
      return 'Nid yw eich llwybr yn y fframwaith mwyach. Cadwch y fersiwn sydd gennych a gofynnwch i’ch darparwr.';
    case 'unitGone':
      return `Nid yw “${titles.unit(change.unit)}” yn cael ei chynnig mwyach.`;
    case 'unitCredits':
      return change.after === null
        ? `Nid yw’r ddogfen yn nodi credydau ar gyfer “${titles.unit(change.unit)}” mwyach.`
        : `Mae “${titles.unit(change.unit)}” yn werth ${credits(change.after)} nawr. ${change.before === null ? 'Nid oedd credydau wedi’u nodi o’r blaen.' : `Roedd yn werth ${change.before} o’r blaen.`}`;
    case 'unitGroup':
      return `Mae “${titles.unit(change.unit)}” wedi symud o Grŵp ${change.before} i Grŵp ${change.after}.`;
    case 'unitTitle':
      return `Enw newydd “${change.before}” yw “${change.after}”.`;
    case 'unitsNew':
      return plural(change.units.length, {
        one: 'Mae # uned newydd y gallwch ei dewis.',
        other: 'Mae # uned newydd i ddewis ohonynt.',
      });
    case 'qualificationGone':
      return `Nid yw ${titles.qualification(change.qualification)} yn rhan o’ch llwybr mwyach.`;
    case 'qualificationNew':
      return `Mae ${titles.qualification(change.qualification)} yn rhan o’ch llwybr nawr.`;
    case 'qualificationCredits':
      return change.after === null
        ? `Nid yw’r ddogfen yn nodi credydau ar gyfer ${titles.qualification(change.qualification)} mwyach.`
        : `Mae angen ${credits(change.after)} ar gyfer ${titles.qualification(change.qualification)} nawr. ${change.before === null ? 'Nid oedd credydau wedi’u nodi o’r blaen.' : `Roedd angen ${change.before} o’r blaen.`}`;
    case 'offeringGone':
      return `Nid yw rhif y cymhwyster a ddewisoch, ${change.number}, ar y rhestr mwyach.`;
    case 'ruleGone':
      return `Nid yw hyn yn rheol mwyach: ${titles.rule(change.rule)}`;
    case 'ruleNew':
      return `Rheol newydd: ${titles.rule(change.rule)}`;
    case 'ruleChanged':
      return `Mae rheol wedi newid. O’r blaen: ${titles.rule(change.before)} Nawr: ${titles.rule(change.after)}`;
    case 'hours':
      return `${where(change.job)}: o leiaf ${hours(change.after)} nawr. O’r blaen: ${change.before}.`;
    case 'hourComponents':
      return `${where(change.job)}: maent wedi’u rhannu mewn ffordd arall nawr.`;
    case 'shortestDuration':
      return change.after === null
        ? 'Nid yw’r fframwaith yn rhoi amser byrraf mwyach.'
        : `Yr amser byrraf yw ${months(change.after)} nawr.`;
    case 'essentialSkills':
      return 'Mae lefelau, credydau neu oriau’r Sgiliau Hanfodol wedi newid.';
    case 'proxies':
      return 'Mae’r hyn a dderbynnir yn lle Sgìl Hanfodol wedi newid.';
  }
};
