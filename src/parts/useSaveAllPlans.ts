import { allRead } from './allRead.ts';
import { usePlanner, usePlans, useToday } from './PlannerContext.ts';
import { saveFile } from './saveFile.ts';

/** Saves every plan of this device, and those kept for a later planner, in one file. Gives its name. Null: there is none. */
export function useSaveAllPlans(): (() => Promise<string>) | null {
  const { words, catalogue, plans: store } = usePlanner();
  const today = useToday();
  const some = usePlans(({ plans, newer }) => Object.keys(plans).length + newer.length > 0);
  if (!some) return null;
  return async () => {
    await allRead(store);
    const { planFileOf } = await import('./planFileOf.ts');
    const { plans, newer, markExported } = store.getState();
    const file = planFileOf(Object.values(plans), {
      catalogue,
      name: words.storage.fileName(today),
      fallback: words.storage.fallbackName,
      today,
      newer,
    });
    saveFile(file.name, file);
    markExported(Object.keys(plans));
    return file.name;
  };
}
