import type { LeftOut } from '../cohort/gatherPlans.ts';

type Code = LeftOut['code'];

/** Why something is not in the table, for every reason there is. */
export type LeftOutMessages = { readonly [Each in Code]: (left: LeftOut & { readonly code: Each }) => string };

export function sayLeftOut(messages: LeftOutMessages, left: LeftOut): string {
  return say(messages, left.code, left);
}

function say<Each extends Code>(
  messages: LeftOutMessages,
  code: Each,
  left: LeftOut & { readonly code: Each },
): string {
  return messages[code](left);
}
