import { useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Card } from '../../ui/Card.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { Page } from '../../ui/Page.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

/** The day the statement was last held against the planner. */
const written = '2026-11-23';

/** What the planner does for everyone, what was tried, and what was not. */
export function AccessibilityScreen() {
  const { accessibility: text, formats } = useWords();
  const { standard, tried, notTried, limits, help, points } = text;
  const rows = useRows({
    data: Object.entries(points.rows),
    rowKey: ([key]) => key,
    columns: [
      { id: 'point', header: points.point, rowHeader: true, cell: ([, { name }]) => name },
      { id: 'how', header: points.how, cell: ([, { how }]) => how },
    ],
  });
  return (
    <Page width={52} gap={4}>
      <Stack as="header">
        <ScreenHeading pageTitle={[text.pageName]}>{text.title}</ScreenHeading>
        <Quiet size="lead">{text.lead}</Quiet>
      </Stack>
      {[standard, help].map(({ heading, text: said }) => (
        <Card key={heading} padding="large" gap={3}>
          <h2>{heading}</h2>
          <p>{said}</p>
        </Card>
      ))}
      {[tried, notTried, limits].map(({ heading, items }) => (
        <Card key={heading} padding="large" gap={3}>
          <h2>{heading}</h2>
          <Bullets>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </Bullets>
        </Card>
      ))}
      <Card padding="large" gap={3}>
        <h2>{points.heading}</h2>
        <Table caption={points.caption} rows={rows} />
        <p>{text.date(formats.date(written))}</p>
      </Card>
    </Page>
  );
}
