import { isNotFilledIn, type Fault } from '../../catalogue/fault.ts';
import { counted } from './counted.ts';
import { sayFault as sayFileFault } from './frameworkFaults.ts';

const { credits } = counted;

type Shape = Extract<Fault, { code: 'shape' }>;

function sayShape(fault: Shape): string {
  if (isNotFilledIn(fault)) return 'Llenwch hwn.';
  switch (fault.requirement) {
    case 'number':
      return 'Rhowch ffigur, er enghraifft 6.';
    case 'integer':
      return 'Rhowch rif cyfan.';
    case 'multiple_of':
      return 'Rhowch gredydau cyfan, haneri neu chwarteri.';
    case 'min_value':
      return 'Mae’r ffigur hwn yn rhy fach.';
    case 'max_length':
      return 'Mae hwn yn rhy hir.';
    case 'min_length':
      return 'Rhaid cael o leiaf ddau.';
    case 'regex':
      return 'Defnyddiwch lythrennau bach, digidau a chysylltnodau yn unig.';
    case 'iso_date':
      return 'Rhowch ddiwrnod, mis a blwyddyn.';
    case 'url':
    case 'starts_with':
      return 'Rhowch gyfeiriad gwe sy’n dechrau â https:';
    default:
      return 'Nid dyma sy’n perthyn yma.';
  }
}

/** A fault beside its field: what is wrong, and no word of how files are built. */
export function sayFault(fault: Fault): string {
  switch (fault.code) {
    case 'shape':
      return sayShape(fault);
    case 'duplicate':
      return `Mae “${fault.id}” yno eisoes. Dim ond unwaith y caiff pob un fod yno.`;
    case 'groupCircle':
      return `Mae grŵp “${fault.group}” y tu mewn iddo’i hun. Newidiwch ym mha grŵp y mae.`;
    case 'noFigure':
      return 'Nid yw hwn yn gofyn am ddim eto. Nodwch faint o leiaf neu ar y mwyaf, ac o ba unedau.';
    case 'readyBelow':
      return `Mae gan y cymhwyster ${credits(fault.stated)}, ond mae’r rheolau hyn yn gadael i gynllun basio â chyfanswm o ${fault.least} yn unig. Ychwanegwch y rheol am y cyfanswm, neu nodwch isod pam mae hynny’n iawn.`;
    default:
      return sayFileFault(fault);
  }
}
