/**
 * Our own words about what the documents say, by their English: here rather than in the frameworks, so that they are
 * loaded by those who read Welsh.
 */
export const documentTexts: Readonly<Record<string, string>> = {
  'For people whose main work is looking after customers. It is also for people who need those skills as part of another job.':
    'I bobl sy’n gofalu am gwsmeriaid fel eu prif waith. Mae hefyd i bobl sydd angen y sgiliau hynny fel rhan o swydd arall.',
  'There are two levels: the Foundation Apprenticeship at Level 2 and the Apprenticeship at Level 3. Each is one diploma and two Essential Skills Wales qualifications.':
    'Mae dwy lefel: y Brentisiaeth Sylfaen ar Lefel 2 a’r Brentisiaeth ar Lefel 3. Mae un diploma a dau gymhwyster Sgiliau Hanfodol Cymru ym mhob un.',
  'You do not need Digital Literacy. Not every job in this field uses computers.':
    'Nid oes angen Llythrennedd Digidol. Nid yw pob swydd yn y maes hwn yn defnyddio cyfrifiaduron.',
  'The rules here are for starts on or after 14 October 2016. If you started earlier, the rules of 2013 count for Essential Skills and for employee rights and responsibilities.':
    'Mae’r rheolau hyn i bobl sy’n dechrau ar 14 Hydref 2016 neu wedyn. Os dechreuoch yn gynharach, rheolau 2013 sy’n cyfrif ar gyfer Sgiliau Hanfodol a hawliau a chyfrifoldebau cyflogaeth.',
  'The sector body adds a rule of its own to the Level 3 diploma: at least 40 of the 55 credits must come from units at Level 3 or above. The framework does not print this rule, but the planner checks it.':
    'Mae corff y sector yn ychwanegu ei reol ei hun at y diploma Lefel 3: rhaid i o leiaf 40 o’r 55 credyd ddod o unedau ar Lefel 3 neu uwch. Nid yw’r rheol hon yn y fframwaith, ond mae’r cynllunydd yn ei gwirio.',
  'The sector body has a rule like it at Level 2: all 45 credits must come from units at Level 2 or above. No unit here has a published level below 2, so the planner does not check it.':
    'Mae gan gorff y sector reol debyg ar Lefel 2: rhaid i bob un o’r 45 credyd ddod o unedau ar Lefel 2 neu uwch. Nid oes gan unrhyw uned yma lefel gyhoeddedig is na 2, felly nid yw’r cynllunydd yn ei gwirio.',
  'There is no entry test, and there is no qualification you must have.':
    'Nid oes prawf mynediad, ac nid oes angen unrhyw gymhwyster arnoch i ddechrau.',
  'Employers look for people who like helping customers and working in a team. They look for a can-do attitude, and for people who can read, write and do basic sums.':
    'Mae cyflogwyr yn chwilio am bobl sy’n hoffi helpu cwsmeriaid a gweithio mewn tîm. Maent am gael pobl sy’n barod i roi cynnig ar bethau, ac sy’n gallu darllen, ysgrifennu a gwneud symiau syml.',
  'What you have done before may help. It may be a position of trust at school, work experience or the Duke of Edinburgh Award. The Welsh Baccalaureate, GCSEs, A levels or other qualifications may help too.':
    'Gall yr hyn rydych wedi’i wneud o’r blaen helpu: swydd gyfrifol yn yr ysgol, profiad gwaith neu Wobr Dug Caeredin. Gall Bagloriaeth Cymru, TGAU, Safon Uwch neu gymwysterau eraill helpu hefyd.',
  'At the start, your provider and employer look at what you know and what you can do. They fit the programme to you.':
    'Ar y dechrau, bydd eich darparwr a’ch cyflogwr yn edrych ar yr hyn rydych yn ei wybod ac yn gallu ei wneud. Byddant yn addasu’r rhaglen ar eich cyfer.',
  'A unit you achieved earlier in one of these diplomas may count towards your credits. The awarding organisation has to confirm that.':
    'Gall uned a gyflawnoch o’r blaen yn un o’r diplomas hyn gyfrif tuag at eich credydau. Rhaid i’r corff dyfarnu gadarnhau hynny.',
  'You may already do this kind of work. If so, the awarding organisation can recognise what you have learned on the job.':
    'Os ydych eisoes yn gwneud gwaith o’r fath, gall y corff dyfarnu gydnabod yr hyn rydych wedi’i ddysgu yn y gwaith.',
  'You may already have a competence or knowledge qualification. If so, choose options that teach you something new.':
    'Os oes gennych gymhwyster cymhwysedd neu gymhwyster gwybodaeth eisoes, dewiswch opsiynau sy’n dysgu rhywbeth newydd i chi.',
  'Off the job: a qualification counts if it was awarded in the 5 years before the apprenticeship certificate is claimed.':
    'I ffwrdd o’r gwaith: mae cymhwyster yn cyfrif os cafodd ei ddyfarnu yn y 5 mlynedd cyn y cais am dystysgrif y brentisiaeth.',
  'Off the job, without a certificate: the learning must be from the 5 years before the claim. Or you must have worked in the job for 3 years without a break. The awarding organisation records it.':
    'I ffwrdd o’r gwaith, heb dystysgrif: rhaid i’r dysgu fod o’r 5 mlynedd cyn y cais. Neu rhaid i chi fod wedi gweithio yn y swydd am 3 blynedd heb fwlch. Bydd y corff dyfarnu yn cofnodi hynny.',
  'On the job: a qualification counts if it was awarded in the 5 years before the claim. It also counts if you have worked in the industry for 3 years without a break.':
    'Yn y gwaith: mae cymhwyster yn cyfrif os cafodd ei ddyfarnu yn y 5 mlynedd cyn y cais. Mae hefyd yn cyfrif os ydych wedi gweithio yn y diwydiant am 3 blynedd heb fwlch.',
  'When 25 % or more of the on-the-job hours come from earlier learning, the programme should be customised. This can be an extra unit, an Essential Skill at a higher level, or wider key skills.':
    'Os daw 25% neu fwy o’r oriau yn y gwaith o ddysgu blaenorol, dylid addasu’r rhaglen. Gall hyn fod yn uned ychwanegol, yn Sgìl Hanfodol ar lefel uwch, neu’n sgiliau allweddol ehangach.',
  'You must reach the minimum hours, however long the apprenticeship takes. It takes at least 12 months.':
    'Rhaid i chi gyrraedd yr isafswm oriau, faint bynnag o amser y mae’r brentisiaeth yn ei gymryd. Mae’n cymryd o leiaf 12 mis.',
  'Training hours can come from the diploma and the Essential Skills. Inductions, reviews, coaching and career talks count too.':
    'Gall oriau hyfforddi ddod o’r diploma a’r Sgiliau Hanfodol. Mae sesiynau cynefino, adolygiadau, coetsio a sgyrsiau am yrfa yn cyfrif hefyd.',
  'The framework recommends a training plan, made at the start. It shows how you will reach the hours.':
    'Mae’r fframwaith yn argymell gwneud cynllun hyfforddi ar y dechrau. Mae’r cynllun yn dangos sut y byddwch yn cyrraedd yr oriau.',
  'Hours from earlier learning can make up part of the total. The total stays the same, and it must be possible to check all of it.':
    'Gall oriau o ddysgu blaenorol fod yn rhan o’r cyfanswm. Mae’r cyfanswm yn aros yr un fath, a rhaid gallu gwirio’r cyfan.',
  'Off the job: taught or planned sessions in your contracted hours, mostly by qualified trainers. They are planned and reviewed together with you.':
    'I ffwrdd o’r gwaith: sesiynau addysgu neu sesiynau wedi’u cynllunio, yn ystod eich oriau contract, gan hyfforddwyr cymwys yn bennaf. Cânt eu cynllunio a’u hadolygu gyda chi.',
  'Off the job: keep a diary, workbook, portfolio or attendance record. Your assessor and your employer check and sign it.':
    'I ffwrdd o’r gwaith: cadwch ddyddiadur, llyfr gwaith, portffolio neu gofnod presenoldeb. Bydd eich asesydd a’ch cyflogwr yn ei wirio ac yn ei lofnodi.',
  'On the job: skills and knowledge you gain while you do your normal work.':
    'Yn y gwaith: y sgiliau a’r wybodaeth a gewch wrth wneud eich gwaith arferol.',
  'On the job: keep a diary, workbook, portfolio or attendance record. You and your assessor check and sign it.':
    'Yn y gwaith: cadwch ddyddiadur, llyfr gwaith, portffolio neu gofnod presenoldeb. Byddwch chi a’ch asesydd yn ei wirio ac yn ei lofnodi.',
  'When the certificate is claimed, a form says that both minimums were reached.':
    'Wrth wneud cais am y dystysgrif, bydd ffurflen yn dweud bod y ddau isafswm wedi’u cyrraedd.',
  'The lower figure is above the upper one. The rows around it have 289- 375. Ask the awarding organisation.':
    'Mae’r ffigur isaf yn uwch na’r ffigur uchaf. 289- 375 sydd yn y rhesi o’i gwmpas. Gofynnwch i’r corff dyfarnu.',
  'The other rows have 550 in this column.': '550 sydd yn y golofn hon yn y rhesi eraill.',
  'The figures under this heading, 450 and 550, are 10 times the credits. They look like total qualification time, not UCAS points. The section on UCAS points gives none.':
    'Mae’r ffigurau dan y pennawd hwn, 450 a 550, yn 10 gwaith nifer y credydau. Maent yn edrych fel cyfanswm amser y cymhwyster, nid pwyntiau UCAS. Nid yw’r adran am bwyntiau UCAS yn rhoi dim.',
  'At Level 2, these words are where the UCAS points should be. Level 3 says N/A.':
    'Ar Lefel 2, mae’r geiriau hyn lle dylai’r pwyntiau UCAS fod. N/A sydd ar Lefel 3.',
  'The row letters skip o and s.': 'Mae llythrennau’r rhesi’n neidio dros o ac s.',
  'The row letters skip n and o.': 'Mae llythrennau’r rhesi’n neidio dros n ac o.',
  'Level 3 prints IMI Awarding, Innovate Awarding and Skillsfirst Awards. They seem to be the same organisations.':
    'Ar Lefel 3, yr enwau yw IMI Awarding, Innovate Awarding a Skillsfirst Awards. Mae’n ymddangos mai’r un cyrff ydynt.',
  'The title mixes singular and plural. The sector body prints “programme”.':
    'Mae’r teitl yn cymysgu’r unigol a’r lluosog. “programme” sydd gan gorff y sector.',
  'At Level 3, the optional units have no heading that says competence or knowledge.':
    'Ar Lefel 3, nid oes pennawd cymhwysedd na gwybodaeth uwchben yr unedau dewisol.',
  'Level 2 lists this unit under knowledge. Level 3 gives no kind. One awarding organisation prints it as a competence unit.':
    'Ar Lefel 2, mae’r uned hon dan y pennawd gwybodaeth. Nid yw Lefel 3 yn rhoi math. Mae un corff dyfarnu yn ei rhoi gyda’r unedau cymhwysedd.',
  'For A levels, Level 3 prints “English or literature”. Level 2 has “English language or literature”.':
    'Ar gyfer Safon Uwch, “English or literature” sydd ar Lefel 3. “English language or literature” sydd ar Lefel 2.',
  'Neither box is ticked at Level 3. At Level 2, YES is ticked.':
    'Nid oes tic yn y naill flwch na’r llall ar Lefel 3. Ar Lefel 2, mae tic wrth YES.',
  'The contact page speaks of the recruitment trade, not of customer service.':
    'Mae’r dudalen gyswllt yn sôn am y diwydiant recriwtio, nid am wasanaeth cwsmeriaid.',
  'The part on delivery and assessment was never filled in. This goes for both levels.':
    'Ni chafodd yr adran am gyflwyno ac asesu ei llenwi. Mae hyn yn wir am y ddwy lefel.',
  'The part on wider key skills was never filled in. It names no units.':
    'Ni chafodd yr adran am sgiliau allweddol ehangach ei llenwi. Nid yw’n enwi unrhyw uned.',
  'English language or literature': 'Saesneg Iaith neu Lenyddiaeth Saesneg',
  'Communication (oral communication and written communication)':
    'Cyfathrebu (cyfathrebu llafar a chyfathrebu ysgrifenedig)',
  English: 'Saesneg',
  'literacy in English': 'llythrennedd mewn Saesneg',
  Mathematics: 'Mathemateg',
  'Numeracy (graphical information and using number)': 'Rhifedd (gwybodaeth ar ffurf graffiau, a defnyddio rhif)',
  'numeracy in Mathematics': 'rhifedd mewn Mathemateg',
  'YES is ticked for employee rights and responsibilities (ERR). You have to show that you covered them.':
    'Mae tic wrth YES ar gyfer hawliau a chyfrifoldebau cyflogaeth (ERR). Rhaid i chi ddangos eich bod wedi ymdrin â nhw.',
  'Customer Service Trainee': 'Hyfforddai Gwasanaeth Cwsmeriaid',
  'Customer Service Assistant': 'Cynorthwyydd Gwasanaeth Cwsmeriaid',
  'Customer Service Representative': 'Cynrychiolydd Gwasanaeth Cwsmeriaid',
  'Customer Service Agent': 'Asiant Gwasanaeth Cwsmeriaid',
  'Customer Service Advisor': 'Cynghorydd Gwasanaeth Cwsmeriaid',
  'Customer Service Administrator': 'Gweinyddwr Gwasanaeth Cwsmeriaid',
  'Customer Service Officer': 'Swyddog Gwasanaeth Cwsmeriaid',
  'Customer Service Liaison Officer': 'Swyddog Cyswllt Gwasanaeth Cwsmeriaid',
  'Customer Liaison Assistant': 'Cynorthwyydd Cyswllt Cwsmeriaid',
  'Customer Liaison Executive': 'Swyddog Gweithredol Cyswllt Cwsmeriaid',
  'Customer Service Clerk': 'Clerc Gwasanaeth Cwsmeriaid',
  'Talk and write to customers clearly: in person, by phone and in writing.':
    'Siarad â chwsmeriaid ac ysgrifennu atynt yn glir: wyneb yn wyneb, dros y ffôn ac yn ysgrifenedig.',
  'Sort out problems and keep customers happy with the business.':
    'Datrys problemau a chadw perthynas dda rhwng cwsmeriaid a’r busnes.',
  'Tell customers about the goods and services on offer.':
    'Sôn wrth gwsmeriaid am y nwyddau a’r gwasanaethau sydd ar gael.',
  'Keep records, and gather what customers say.': 'Cadw cofnodion a chasglu barn cwsmeriaid.',
  'Work as part of a team, and learn the other skills your job asks for.':
    'Gweithio fel rhan o dîm, a dysgu’r sgiliau eraill y mae eich swydd yn gofyn amdanynt.',
  'Customer service can also be one part of another job. It may be part of the work of a bakery assistant, a cashier or a trainee optician.':
    'Gall gwasanaeth cwsmeriaid fod yn un rhan o swydd arall hefyd. Gall fod yn rhan o waith cynorthwyydd becws, ariannwr neu optegydd dan hyfforddiant.',
  'This level asks for nothing more than the whole framework does.':
    'Nid oes gofynion ychwanegol ar gyfer y lefel hon.',
  'Many routes lead here: awards, certificates or diplomas, the Welsh Baccalaureate, GCSEs or A levels.':
    'Mae llawer o ffyrdd yn arwain yma: dyfarniadau, tystysgrifau neu ddiplomas, Bagloriaeth Cymru, TGAU neu Safon Uwch.',
  'You can also start with no qualifications at all.': 'Gallwch ddechrau heb gymwysterau o gwbl hefyd.',
  'The Level 3 Apprenticeship in Customer Service.': 'Y Brentisiaeth Lefel 3 mewn gwasanaeth cwsmeriaid.',
  'Level 3 apprenticeships in other fields that deal with customers, such as business and administration, retail, hospitality, or travel and tourism.':
    'Prentisiaethau Lefel 3 mewn meysydd eraill sy’n delio â chwsmeriaid, fel busnes a gweinyddu, manwerthu, lletygarwch, neu deithio a thwristiaeth.',
  'The Welsh Baccalaureate.': 'Bagloriaeth Cymru.',
  'A college course in customer service, business or a similar subject.':
    'Cwrs coleg mewn gwasanaeth cwsmeriaid, busnes neu bwnc tebyg.',
  'With more training: team leader, supervisor or manager in customer service, or senior adviser.':
    'Gyda rhagor o hyfforddiant: arweinydd tîm, goruchwyliwr neu reolwr ym maes gwasanaeth cwsmeriaid, neu uwch-gynghorydd.',
  'English or literature': 'Saesneg neu lenyddiaeth',
  'Neither YES nor NO is ticked for employee rights and responsibilities (ERR). The framework does not say that you can leave ERR out. So you still have to confirm it when the certificate is claimed.':
    'Nid oes tic wrth YES na NO ar gyfer hawliau a chyfrifoldebau cyflogaeth (ERR). Nid yw’r fframwaith yn dweud y gallwch hepgor ERR. Felly rhaid ei gadarnhau o hyd wrth wneud cais am y dystysgrif.',
  'Customer Relationship Manager': 'Rheolwr Perthynas â Chwsmeriaid',
  'Customer Service Co-ordinator': 'Cydlynydd Gwasanaeth Cwsmeriaid',
  'Customer Service Team Leader': 'Arweinydd Tîm Gwasanaeth Cwsmeriaid',
  'Customer Relations Officer': 'Swyddog Cysylltiadau Cwsmeriaid',
  'Customer Support Agent': 'Asiant Cymorth Cwsmeriaid',
  'Customer Service Executive Officer': 'Swyddog Gweithredol Gwasanaeth Cwsmeriaid',
  'Customer Support Officer': 'Swyddog Cymorth Cwsmeriaid',
  'Customer Service Delivery Co-ordinator': 'Cydlynydd Darparu Gwasanaeth Cwsmeriaid',
  'Customer Service Operator': 'Gweithredwr Gwasanaeth Cwsmeriaid',
  'Customer Service Supervisor': 'Goruchwyliwr Gwasanaeth Cwsmeriaid',
  'Customer Service Manager': 'Rheolwr Gwasanaeth Cwsmeriaid',
  'Senior Customer Service Advisor': 'Uwch-gynghorydd Gwasanaeth Cwsmeriaid',
  'Talk and write to customers clearly: in person, by phone and in writing, with office software where it helps.':
    'Siarad â chwsmeriaid ac ysgrifennu atynt yn glir: wyneb yn wyneb, dros y ffôn ac yn ysgrifenedig, gyda help meddalwedd swyddfa lle bo’n ddefnyddiol.',
  'Keep records, gather what customers say and work out what it means.':
    'Cadw cofnodion, casglu barn cwsmeriaid a gweld beth mae’n ei olygu.',
  'Lead a team.': 'Arwain tîm.',
  'Customer service can also be one part of another job. It may be part of the work of a nurse, a nail technician or a restaurant supervisor.':
    'Gall gwasanaeth cwsmeriaid fod yn un rhan o swydd arall hefyd. Gall fod yn rhan o waith nyrs, technegydd ewinedd neu oruchwyliwr bwyty.',
  'This level asks for nothing more than the whole framework does. Most people have dealt with customers before. It helps, but it is not a must.':
    'Nid oes gofynion ychwanegol ar gyfer y lefel hon. Mae’r rhan fwyaf o bobl wedi delio â chwsmeriaid o’r blaen. Mae’n help, ond nid yw’n orfodol.',
  'A Foundation Apprenticeship (Level 2) in customer service, or in another field such as business and administration, retail, hospitality, or travel and tourism.':
    'Prentisiaeth Sylfaen (Lefel 2) mewn gwasanaeth cwsmeriaid, neu mewn maes arall fel busnes a gweinyddu, manwerthu, lletygarwch, neu deithio a thwristiaeth.',
  'Awards, certificates or diplomas, the Welsh Baccalaureate, GCSEs or A levels.':
    'Dyfarniadau, tystysgrifau neu ddiplomas, Bagloriaeth Cymru, TGAU neu Safon Uwch.',
  'If you have never worked with customers, Level 2 may suit you better. Each person is looked at separately.':
    'Os nad ydych erioed wedi gweithio gyda chwsmeriaid, efallai y bydd Lefel 2 yn fwy addas i chi. Caiff pob person ei ystyried ar wahân.',
  'A Higher Apprenticeship, for example in business administration or in leadership and management.':
    'Prentisiaeth Uwch, er enghraifft mewn gweinyddu busnes neu mewn arwain a rheoli.',
  'College or university: foundation degrees and degrees in customer service, contact centres, sales or business.':
    'Coleg neu brifysgol: graddau sylfaen a graddau mewn gwasanaeth cwsmeriaid, canolfannau cyswllt, gwerthu neu fusnes.',
  'Professional qualifications, such as a Level 4 diploma in customer service management or in contact centres.':
    'Cymwysterau proffesiynol, fel diploma Lefel 4 mewn rheoli gwasanaeth cwsmeriaid neu mewn canolfannau cyswllt.',
  'With more training: senior supervisor or manager in customer service.':
    'Gyda rhagor o hyfforddiant: uwch-oruchwyliwr neu reolwr ym maes gwasanaeth cwsmeriaid.',
  'This is the only contact centre apprenticeship in Wales that the Welsh Government pays for.':
    'Dyma’r unig brentisiaeth canolfan gyswllt yng Nghymru y mae Llywodraeth Cymru yn talu amdani.',
  'Each level has three parts: qualifications, Essential Skills Wales, and training on and off the job.':
    'Mae tair rhan i bob lefel: cymwysterau, Sgiliau Hanfodol Cymru, a hyfforddiant yn y gwaith ac i ffwrdd o’r gwaith.',
  'You take two qualifications: one shows what you can do, and one shows what you know. The document names no units, so the planner counts each qualification as a whole.':
    'Byddwch yn gwneud dau gymhwyster: un i ddangos beth y gallwch ei wneud, ac un i ddangos beth rydych yn ei wybod. Nid yw’r ddogfen yn enwi unedau, felly mae’r cynllunydd yn cyfrif pob cymhwyster yn ei gyfanrwydd.',
  'The document gives no earliest start date. The planner takes 14 October 2016 from the Customer Service framework. This document was revised on 12 November 2021. For earlier starts, check with your provider.':
    'Nid yw’r ddogfen yn rhoi dyddiad dechrau cynharaf. Mae’r cynllunydd yn cymryd 14 Hydref 2016 o’r fframwaith Customer Service. Diwygiwyd y ddogfen hon ar 12 Tachwedd 2021. Os dechreuoch cyn hynny, holwch eich darparwr.',
  'Employers look for people who want to work in a contact centre, and who enjoy talking to people and like solving problems. They also look for people who can read, write and do basic sums. They want people who can be flexible about working times.':
    'Mae cyflogwyr yn chwilio am bobl sydd eisiau gweithio mewn canolfan gyswllt, ac sy’n mwynhau siarad â phobl a datrys problemau. Maent hefyd yn chwilio am bobl sy’n gallu darllen, ysgrifennu a gwneud symiau syml. Maent am gael pobl sy’n gallu bod yn hyblyg o ran amserau gwaith.',
  'What you have done before may help. It may be a position of trust at school, work experience or the Duke of Edinburgh Award. GCSEs, A levels or other qualifications may help too.':
    'Gall yr hyn rydych wedi’i wneud o’r blaen helpu: swydd gyfrifol yn yr ysgol, profiad gwaith neu Wobr Dug Caeredin. Gall TGAU, Safon Uwch neu gymwysterau eraill helpu hefyd.',
  'Many apprentices have worked in a contact centre or with customers before. You do not have to have done that.':
    'Mae llawer o brentisiaid wedi gweithio mewn canolfan gyswllt neu gyda chwsmeriaid o’r blaen. Nid yw hynny’n orfodol.',
  'Earlier qualifications and awards may count towards the apprenticeship. The document gives no rules for this. Ask your provider.':
    'Gall cymwysterau a dyfarniadau blaenorol gyfrif tuag at y brentisiaeth. Nid yw’r ddogfen yn rhoi rheolau ar gyfer hyn. Gofynnwch i’ch darparwr.',
  'The document gives the hours on and off the job as totals. It does not say how they are shared out over the parts of the programme.':
    'Mae’r ddogfen yn rhoi’r oriau yn y gwaith ac i ffwrdd o’r gwaith fel cyfansymiau. Nid yw’n dweud sut maent wedi’u rhannu rhwng rhannau’r rhaglen.',
  'Each Essential Skill counts as 60 guided hours.': 'Mae pob Sgìl Hanfodol yn cyfrif fel 60 awr dan arweiniad.',
  'The document does not say how long the apprenticeship has to take.':
    'Nid yw’r ddogfen yn dweud pa mor hir y mae’n rhaid i’r brentisiaeth bara.',
  'The credits count one competence and one knowledge qualification together (28 and 13, 42 and 16). So you need both, not one.':
    'Mae’r credydau’n cyfrif un cymhwyster cymhwysedd ac un cymhwyster gwybodaeth gyda’i gilydd (28 + 13, 42 + 16), felly mae angen y ddau, nid un.',
  'Level 3 calls the same organisation City & Guilds.': 'Ar Lefel 3, City & Guilds yw enw’r un corff.',
  'This heading is above the Level 2 routes, but those are for a Foundation Apprenticeship.':
    'Mae’r pennawd hwn uwchben y llwybrau Lefel 2, ond llwybrau Prentisiaeth Sylfaen yw’r rheini.',
  'The heading says Customer Service. The routes below it are for Contact Centre Operations.':
    'Customer Service yw’r pennawd, ond llwybrau Contact Centre Operations sydd oddi tano.',
  'You no longer have to cover employee rights and responsibilities (ERR). The document advises that you have a company induction. This is above all for those aged 16 to 18.':
    'Nid oes rhaid ymdrin â hawliau a chyfrifoldebau cyflogaeth (ERR) mwyach. Mae’r ddogfen yn argymell cyfnod cynefino yn y cwmni, yn enwedig i bobl 16 i 18 oed.',
  'The Level 3 Apprenticeship in Contact Centre Operations.':
    'Y Brentisiaeth Lefel 3 mewn gweithrediadau canolfan gyswllt.',
  'Level 3 apprenticeships in other fields, such as customer service, business and administration, retail or sales.':
    'Prentisiaethau Lefel 3 mewn meysydd eraill, fel gwasanaeth cwsmeriaid, busnes a gweinyddu, manwerthu neu werthu.',
  'With more training: team leader, supervisor, product specialist, support analyst or contact centre manager.':
    'Gyda rhagor o hyfforddiant: arweinydd tîm, goruchwyliwr, arbenigwr cynnyrch, dadansoddwr cymorth neu reolwr canolfan gyswllt.',
  'You may have finished a Foundation Apprenticeship (Level 2) in another field. That may count as useful experience for this level.':
    'Efallai eich bod wedi gorffen Prentisiaeth Sylfaen (Lefel 2) mewn maes arall. Gall gyfrif fel profiad defnyddiol ar gyfer y lefel hon.',
  'A Foundation Apprenticeship (Level 2) in contact centre operations, in customer service or in another business field.':
    'Prentisiaeth Sylfaen (Lefel 2) mewn gweithrediadau canolfan gyswllt, mewn gwasanaeth cwsmeriaid neu mewn maes busnes arall.',
  'If you have never worked in a contact centre or with customers, Level 2 may suit you better. Each person is looked at separately.':
    'Os nad ydych erioed wedi gweithio mewn canolfan gyswllt neu gyda chwsmeriaid, efallai y bydd Lefel 2 yn fwy addas i chi. Caiff pob person ei ystyried ar wahân.',
  'College or university: foundation degrees and degrees in contact centres, customer service, sales or business.':
    'Coleg neu brifysgol: graddau sylfaen a graddau mewn canolfannau cyswllt, gwasanaeth cwsmeriaid, gwerthu neu fusnes.',
  'Professional qualifications, such as a Level 4 diploma in customer service management or in contact centre operations.':
    'Cymwysterau proffesiynol, fel diploma Lefel 4 mewn rheoli gwasanaeth cwsmeriaid neu mewn gweithrediadau canolfan gyswllt.',
  'With more training: team manager, key account manager, senior planner, resource scheduling manager or senior contact centre manager.':
    'Gyda rhagor o hyfforddiant: rheolwr tîm, rheolwr cyfrifon allweddol, uwch-gynllunydd, rheolwr amserlennu adnoddau neu uwch-reolwr canolfan gyswllt.',
};
