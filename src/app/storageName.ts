/** From a disk all pages share one storage: the one-file planner needs a name of its own in it. */
export const storageName = import.meta.env.MODE === 'single' ? 'unit-planner-one-file' : 'unit-planner';
