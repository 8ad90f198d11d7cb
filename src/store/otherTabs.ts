import * as v from 'valibot';

const NewsSchema = v.object({ kind: v.picklist(['changed', 'removed']), id: v.string() });

/** What one tab tells the others about a plan it has stored or taken out. They look it up in the storage themselves. */
export type PlanNews = v.InferOutput<typeof NewsSchema>;

export interface OtherTabs {
  readonly tell: (news: PlanNews) => void;
  readonly listen: (hear: (news: PlanNews) => void) => void;
}

const nobody: OtherTabs = { tell: () => undefined, listen: () => undefined };

/** The planner's other tabs in this browser. Nobody is there where the browser has no such channel. */
export function otherTabs(name = 'unit-planner'): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return nobody;
  const channel = new BroadcastChannel(name);
  return {
    tell: channel.postMessage.bind(channel),
    listen(hear) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        // A tab may run another version of the planner.
        if (v.is(NewsSchema, data)) hear(data);
      });
    },
  };
}
