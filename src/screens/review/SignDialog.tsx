import { usePlanner, usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { planName } from '../../parts/planName.ts';
import { agreementCode, agreementTo } from '../../plan/agreedContent.ts';
import { giveAgreement, isName, recordOf } from '../../plan/planRecord.ts';
import type { Party } from '../../plan/recordSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { LineField } from '../../parts/LineField.tsx';
import { Row } from '../../ui/Row.tsx';
import type { Review } from '../../judging/review.ts';
import { verdictWords } from './VerdictCard.tsx';
import { Form } from '../../ui/Form.tsx';

interface SignDialogProps {
  readonly review: Review;
  /** Null: nobody is agreeing at the moment. */
  readonly party: Party | null;
  readonly onClose: () => void;
}

/** One party gives their name to the plan as it is now. */
export function SignDialog({ review, party, onClose }: SignDialogProps) {
  const words = useWords();
  const { signOff: text } = words.reviewScreen;
  return (
    <Sheet open={party !== null} onClose={onClose} title={party && text.dialogTitle(party)}>
      {party && <SignForm review={review} party={party} onClose={onClose} />}
    </Sheet>
  );
}

function SignForm({ review, party, onClose }: SignDialogProps & { readonly party: Party }) {
  const { newId } = usePlanner();
  const words = useWords();
  const today = useToday();
  const { signOff: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const { plan } = review.view;
  const { heading, lead } = verdictWords(review, words);
  const { field, fault, submit, discard } = useForm({
    draftKey: `${plan.id}/agree ${party}`,
    initial: { name: recordOf(plan).agreements[party]?.name ?? '' },
    check: ({ name }) => {
      const given = name.trim();
      return isName(given) ? { value: given, faults: {} } : { value: null, faults: { name: 'missing' as const } };
    },
    commit: (given) => {
      edit(plan.id, (before) => giveAgreement(before, party, agreementTo(before, review.view, given, today), newId()));
      onClose();
    },
  });
  const cancel = () => {
    discard();
    onClose();
  };
  return (
    <Form gap={3} onSubmit={submit}>
      <p>{text.dialogText(planName(plan, words), text.code(agreementCode(plan, review.view)))}</p>
      <p>
        <b>{heading}.</b> {lead}
      </p>
      <LineField
        label={text.name}
        error={fault('name') && text.nameMissing}
        maxLength={200}
        autoComplete="name"
        {...field('name')}
      />
      <p>{text.honest}</p>
      <Row>
        <Button kind="primary" type="submit">
          {text.submit}
        </Button>
        <Button onClick={cancel}>{words.common.cancel}</Button>
      </Row>
    </Form>
  );
}
