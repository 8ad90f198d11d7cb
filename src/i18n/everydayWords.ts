/**
 * What people type, in English and Welsh, when they look for a unit whose title says it in other words. Each line: how a
 * word of the title begins, then everyday words for it. Never shown.
 */
const lines = `
telephone: phone mobile ring call answer ffôn ffonio teleffon galwad galwadau
calls: phone ring answer ffôn ffonio galwad galwadau
writing: write letter email e-mail mail text message llythyr llythyrau ebost e-bost ysgrifennu neges negeseuon
verbally: speak speaking talk talking spoken siarad llafar
online: internet web website chat live ar-lein rhyngrwyd gwe gwefan sgwrs byw
social: facebook instagram twitter tiktok cyfryngau cymdeithasol
media: facebook instagram twitter tiktok cyfryngau
reception: receptionist front desk visitors welcome derbynfa derbynnydd ymwelwyr croeso desg flaen
diary: calendar appointments bookings dyddiadur calendr apwyntiadau
event: meeting conference party digwyddiad cyfarfod cynhadledd
complaints: complain unhappy angry cwyn cwynion cwyno
challenging: difficult angry rude anodd heriol
problems: trouble issues fault problem problemau
resolve: solve fix datrys
equality: equal rights fair discrimination cydraddoldeb tegwch
diversity: different cultures amrywiaeth
inclusion: cynhwysiant
health: accident iechyd
safety: accident risk secure diogelwch damwain risg
sales: sell selling shop gwerthu gwerthiant siop
selling: sell gwerthu
closing: sell finish gwerthu
objections: say no gwrthwynebiadau
negotiat: bargain haggle trafod bargeinio negodi
team: staff group lead tîm staff arwain
lead: leader manager arwain arweinydd
manag: run manager supervise rheoli rheolwr
technology: computer digital technoleg cyfrifiadur digidol
software: computer app program meddalwedd cyfrifiadur ap rhaglen
self: kiosk machine till hunanwasanaeth peiriant
equipment: machine kiosk till tools offer peiriant
premises: home house visit site cartref tŷ ymweliad safle
feedback: survey opinion review reviews adborth arolwg barn
quality: check standard ansawdd safon
monitor: check watch monitro gwirio
employee: worker job contract pay err cyflogai gweithiwr cyflog
employer: company boss firm cyflogwr cwmni
rights: law contract err hawliau cyfraith
responsibilities: duties cyfrifoldebau dyletswyddau
customer: client shopper guest buyer cwsmer cwsmeriaid cleient
service: help gwasanaeth gwasanaethau
handover: shift pass on trosglwyddo shifft
transaction: refund return warranty payment ad-daliad dychwelyd gwarant taliad
after: refund return warranty ad-daliad dychwelyd gwarant
colleague: workmate friend mentor teamwork team work cydweithiwr cydweithwyr mentor
buddy: mentor friend help mentora cyfaill
collaborate: work together teamwork team cydweithio
departments: teams offices adran adrannau
performance: results targets perfformiad targedau
development: career training progress datblygiad gyrfa hyfforddiant
develop: grow build datblygu
business: company money finance busnes cwmni arian
principles: basics theory rules egwyddorion
products: goods items offers cynnyrch cynhyrchion nwyddau
promote: advertise marketing hyrwyddo hysbysebu marchnata
retention: keep loyal loyalty cadw teyrngarwch ffyddlon
incidents: emergency 999 accident digwyddiad digwyddiadau argyfwng
contact: call centre canolfan gyswllt
orders: buy archeb archebion
buyer: customer shopping prynwr prynu
exceed: extra better delight rhagori
expectations: wants hopes disgwyliadau
award: prize gwobr gwobrau
relations: friends network perthynas perthnasoedd
information: data facts records gwybodaeth data
communicate: talk write cyfathrebu
understand: know learn deall
deliver: give provide darparu
provide: give darparu
support: help cefnogi helpu cymorth
improve: better gwella
organis: plan arrange organize trefnu sefydliad
personal: self own personol
workplace: work office gweithle gwaith swyddfa
strategy: plan strategaeth cynllun
resources: materials tools adnoddau
partnerships: partners partneriaeth partneriaethau
champion: lead hyrwyddwr
`;

/** How a word of a title begins → everyday words for it. */
export const everydayWords: readonly (readonly [beginning: string, words: string])[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [beginning = '', words = ''] = line.split(': ');
    return [beginning, words];
  });

/** Words that stand in a sentence and tell nothing of a unit. */
export const littleWords: ReadonlySet<string> = new Set(
  'a an and are at by do for from how i in is my of on or the to with ac am ar at fy gyda i o sut y yn yr'.split(' '),
);
