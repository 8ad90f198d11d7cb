import { Icon } from '../../../ui/Icon.tsx';
import { ShapeBadge } from '../../../ui/ShapeBadge.tsx';
import type { SubjectLook } from './hourRows.ts';

/** A group's lettered shape, or the icon of what belongs to no group. Silent: the words beside it say it. */
export function SubjectBadge({ look }: { readonly look: SubjectLook }) {
  return look.badge ? <ShapeBadge {...look.badge} /> : <Icon name={look.icon} size={22} />;
}
