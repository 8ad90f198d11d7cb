import * as v from 'valibot';

const NewsSchema = v.object({ kind: v.picklist(['changed', 'removed']), id: v.string() });

/** What one tab tells the others about a plan it has stored or taken out. They look it up in the storage themselves. */
export type PlanNews = v.InferOutput<typeof NewsSchema>;

export interface OtherTabs {
  readonly tell: (news: PlanNews) => void;
  readonly listen: (hear: (news: PlanNews) => void) => void;
}

/** The channel is only for speed: tabs meet in the storage. Without one, another tab's changes show on return to the page. */
export function otherTabs(name = 'unit-planner'): OtherTabs {
  const open = () => {
    try {
      return new BroadcastChannel(name);
    } catch {
      // There is none, or this page may not have it.
      return null;
    }
  };
  const channel = open();
  return {
    tell(news) {
      try {
        channel?.postMessage(news);
      } catch {
        // Closed by the browser.
      }
    },
    listen(hear) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        // A tab may run another version of the planner.
        if (v.is(NewsSchema, data)) hear(data);
      });
    },
  };
}
