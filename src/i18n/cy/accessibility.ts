import type { PageMessages } from '../words.ts';

/** The accessibility statement. */
export const accessibility: PageMessages['accessibility'] = {
  pageName: 'Hygyrchedd',
  title: 'Hygyrchedd',
  lead: 'Mae’r cynllunydd i bawb: drwy gyffwrdd, llygoden, bysellfwrdd, switsh neu lais, gyda darllenydd sgrin, gyda thestun mawr neu gyferbyniad cryf.',
  standard: {
    heading: 'Y safon',
    text: 'Rydym yn dilyn Canllawiau Hygyrchedd Cynnwys y We (WCAG) 2.2, lefelau A ac AA. Hyd y gwyddom o’n profion, mae’r cynllunydd yn eu bodloni, ac eithrio’r cyfyngiadau isod.',
  },
  tried: {
    heading: 'Beth gafodd ei brofi, a sut',
    items: [
      'Mae’r gwiriwr axe yn edrych ar bob sgrin, yn Gymraeg ac yn Saesneg, mewn lliwiau golau a thywyll. Nid yw’n dod o hyd i unrhyw wall.',
      'Mae profion yn gweithio drwy’r cynllunydd gyda’r bysellfwrdd yn unig, ac yn gwirio i ble mae’r ffocws yn mynd.',
      'Mae profion yn gwirio beth mae darllenydd sgrin yn ei glywed: enwau, rolau a threfn. Maent hefyd yn gwirio bod pob neges yn cael ei dweud unwaith yn unig, nid ar ôl pob bysell.',
      'Cafodd pob sgrin ei phrofi yn 320 picsel o led, sydd yr un fath â chwyddo i 400% ar liniadur. Cafodd ei phrofi hefyd gyda geiriau draean yn hirach na’r Saesneg.',
      'Cafodd ei brofi gyda thestun ddwywaith mor fawr, gyda chyferbyniad cryf Windows, a gyda llai o symud.',
      'Cafodd y geiriau Saesneg eu mesur: gall plentyn 11 oed ddarllen y rhan fwyaf ohonynt.',
    ],
  },
  notTried: {
    heading: 'Beth sydd heb ei brofi eto',
    items: [
      'Defnyddiodd y profion Chromium, sy’n sail i Chrome ac Edge. Nid yw Safari na Firefox wedi’u profi.',
      'Nid yw wedi’i brofi gyda darllenydd sgrin, switsh na rheolaeth lais go iawn.',
      'Nid oes neb ag anabledd wedi’i brofi i ni eto.',
      'Nid oes cyfieithydd proffesiynol wedi gwirio’r Gymraeg eto.',
    ],
  },
  limits: {
    heading: 'Cyfyngiadau hysbys',
    items: [
      'Yn Saesneg yn unig y mae teitlau unedau a chymwysterau. Yn Gymraeg, maent wedi’u marcio fel Saesneg mewn brawddegau, botymau a dolenni, ac mewn rhestrau o deitlau. Nid ydynt wedi’u marcio mewn enwau blychau ticio, ar flociau’r cynllun misol nac mewn awgrymiadau dan y pwyntydd.',
      'Mae tablau llydan yn sgrolio i’r ochr mewn rhan ar wahân. Gall y bysellfwrdd ei sgrolio hefyd.',
      'Gallwch drefnu’r cynllun misol drwy lusgo. Gallwch wneud pob symudiad gyda bysellau neu mewn ffurflen hefyd.',
      'Gyda bylchau mawr iawn rhwng llythrennau, mae Oriau ar ffôn a’r pennyn ar liniadur yn sgrolio ychydig i’r ochr. Nid oes dim yn cael ei golli.',
      'Mewn rhai porwyr yn unig y mae’r camera’n sganio codau. Mae dolen neu ffeil yn gwneud yr un gwaith.',
    ],
  },
  help: {
    heading: 'Os oes rhywbeth yn eich rhwystro',
    text: 'Dywedwch wrth y darparwr hyfforddiant a roddodd y cynllunydd i chi. Nid oes dim yn cael ei anfon oddi yma, felly nid oes ffurflen. Gall eich darparwr hefyd roi cynllun i chi ar bapur, neu fel ffeil.',
  },
  points: {
    heading: 'Fesul pwynt',
    caption: 'WCAG 2.2, lefelau A ac AA',
    point: 'Pwynt',
    how: 'Sut mae’n cael ei fodloni',
    rows: {
      pictures: {
        name: '1.1 Testun ar gyfer lluniau',
        how: 'Mae geiriau wrth ymyl pob arwydd. Mae ffigurau’r mesuryddion, y codau a’r siartiau mewn geiriau neu mewn tabl.',
      },
      media: { name: '1.2 Sain a fideo', how: 'Nid oes dim.' },
      structure: {
        name: '1.3 Strwythur',
        how: 'Mae penawdau, rhestrau, tablau a labeli wedi’u marcio yn ôl yr hyn ydynt, yn y drefn ddarllen. Gallwch ddal ffôn y naill ffordd neu’r llall. Nid yw’r porwr yn llenwi enwau, oherwydd gall sawl person lofnodi ar un ddyfais.',
      },
      colour: {
        name: '1.4 Lliw a chyferbyniad',
        how: 'Nid yw lliw yn sefyll ar ei ben ei hun: mae siâp neu eiriau gyda phob un. Mae digon o gyferbyniad gan destun a botymau mewn lliwiau golau a thywyll.',
      },
      size: {
        name: '1.4 Maint a bylchau',
        how: 'Gall y testun fod ddwywaith mor fawr, a’r dudalen yn 320 picsel o led, heb golli dim. Gall llinellau a llythrennau fod yn bellach oddi wrth ei gilydd: gweler y cyfyngiadau hysbys.',
      },
      keyboard: {
        name: '2.1 Bysellfwrdd',
        how: 'Gallwch wneud popeth gyda’r bysellfwrdd. Nid oes yr un llythyren ar ei phen ei hun yn llwybr byr.',
      },
      time: {
        name: '2.2 a 2.3 Amser a fflachio',
        how: 'Nid oes terfynau amser. Mae nodyn byr yn aros am 10 eiliad neu fwy, ac mae Dadwneud yn y pennyn hefyd. Nid oes dim yn fflachio.',
      },
      finding: {
        name: '2.4 Cael hyd i’r ffordd',
        how: 'Mae dolen i neidio heibio’r pennyn. Mae teitl a phenawdau i bob sgrin. Gellir gweld y ffocws ac nid yw’n cael ei guddio.',
      },
      touch: {
        name: '2.5 Cyffwrdd a phwyntio',
        how: 'Mae targedau yn 44 picsel neu fwy lle defnyddir bys. Nid oes angen llusgo, ysgwyd na defnyddio dau fys.',
      },
      language: {
        name: '3.1 Iaith',
        how: 'Mae’r dudalen yn dweud ym mha iaith y mae. Mae enwau Saesneg mewn brawddegau Cymraeg wedi’u marcio.',
      },
      predictable: {
        name: '3.2 Dim byd annisgwyl',
        how: 'Nid oes dim yn digwydd dim ond am fod ffocws ar rywbeth. Mae’r ddewislen yr un fath ar bob sgrin.',
      },
      mistakes: {
        name: '3.3 Camgymeriadau',
        how: 'Wrth ymyl y maes, dywedir beth sydd o’i le a beth i’w wneud. Gallwch ddadwneud pob newid. Nid oes angen mewngofnodi, ac nid oes dim yn cael ei ofyn ddwywaith.',
      },
      technology: {
        name: '4.1 Darllenwyr sgrin a’u tebyg',
        how: 'Mae enw, rôl a chyflwr gan bopeth. Caiff negeseuon eu dweud yn gwrtais, unwaith.',
      },
    },
  },
  date: (day) => `Ysgrifennwyd ar ${day}.`,
};
