import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { paperSheets, type PaperChoice } from './paper/paperChoice.ts';
import { Stack } from '../../ui/Stack.tsx';

interface PrintDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly choice: PaperChoice;
  readonly onChoice: (choice: PaperChoice) => void;
  readonly onPrint: () => void;
}

/** What goes on paper, and then the browser's own printing. */
export function PrintDialog({ open, onClose, choice, onChoice, onPrint }: PrintDialogProps) {
  const words = useWords();
  const { printDialog: text } = words.reviewScreen;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={text.title}
      footer={
        <Button kind="primary" icon="print" onClick={onPrint}>
          {text.submit}
        </Button>
      }
    >
      <Stack gap={3}>
        <SegmentedControl
          label={text.what}
          value={choice.sheet}
          choices={paperSheets.map((sheet) => ({ value: sheet, label: text.sheets[sheet] }))}
          onValue={(sheet) => onChoice({ ...choice, sheet })}
        />
        {choice.sheet === 'plan' && (
          <div>
            <Checkbox
              checked={choice.notes}
              onChange={(event) => onChoice({ ...choice, notes: event.currentTarget.checked })}
            >
              {text.notes}
            </Checkbox>
            <Checkbox
              checked={choice.actions}
              onChange={(event) => onChoice({ ...choice, actions: event.currentTarget.checked })}
            >
              {text.actions}
            </Checkbox>
          </div>
        )}
        <p>{text.hint}</p>
      </Stack>
    </Sheet>
  );
}
