// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Boundary, BrokenPart } from '../../src/ui/Boundary.tsx';
import { Card } from '../../src/ui/Card.tsx';

function Piece({ works }: { works: boolean }) {
  if (!works) throw new Error('planted');
  return <p>Shown</p>;
}

const say = (error: unknown) => <p>Broken: {String(error)}</p>;

it('a card that breaks leaves its neighbours, and is shown again once it can be', () => {
  const cards = (works: boolean) => (
    <BrokenPart value={say}>
      <Card>
        <Piece works={works} />
      </Card>
      <Card>Neighbour</Card>
    </BrokenPart>
  );
  const { rerender } = render(cards(false));
  expect(screen.getByText('Broken: Error: planted')).toBeVisible();
  expect(screen.getByText('Neighbour')).toBeVisible();
  rerender(cards(true));
  expect(screen.getByText('Shown')).toBeVisible();
});

it('a row that breaks stays a row', () => {
  const frame = (said: ReactNode) => (
    <tr>
      <td>{said}</td>
    </tr>
  );
  render(
    <table>
      <tbody>
        <Boundary say={say} frame={frame}>
          <Piece works={false} />
        </Boundary>
      </tbody>
    </table>,
  );
  expect(screen.getByRole('cell', { name: 'Broken: Error: planted' })).toBeVisible();
});

it('what is drawn anew for another reason is not tried again', () => {
  const screenAt = (address: string, works: boolean) => (
    <Boundary say={say} resetOn={address}>
      <Piece works={works} />
    </Boundary>
  );
  const { rerender } = render(screenAt('/a', false));
  rerender(screenAt('/a', true));
  expect(screen.queryByText('Shown')).toBeNull();
  rerender(screenAt('/b', true));
  expect(screen.getByText('Shown')).toBeVisible();
});
