import type { FindingMessages } from '../sayFinding.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { amount, amounts, anyOf, counts, ways } from './requirements.ts';
import { levelName } from './levels.ts';

const { credits, units, plural } = counted;
const { date } = formats;

export const findings: FindingMessages = {
  allOfGroup: {
    title: ({ group }) => `Grŵp ${group}`,
    figures: ({ have, need }) => `${have} o ${need}`,
    sentence: ({ group, status, missing }) =>
      status === 'met'
        ? `Mae pob uned o Grŵp ${group} yn eich cynllun.`
        : plural(missing.length, {
            other: `Mae # uned o Grŵp ${group} yn eisiau. Mae pawb yn gwneud pob uned o’r grŵp hwn.`,
          }),
    why: ({ group, need, measure }) =>
      `Mae pawb yn gwneud pob uned o Grŵp ${group}: ${measure === 'credits' ? credits(need) : units(need)}. Ni allwch adael yr un ohonynt allan.`,
  },
  groupCreditsMinimum: {
    title: ({ group }) => `Grŵp ${group}`,
    figures: ({ have, need }) => `${have} (isafswm ${need})`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Mae digon o gredydau o Grŵp ${group}.`
        : plural(need - have, {
            two: `Mae angen # gredyd arall o Grŵp ${group}.`,
            few: `Mae angen # chredyd arall o Grŵp ${group}.`,
            many: `Mae angen # chredyd arall o Grŵp ${group}.`,
            other: `Mae angen # credyd arall o Grŵp ${group}.`,
          }),
    why: ({ group, need }) =>
      `Rhaid cael o leiaf ${credits(need)} o Grŵp ${group}. Gallwch ddewis unrhyw rai o’i unedau sy’n rhoi ${credits(need)} neu fwy gyda’i gilydd.`,
  },
  groupCreditsMaximum: {
    title: ({ group }) => `Grŵp ${group}`,
    figures: ({ have, need }) => `${have} (uchafswm ${need})`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Mae Grŵp ${group} o fewn ei derfyn.`
        : plural(have - need, {
            two: `Mae Grŵp ${group} # gredyd dros ei derfyn. Nid yw’r hyn sydd dros y terfyn yn cyfrif.`,
            few: `Mae Grŵp ${group} # chredyd dros ei derfyn. Nid yw’r hyn sydd dros y terfyn yn cyfrif.`,
            many: `Mae Grŵp ${group} # chredyd dros ei derfyn. Nid yw’r hyn sydd dros y terfyn yn cyfrif.`,
            other: `Mae Grŵp ${group} # credyd dros ei derfyn. Nid yw’r hyn sydd dros y terfyn yn cyfrif.`,
          }),
    why: ({ group, need }) =>
      `Yr uchafswm o Grŵp ${group} yw ${credits(need)}. Nid yw credydau dros hynny yn cyfrif tuag at eich diploma.`,
  },
  groupUnitsMinimum: {
    title: ({ group }) => `Unedau o Grŵp ${group}`,
    figures: ({ have, need }) => `${have} (isafswm ${need})`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Mae digon o unedau o Grŵp ${group}.`
        : plural(need - have, { other: `Mae angen # uned arall o Grŵp ${group}.` }),
    why: ({ group, need }) => `Rhaid cael o leiaf ${units(need)} o Grŵp ${group}.`,
  },
  groupUnitsMaximum: {
    title: ({ group }) => `Unedau o Grŵp ${group}`,
    figures: ({ have, need }) => `${have} (uchafswm ${need})`,
    sentence: ({ group, status, have, need }) =>
      status === 'met'
        ? `Nid oes gormod o unedau o Grŵp ${group}.`
        : plural(have - need, { other: `Mae # uned yn ormod o Grŵp ${group}.` }),
    why: ({ group, need }) => `Yr uchafswm o Grŵp ${group} yw ${units(need)}.`,
  },
  totalCreditsMinimum: {
    title: () => 'Cyfanswm y credydau',
    figures: ({ have, need }) => `${have} (isafswm ${need})`,
    sentence: ({ status, have, need }) =>
      status === 'met'
        ? 'Mae eich unedau’n rhoi digon o gredydau.'
        : plural(need - have, {
            two: 'Mae angen # gredyd arall i gyrraedd y cyfanswm.',
            few: 'Mae angen # chredyd arall i gyrraedd y cyfanswm.',
            many: 'Mae angen # chredyd arall i gyrraedd y cyfanswm.',
            other: 'Mae angen # credyd arall i gyrraedd y cyfanswm.',
          }),
    why: ({ need }) =>
      `Mae angen o leiaf ${credits(need)} ar gyfer y diploma cyfan. Mae isafsymiau’r grwpiau gyda’i gilydd yn llai na hynny, felly chi sy’n dewis o ble y daw’r credydau eraill.`,
  },
  levelCreditsMinimum: {
    title: ({ level }) => `Credydau ar ${levelName(level)} neu uwch`,
    figures: ({ status, have, possible, need }) =>
      status === 'unknown' ? `${have} i ${possible} (isafswm ${need})` : `${have} (isafswm ${need})`,
    sentence: ({ status, level, have, possible, need, units: inDoubt }) => {
      if (status === 'met') return `Mae digon o’ch credydau ar ${levelName(level)} neu uwch.`;
      if (status === 'unknown' && inDoubt.length === 0)
        return `Mae grŵp dros ei derfyn, felly nid yw’n glir pa rai o’i gredydau sy’n cyfrif tuag at ${levelName(level)}.`;
      if (status === 'unknown')
        return plural(inDoubt.length, {
          one: `Nid oes neb wedi cyhoeddi lefel ar gyfer # uned yn eich cynllun. Y lefel honno sy’n penderfynu a oes ${credits(need)} ar ${levelName(level)} neu uwch.`,
          other: `Nid oes neb wedi cyhoeddi lefelau ar gyfer # uned yn eich cynllun. Y lefelau hynny sy’n penderfynu a oes ${credits(need)} ar ${levelName(level)} neu uwch.`,
        });
      const short = plural(need - possible, {
        two: `mae angen # gredyd arall ar ${levelName(level)} neu uwch.`,
        few: `mae angen # chredyd arall ar ${levelName(level)} neu uwch.`,
        many: `mae angen # chredyd arall ar ${levelName(level)} neu uwch.`,
        other: `mae angen # credyd arall ar ${levelName(level)} neu uwch.`,
      });
      return possible === have
        ? `${short.charAt(0).toUpperCase()}${short.slice(1)}`
        : `Hyd yn oed os yw pob uned o lefel anhysbys yn cyfrif, ${short}`;
    },
    why: ({ level, need }) =>
      `Rhaid cael o leiaf ${credits(need)} o unedau ar ${levelName(level)} neu uwch. Daw’r rheol hon o gorff y sector, a ysgrifennodd y diploma. Nid yw yn y fframwaith, ond rhaid ei bodloni i gael y diploma.`,
  },
  noRepeat: {
    title: () => 'Dim byd ddwywaith',
    figures: ({ status, units: repeats }) =>
      status === 'met' ? 'dim ailadrodd' : plural(repeats.length, { other: '# uned' }),
    sentence: ({ status, units: repeats }) => {
      if (status === 'met') return 'Nid oes yr un uned yn ailadrodd cymhwyster sydd gennych eisoes.';
      return status === 'unknown'
        ? plural(repeats.length, {
            other: 'Efallai fod # uned yn rhan o gymhwyster sydd gennych eisoes. Nodwch pa unedau a wnaethoch.',
          })
        : plural(repeats.length, {
            one: 'Roedd # uned yn rhan o gymhwyster sydd gennych eisoes. Tynnwch hi allan, neu ei chyfnewid.',
            other: 'Roedd # uned yn rhan o gymhwyster sydd gennych eisoes. Tynnwch nhw allan, neu eu cyfnewid.',
          });
    },
    why: () =>
      'Os oes gennych gymhwyster eisoes, rhaid i’r unedau a ddewiswch roi sgiliau newydd i chi. Ni chewch ddefnyddio’r un uned eilwaith.',
  },
  barredPair: {
    title: () => 'Unedau sy’n gwrthdaro',
    figures: ({ have, need }) => `${have} (uchafswm ${need})`,
    sentence: ({ status, pair }, titleOf) =>
      status === 'met'
        ? `Nid yw’r ddwy uned hyn gyda’i gilydd yn eich cynllun: “${titleOf(pair[0])}”, “${titleOf(pair[1])}”.`
        : `Ni all y ddwy uned hyn fod gyda’i gilydd mewn cynllun: “${titleOf(pair[0])}”, “${titleOf(pair[1])}”. Tynnwch un ohonynt.`,
    why: () => 'Mae’r ddwy uned yn dysgu’r un pethau, fwy neu lai, felly dim ond un ohonynt a all gyfrif.',
  },
  requires: {
    title: () => 'Unedau sy’n perthyn i’w gilydd',
    figures: ({ have, need }) => `${have} o ${need}`,
    sentence: ({ status, unit, required }, titleOf) =>
      status === 'met'
        ? `Mae’r uned y mae “${titleOf(unit)}” yn dibynnu arni yn eich cynllun.`
        : `Dim ond gyda’r uned “${titleOf(required)}” y gellir dewis “${titleOf(unit)}”.`,
    why: () => 'Mae’r naill uned yn adeiladu ar y llall, felly ni ellir ei gwneud ar ei phen ei hun.',
  },
  amount: {
    title: ({ asks }) => counts(asks),
    figures: ({ status, have, possible, need, asks }) => {
      const reached = status === 'unknown' ? `${have} i ${possible}` : `${have}`;
      if (asks.atLeast !== undefined && asks.atLeast === asks.atMost) return `${reached} (${asks.atLeast} yn union)`;
      return need === asks.atMost ? `${reached} (uchafswm ${need})` : `${reached} (isafswm ${need})`;
    },
    sentence: ({ status, have, possible, asks }, titleOf) => {
      if (status === 'met') return `Mae’r hyn sydd ei angen yn eich cynllun: ${amount(asks, titleOf)}.`;
      if (status === 'unknown')
        return `Dyma sydd ei angen: ${amount(asks, titleOf)}. Yn eich cynllun yn sicr: ${have}. Efallai: ${possible}. Mae’n dibynnu ar ${asks.measure === 'hours' ? 'oriau' : 'lefelau'} nad oes neb wedi’u cyhoeddi.`;
      return status === 'exceeded'
        ? `Dyma a ganiateir: ${amount(asks, titleOf)}. Mae ${have} yn eich cynllun. Tynnwch rywbeth.`
        : `Dyma sydd ei angen: ${amount(asks, titleOf)}. Hyd yn hyn, mae ${possible} yn eich cynllun.`;
    },
    why: () => 'Mae’r ddogfen yn gofyn am hyn. Ni chewch y cymhwyster hebddo.',
  },
  choice: {
    title: () => 'Un ffordd o sawl un',
    figures: ({ have, need }) => `${have} o ${need}`,
    sentence: ({ status, need, ways: open }, titleOf) => {
      if (status === 'met') return 'Mae eich cynllun yn dilyn un o’r ffyrdd posibl.';
      if (status === 'unknown')
        return 'Mae’n dibynnu ar lefelau neu oriau nad oes neb wedi’u cyhoeddi a yw eich cynllun yn dilyn un o’r ffyrdd posibl.';
      const asked = need === 1 ? 'un o’r rhain' : `${need} o’r rhain`;
      return status === 'exceeded'
        ? `Nid yw eich cynllun yn dilyn yr un o’r ffyrdd, ac mae ynddo ormod ar gyfer pob un. Mae angen ${asked}: ${ways(open, titleOf)}.`
        : `Mae angen ${asked}: ${ways(open, titleOf)}.`;
    },
    why: () => 'Mae’r ddogfen yn gadael i chi ddewis rhwng y ffyrdd hyn. Rhaid dilyn un ohonynt i’w diwedd.',
  },
  countsAtMost: {
    title: () => 'Unedau nad yw pob un yn cyfrif',
    figures: ({ have, need }) => `${have} (uchafswm sy’n cyfrif: ${need})`,
    sentence: ({ have, need }) =>
      have > need
        ? plural(have - need, {
            other: 'Nid yw credydau # uned yn eich cynllun yn cyfrif, oherwydd mae uned debyg yn cyfrif eisoes.',
          })
        : 'Mae pob uned yn eich cynllun yn cyfrif.',
    why: () => 'Mae’r ddogfen yn gadael i chi wneud yr unedau hyn i gyd, ond yn cyfrif credydau rhai ohonynt yn unig.',
  },
  whenTaken: {
    title: () => 'Unedau sy’n perthyn i’w gilydd',
    figures: ({ have, need }) => `${have} o ${need}`,
    sentence: ({ status, any, all }, titleOf) => {
      if (status === 'met') return 'Mae popeth y mae eich unedau’n gofyn amdano yn eich cynllun.';
      return status === 'unknown'
        ? `Os dewiswch ${anyOf(any, titleOf)}, mae angen hyn hefyd: ${amounts(all, titleOf)}. Mae’n dibynnu ar lefelau neu oriau nad oes neb wedi’u cyhoeddi.`
        : `Os dewiswch ${anyOf(any, titleOf)}, mae angen hyn hefyd: ${amounts(all, titleOf)}.`;
    },
    why: () => 'Dim ond gydag unedau eraill y gellir dewis rhai unedau.',
  },
  requirement: {
    title: () => 'Rhywbeth arall sydd ei angen',
    figures: ({ status }) => (status === 'met' ? 'wedi’i gadarnhau' : 'i’w gadarnhau'),
    sentence: ({ status, text }) =>
      status === 'met' ? `Wedi’i gadarnhau: ${text.cy ?? text.en}` : `Mae angen hyn hefyd: ${text.cy ?? text.en}`,
    why: ({ status }) =>
      status === 'met'
        ? 'Mae’r ddogfen yn gofyn am hyn yn ogystal â’r unedau. Mae rhywun wedi’i gadarnhau.'
        : 'Mae’r ddogfen yn gofyn am hyn yn ogystal â’r unedau. Ni all y cynllunydd ei wybod. Ticiwch ef ar y dudalen Adolygu wedi iddo gael ei gadarnhau.',
  },
  title: {
    title: ({ name }) => name.cy ?? name.en,
    figures: ({ reached }) =>
      reached === 'met' ? 'yn eich cynllun' : reached === 'unknown' ? 'ddim yn hysbys' : 'ddim yn eich cynllun',
    sentence: ({ reached, name, all }, titleOf) =>
      reached === 'met'
        ? `Mae eich cynllun hefyd yn rhoi hyn i chi: “${name.cy ?? name.en}”.`
        : reached === 'unknown'
          ? `Mae’n dibynnu ar lefelau neu oriau nad oes neb wedi’u cyhoeddi a yw eich cynllun yn rhoi hyn i chi: “${name.cy ?? name.en}”. Mae’n gofyn am hyn: ${amounts(all, titleOf)}.`
          : `Nid yw eich cynllun yn rhoi hyn i chi: “${name.cy ?? name.en}”. Mae’n gofyn am hyn: ${amounts(all, titleOf)}.`,
    why: () => 'Rhywbeth ychwanegol yw hwn. Cewch y cymhwyster hebddo.',
  },
  oneQualification: {
    title: () => 'Un cymhwyster o sawl un',
    figures: ({ have, need }) => `${have} o ${need}`,
    sentence: ({ status, of }) => {
      if (status === 'met') return 'Rydych wedi dewis cymhwyster.';
      return status === 'unmet'
        ? `Dewiswch y cymhwyster y byddwch yn ei wneud: ${of.join(' / ')}.`
        : `Dim ond un o’r rhain y cewch ei wneud: ${of.join(', ')}. Dewiswch un.`;
    },
    why: () => 'Mae’r brentisiaeth yn gadael i chi ddewis rhwng y cymwysterau hyn. Byddwch yn gwneud un ohonynt.',
  },
  pathwayCredits: {
    title: () => 'Y brentisiaeth gyfan',
    figures: ({ have, need }) => `${have} (isafswm ${need})`,
    sentence: ({ status, have, need }) =>
      status === 'met'
        ? 'Mae eich diploma a’ch Sgiliau Hanfodol gyda’i gilydd yn rhoi digon o gredydau.'
        : plural(need - have, {
            two: 'Mae eich diploma a’ch Sgiliau Hanfodol gyda’i gilydd # gredyd yn brin.',
            few: 'Mae eich diploma a’ch Sgiliau Hanfodol gyda’i gilydd # chredyd yn brin.',
            many: 'Mae eich diploma a’ch Sgiliau Hanfodol gyda’i gilydd # chredyd yn brin.',
            other: 'Mae eich diploma a’ch Sgiliau Hanfodol gyda’i gilydd # credyd yn brin.',
          }),
    why: ({ need, essentialSkillsCredits }) =>
      `Mae angen o leiaf ${credits(need)} ar gyfer y brentisiaeth. Daw ${essentialSkillsCredits} ohonynt o Sgiliau Hanfodol Cymru. Daw’r gweddill o’ch cymhwyster.`,
  },
  startDate: {
    title: () => 'Dyddiad dechrau',
    figures: ({ startDate }) => (startDate === null ? 'heb ei roi' : date(startDate)),
    sentence: ({ status, startDate, from, revised }) => {
      if (status === 'met') return 'Dyma’r rheolau cywir ar gyfer eich dyddiad dechrau.';
      if (startDate === null)
        return 'Rhowch eich dyddiad dechrau, er mwyn i’r cynllunydd wirio ai dyma’r rheolau cywir i chi.';
      return status === 'unknown' && revised !== null
        ? `Cafodd y ddogfen ei diwygio ar ${date(revised)}. Nid yw’n dweud a yw ar gyfer pobl a ddechreuodd yn gynharach. Gofynnwch i’ch darparwr hyfforddiant.`
        : `Mae’r rheolau hyn ar gyfer pobl sy’n dechrau ar ${date(from)} neu wedyn. Gan i chi ddechrau’n gynharach, rhaid i chi ddilyn rheolau hŷn. Nid yw’r rheini gan y cynllunydd. Gofynnwch i’ch darparwr hyfforddiant pa reolau sy’n berthnasol i chi.`;
    },
    why: ({ from }) =>
      `Newidiodd y rheolau ar ${date(from)}. Mae pawb a ddechreuodd cyn y diwrnod hwnnw yn dilyn y rhai hŷn.`,
  },
  priorUnits: {
    title: () => 'Wedi’u cyflawni eisoes',
    figures: ({ have, units: claimed }) => `${units(claimed.length)}, ${credits(have)}`,
    sentence: ({ units: claimed }) =>
      plural(claimed.length, {
        other: 'Rhaid i’ch corff dyfarnu ddweud bod # uned a gyflawnwyd eisoes yn cael cyfrif.',
      }),
    why: () =>
      'Gall unedau a gyflawnwyd eisoes gyfrif, ond dim ond ar ôl i’ch corff dyfarnu eu gwirio. Wedi iddo wneud hynny, ticiwch eu bod wedi’u cadarnhau.',
  },
  unknownUnits: {
    title: () => 'Unedau nad ydynt yn y diploma hwn',
    figures: ({ units: strangers }) => units(strangers.length),
    sentence: ({ units: strangers }) =>
      plural(strangers.length, {
        one: `Mae # uned yn eich cynllun nad yw’n rhan o’r diploma hwn (${strangers.join(', ')}). Nid yw’n cyfrif.`,
        other: `Mae # uned yn eich cynllun nad ydynt yn rhan o’r diploma hwn (${strangers.join(', ')}). Nid ydynt yn cyfrif.`,
      }),
    why: () => 'Efallai fod y cynllun wedi’i wneud ar gyfer diploma arall, neu gyda rhestr fwy newydd o unedau.',
  },
  frameworkCopies: {
    title: () => 'Rheolau gwahanol i’w gilydd',
    figures: ({ have }) => plural(have, { two: '# gopi', few: '# chopi', many: '# chopi', other: '# copi' }),
    sentence: () =>
      'Mae copïau o’r fersiwn hon o’r fframwaith sydd â rheolau gwahanol i’w gilydd. Gofynnwch i’ch darparwr hyfforddiant pa un sy’n gywir.',
    why: () =>
      'Dylai un fersiwn fod ag un set o reolau. Caiff eich cynllun ei wirio yn ôl y copi y cafodd ei wneud ag ef. Nid oes neb wedi dweud eto mai hwnnw yw’r un cywir.',
  },
};
