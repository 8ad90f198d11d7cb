import { useLocation } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { lettersInAddress } from '../../sharing/planAddress.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Form } from '../../ui/Form.tsx';

/** Takes a pasted link, or the message it came in. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const { sharing, start } = useWords();
  const { open: text, linkFaults } = sharing;
  const [, goTo] = useLocation();
  const { field, fault, submit } = useForm({
    draftKey: 'open/link',
    initial: { link: '' },
    check({ link }) {
      const letters = lettersInAddress(link);
      return { value: letters, faults: { link: letters === null ? 'notALink' : null } };
    },
    commit: (letters) => goTo(addresses.open(letters)),
  });
  return (
    <Sheet open onClose={onClose} title={start.open.link}>
      <Form onSubmit={submit}>
        <TextField
          label={text.linkField}
          hint={text.linkHint}
          error={fault('link') ? `${linkFaults.notALink.title}. ${linkFaults.notALink.text}` : undefined}
          autoComplete="off"
          spellCheck={false}
          {...field('link')}
        />
        <Button type="submit" kind="primary">
          {text.openLink}
        </Button>
      </Form>
    </Sheet>
  );
}
