import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { addMonths, monthsFrom } from '../../../hours/calendarDay.ts';
import type { Piece } from '../../../plan/hoursSchema.ts';

export interface MonthPlace {
  readonly from: string;
  readonly to: string;
}

type Grip = 'whole' | 'start' | 'end';

interface Drag {
  readonly grip: Grip;
  readonly x: number;
  readonly place: MonthPlace;
}

interface PieceDrag {
  /** Where the piece would land; null while it is not dragged. */
  readonly place: MonthPlace | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  /** A press that moved something is no press on a button. */
  readonly takeClick: () => boolean;
}

interface DragTarget {
  readonly piece: Piece;
  readonly months: readonly string[];
  /** One month's cell, to measure a month's width by. */
  readonly monthCell: RefObject<HTMLElement | null>;
  readonly onDrop: (place: MonthPlace) => void;
}

/** Pixels of a shaky hand. */
const slack = 4;

/** Moves a piece by its middle and stretches it by its ends, a whole month at a time. Escape lets go without a change. */
export function usePieceDrag({ piece, months, monthCell, onDrop }: DragTarget): PieceDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const moved = useRef(false);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return undefined;
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrag(null);
    };
    document.addEventListener('keydown', letGo);
    return () => document.removeEventListener('keydown', letGo);
  }, [dragging]);

  return {
    place: drag && (drag.place.from !== piece.from || drag.place.to !== piece.to) ? drag.place : null,
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      moved.current = false;
      const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined;
      setDrag({ grip: grip === 'start' || grip === 'end' ? grip : 'whole', x: event.clientX, place: piece });
    },
    onPointerMove: (event) => {
      const width = monthCell.current?.getBoundingClientRect().width ?? 0;
      if (!drag || width === 0) return;
      const distance = event.clientX - drag.x;
      if (!moved.current && Math.abs(distance) > slack) {
        moved.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const place = dragged(piece, drag.grip, Math.round(distance / width), months);
      if (place.from !== drag.place.from || place.to !== drag.place.to) setDrag({ ...drag, place });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag && (drag.place.from !== piece.from || drag.place.to !== piece.to)) onDrop(drag.place);
    },
    onPointerCancel: () => setDrag(null),
    takeClick: () => {
      const click = !moved.current;
      moved.current = false;
      return click;
    },
  };
}

/** Where a piece lands when a grip of it is moved by so many months; it stays inside the plan. */
export function dragged({ from, to }: MonthPlace, grip: Grip, shift: number, months: readonly string[]): MonthPlace {
  const [first = from, last = to] = [months[0], months.at(-1)];
  if (grip === 'start') return { from: clamp(addMonths(from, shift), first, to), to };
  if (grip === 'end') return { from, to: clamp(addMonths(to, shift), from, last) };
  const length = monthsFrom(from, to);
  const start = clamp(addMonths(from, shift), first, addMonths(last, -length));
  return { from: start, to: addMonths(start, length) };
}

function clamp(month: string, first: string, last: string): string {
  if (month < first) return first;
  return month > last ? last : month;
}
