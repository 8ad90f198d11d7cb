/** Words of the frame around every screen. */
export const app = {
  pageTitle: (parts: readonly string[]) => [...parts, 'Cynllunydd Unedau'].join(' – '),
  /** What installing and searching show. */
  description: 'Dewiswch unedau prentisiaeth yng Nghymru a gweld a ydynt yn bodloni’r rheolau.',
  homeLink: 'Cynllunydd Unedau, tudalen ddechrau',
  notFound: {
    title: 'Nid oes dim byd yn y cyfeiriad hwn',
    text: 'Efallai fod y ddolen yn hen neu wedi’i chamdeipio. Mae eich cynlluniau’n ddiogel.',
    toStart: 'Mynd i’r dudalen ddechrau',
  },
  planNotHere: {
    title: 'Nid yw’r cynllun hwn ar y ddyfais hon',
    text: 'Mae cynlluniau’n aros ar y ddyfais lle cawsant eu gwneud. Efallai fod yr un hwn wedi’i ddileu, neu wedi’i wneud mewn porwr arall. Nid oes dim byd arall wedi newid.',
    toStart: 'Gweld y cynlluniau ar y ddyfais hon',
  },
  planNewer: {
    title: 'Gwnaed y cynllun hwn mewn fersiwn fwy diweddar o’r cynllunydd',
    text: 'Mae’n aros fel y mae. I’w agor, llwythwch y dudalen hon eto pan fyddwch ar-lein: bydd hynny’n rhoi’r fersiwn ddiweddaraf i chi. Gallwch ei gadw mewn ffeil ar y dudalen ddechrau.',
    toStart: 'Gweld y cynlluniau ar y ddyfais hon',
  },
  frameworkNotHere: {
    title: 'Nid ydym yn adnabod y fframwaith hwn',
    text: 'Efallai fod y ddolen yn hen neu wedi’i chamdeipio. Mae’r dudalen ddechrau’n rhestru pob fframwaith y mae’r cynllunydd yn ei adnabod.',
    toStart: 'Mynd i’r dudalen ddechrau',
  },
  broken: {
    title: 'Aeth rhywbeth o’i le ar y dudalen hon',
    text: 'Ein bai ni yw hyn, nid eich bai chi. Mae popeth a gafodd ei gadw yn dal ar y ddyfais hon. Mae llwytho’r dudalen eto yn helpu fel arfer.',
    reload: 'Llwytho’r dudalen eto',
    copy: 'Copïo manylion i roi gwybod i ni',
    copied: 'Manylion wedi’u copïo',
    details: 'Beth aeth o’i le',
    piece: 'Ni ellir dangos y rhan hon. Mae popeth arall yn parhau, ac nid oes dim wedi’i golli.',
    notSaved: 'Nid oedd modd gwneud y ffeil. Llwythwch y dudalen eto, yna rhowch gynnig arall ar ei chadw.',
  },
  notLoaded: {
    title: 'Ni ellid llwytho’r rhan hon o’r cynllunydd',
    text: 'Efallai nad oes rhwydwaith ar hyn o bryd, neu fod fersiwn newydd o’r cynllunydd. Mae eich cynlluniau’n ddiogel. Llwythwch y dudalen eto.',
  },
  languageMissing: {
    title: 'Ni ellid llwytho’r iaith honno',
    text: 'Efallai nad oes rhwydwaith ar hyn o bryd. Mae popeth yn aros fel y mae. Rhowch gynnig arall yn nes ymlaen.',
  },
  openMenu: 'Agor y ddewislen',
  closeMenu: 'Cau’r ddewislen',
  storageRefused: {
    title: 'Byddwch yn colli eich cynlluniau pan gaewch y dudalen hon',
    text: 'Nid yw’r porwr hwn yn gadael i’r cynllunydd storio dim. Mae hynny’n digwydd mewn ffenestri preifat, neu pan fydd storio wedi’i ddiffodd. Gallwch gynllunio nawr. I gadw eich gwaith, agorwch y cynllunydd mewn ffenestr arferol.',
  },
};
