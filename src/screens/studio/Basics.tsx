import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { FigureAt, TextAt } from './fields.tsx';
import { PathwayForm } from './PathwayForm.tsx';
import { QualificationForm } from './QualificationForm.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Studio.module.css';

/** What the framework is called, which document it is from, and what its pathway and qualification are. */
export function Basics() {
  const { basics: text, fields } = useWords().studio;
  return (
    <Stack gap={3}>
      <Card aria-label={text.document}>
        <h2>{text.document}</h2>
        <div className={styles['fields']}>
          <TextAt path="title" label={fields.title} />
          <TextAt path="version" label={fields.version} hint={text.versionHint} />
          <FigureAt path="edition" label={text.edition} hint={text.editionHint} empty={undefined} />
          <TextAt path="id" label={fields.id} hint={text.idHint} />
          <TextAt path="publisher" label={fields.publisher} />
          <TextAt path="documents[0].title" label={text.documentTitle} />
          <TextAt path="documents[0].address" label={text.address} hint={text.addressHint} empty={undefined} />
          <TextAt path="issued" label={fields.issued} type="date" empty={null} />
          <TextAt path="reviewBy" label={fields.reviewBy} type="date" empty={null} />
        </div>
      </Card>
      <PathwayForm />
      <QualificationForm />
    </Stack>
  );
}
